using SeedCorpus.Extraction;

namespace SeedCorpus.Benchmarks.Reading;

/// <summary>The repository's seeds, as scraped.</summary>
internal static class Seeds
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    /// <summary>All of them, and those of each script, with and without ruby.</summary>
    public static IEnumerable<PageSet> Sets() => All
        .GroupBy(KindOf)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new PageSet(group.Key, () => [.. group]))
        .Prepend(new PageSet("all", () => All));

    private static string KindOf(string seed) =>
        ArticleReader.Read(seed).Facts is { } facts ? facts.Script + (facts.HasRuby ? ", ruby" : "") : "no article";
}
