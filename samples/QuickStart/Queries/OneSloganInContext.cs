using static QuickStart.Corpus;

namespace QuickStart.Queries;

/// <summary>A concordance: every place where a text stands, one below the other.</summary>
internal static class OneSloganInContext
{
    public static void Show()
    {
        Slogan slogan = Slogans.动态清零;

        Terminal.Heading($"{slogan} in context.");
        foreach (Line line in Concordance(slogan.Text, context: 18))
            Console.WriteLine(line);
    }
}
