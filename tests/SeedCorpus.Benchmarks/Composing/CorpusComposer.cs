using SeedCorpus.Benchmarks.Composing.Casting;
using SeedCorpus.Benchmarks.Composing.Noise;

namespace SeedCorpus.Benchmarks.Composing;

/// <summary>
/// Composes pages in the genre with known truth: the news of a province for some years, by a cast that returns from page to page.
/// Nobody in them is real, and no sentence is copied from a page.
/// </summary>
internal static class CorpusComposer
{
    /// <summary>Composes pages one by one as they are asked for; a page depends on the seed and its number alone.</summary>
    public static IEnumerable<ComposedPage> Compose(ulong seed, int count)
    {
        ProvinceCast cast = new(seed);
        for (int number = 0; number < count; number++)
            yield return Page(cast, seed, number);
    }

    private static ComposedPage Page(ProvinceCast cast, ulong seed, int number)
    {
        var style = PageStyle.Of(new Chance(seed, (ulong)number));
        // Some text does not fold back from Traditional characters (a word across two of its parts); other text is written then.
        for (ulong attempt = 0; ; attempt++)
        {
            if (PageComposer.TryCompose(cast, number, style, new Chance(seed, (ulong)number, attempt)) is { } page)
                return page;
        }
    }
}
