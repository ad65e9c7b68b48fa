using System.Text.Json;
using SeedCorpus.Benchmarks.Composing;

namespace SeedCorpus.Extraction.Tests.Composing;

/// <summary>What the five seeds tell of does not come up in composed pages.</summary>
public class InventionTests
{
    private static readonly string[] s_real = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "gold"), "*.json").SelectMany(Texts).Distinct()];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Nobody_and_no_slogan_and_outlet_of_the_seeds_occurs(int seed)
    {
        Assert.True(s_real.Length > 60);
        foreach (ComposedPage page in CorpusComposer.Compose((ulong)seed, 300))
        {
            string text = string.Join("\n", [.. page.Truth.Headlines, .. page.Truth.Paragraphs.Select(paragraph => paragraph.Text), page.Truth.Source!]);
            foreach (string real in s_real)
                Assert.DoesNotContain(real, text, StringComparison.Ordinal);
            Assert.DoesNotContain(page.Truth.Reporters.Concat(page.Truth.Editors).Concat(page.Truth.Officials.Select(official => official.Name)), s_real.Contains);
        }
    }

    private static IEnumerable<string> Texts(string file)
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(file));
        JsonElement root = gold.RootElement.Clone();
        return [.. Named(root, "officials", "name"), .. Named(root, "slogans", "text"), .. root.GetProperty("source").GetString() is { } source ? [source] : Array.Empty<string>()];
    }

    private static IEnumerable<string> Named(JsonElement root, string field, string name) =>
        root.GetProperty(field).EnumerateArray().Select(item => item.GetProperty(name).GetString()!);
}
