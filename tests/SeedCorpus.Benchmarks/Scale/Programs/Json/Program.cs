using System.Text.Json;
using SeedCorpus.Benchmarks.Scale.Programs.Json;

using Stream json = typeof(Article).Assembly.GetManifestResourceStream("corpus.json")!;
IReadOnlyList<Article> articles = JsonSerializer.Deserialize(json, ArticlesContext.Default.IReadOnlyListArticle)!;
switch (args)
{
    case ["first"]:
        Console.WriteLine(articles[0].Title);
        return 0;
    case ["slogans"]:
        int[] counts =
        [
            .. from article in articles
               from slogan in article.Slogans
               from use in slogan.Uses
               group use by article into uses
               select uses.Count(),
        ];
        Console.WriteLine($"{counts.Sum()} uses in {counts.Length} articles");
        return 0;
    default:
        return 2;
}
