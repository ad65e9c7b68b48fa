using Measured;

switch (args)
{
    case ["first"]:
        Console.WriteLine(Corpus.Articles[0].Title);
        return 0;
    case ["slogans"]:
        int[] counts =
        [
            .. from slogan in Corpus.Slogans
               from use in slogan.Uses
               group use by use.Article into uses
               select uses.Count(),
        ];
        Console.WriteLine($"{counts.Sum()} uses in {counts.Length} articles");
        return 0;
    default:
        return 2;
}
