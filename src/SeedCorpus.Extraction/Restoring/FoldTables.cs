using System;
using System.Threading;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>OpenCC's tables for tw2s (Data/OpenCC/README.md).</summary>
internal sealed class FoldTables
{
    private static readonly Lazy<FoldTables> Loaded =
        new(() => new FoldTables(), LazyThreadSafetyMode.ExecutionAndPublication);

    private readonly char[] _fold = new char[char.MaxValue + 1];

    private FoldTables()
    {
        for (int c = 0; c <= char.MaxValue; c++)
            _fold[c] = ToSimplified.Unit(ToStandard.Unit((char)c));
        Plan = new FoldPlan(ToStandard, ToSimplified);
    }

    public static FoldTables Instance => Loaded.Value;

    /// <summary>Where text is cut before anything is folded: OpenCC folds each of these phrases, and what stands between
    /// them, by itself.</summary>
    public PhraseTable Cuts => ToSimplified.Phrases;

    /// <summary>The first step: Taiwan's variants to OpenCC's standard of Traditional characters.</summary>
    public FoldStep ToStandard { get; } = new("OpenCC/tw-phrases.tsv", "OpenCC/tw-characters.tsv");

    /// <summary>The second step: Traditional to Simplified.</summary>
    public FoldStep ToSimplified { get; } = new("OpenCC/ts-phrases.tsv", "OpenCC/ts-characters.tsv");

    /// <summary>A unit folded without regard to its neighbours.</summary>
    public char Fold(char unit) => _fold[unit];

    /// <summary>Where both steps are needed.</summary>
    public FoldPlan Plan { get; }
}
