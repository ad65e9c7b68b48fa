using System.Text.Json;

namespace SeedCorpus.Extraction.Tests;

/// <summary>The five seeds and what people read in them.</summary>
internal static class Samples
{
    /// <summary>The seeds' names without extension, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Folder("seeds"), "*.txt")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The names as the cases of a theory.</summary>
    public static TheoryData<string> All => [.. Names];

    /// <summary>A seed's text as scraped. A name may be cut short: <c>002</c>.</summary>
    public static string Seed(string name) => File.ReadAllText(Path.Combine(Folder("seeds"), Full(name) + ".txt"));

    /// <summary>What people read in a seed.</summary>
    public static JsonElement Gold(string name)
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder("gold"), Full(name) + ".json")));
        return gold.RootElement.Clone();
    }

    private static string Full(string name) => Names.Single(full => full.StartsWith(name, StringComparison.Ordinal));

    private static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
