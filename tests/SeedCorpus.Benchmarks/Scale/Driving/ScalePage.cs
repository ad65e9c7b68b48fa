using SeedCorpus.Benchmarks.Composing;

namespace SeedCorpus.Benchmarks.Scale.Driving;

/// <summary>A composed page, without its truth: of ten thousand that would be as long again.</summary>
/// <param name="Path">Where it lies in the project.</param>
/// <param name="Text">As scraped.</param>
/// <param name="IsTraditional">Whether it is printed in Traditional characters.</param>
internal sealed record ScalePage(string Path, string Text, bool IsTraditional)
{
    private const ulong Seed = 1;

    private static readonly List<ScalePage> s_composed = [];

    /// <summary>The first pages of the one corpus that all measurements share.</summary>
    public static IReadOnlyList<ScalePage> First(int count)
    {
        lock (s_composed)
        {
            if (s_composed.Count < count)
            {
                s_composed.Clear();
                s_composed.AddRange(CorpusComposer.Compose(Seed, count).Select(From));
            }

            return [.. s_composed.Take(count)];
        }
    }

    private static ScalePage From(ComposedPage page) => new(page.Path, page.Text, page.Truth.Script == "Traditional");
}
