using System.Runtime.CompilerServices;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Merging;

/// <summary>What one compiler has merged, so that its analyzers do not merge once more what the generator has merged.</summary>
internal static class MergedCorpora
{
    /// <summary>Under the facts of its first seed, for as long as the compiler keeps them: a project's last corpus, and no older one.</summary>
    private static readonly ConditionalWeakTable<ArticleFacts, Slot> s_ofFirstSeed = new();

    /// <param name="sources">In the order of their paths.</param>
    /// <param name="cancellation">Asked now and then.</param>
    public static CorpusModel Of(EquatableArray<ArticleSource> sources, CancellationToken cancellation) =>
        sources.Count > 0 && s_ofFirstSeed.TryGetValue(sources.Items[0].Facts, out Slot? slot) && slot.Last is { } last && last.Sources == sources
            ? last.Corpus
            : new CorpusMerger().Merge(sources, cancellation);

    public static void Keep(EquatableArray<ArticleSource> sources, CorpusModel corpus)
    {
        if (sources.Count > 0)
            s_ofFirstSeed.GetOrCreateValue(sources.Items[0].Facts).Last = new Merged(sources, corpus);
    }

    private sealed record Merged(EquatableArray<ArticleSource> Sources, CorpusModel Corpus);

    private sealed class Slot
    {
        public volatile Merged? Last;
    }
}
