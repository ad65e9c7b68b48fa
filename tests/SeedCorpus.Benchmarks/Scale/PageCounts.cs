using System.Globalization;

namespace SeedCorpus.Benchmarks.Scale;

/// <summary>How many pages the corpora have that are measured. The benchmarks run in this process and read it here.</summary>
internal static class PageCounts
{
    public static IReadOnlyList<int> Wanted { get; private set; } = [];

    /// <summary>Takes the counts of the command line, or those that a command has by itself.</summary>
    /// <returns>Whether all are numbers above 0.</returns>
    public static bool Take(IReadOnlyList<string> arguments, params int[] usual)
    {
        Wanted = arguments.Count == 0 ? usual : [.. arguments.Select(Parse).Order()];
        return Wanted.All(count => count > 0);
    }

    private static int Parse(string count) =>
        int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
