using System;
using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Baseline;

/// <summary>A difference between the corpus and its baseline.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Seed">The seed's path relative to the baseline's directory.</param>
/// <param name="Fact">The kind and key of the fact; empty for whole seeds.</param>
/// <param name="Old">What the baseline says.</param>
/// <param name="New">What the seed says.</param>
/// <param name="Span">Where: in the baseline for what was removed, in the seed otherwise.</param>
/// <param name="Removed">The lines that accepting it takes out of the baseline.</param>
/// <param name="Added">The lines that accepting it puts in.</param>
internal sealed record Change(
    ChangeKind Kind,
    string Seed,
    string Fact,
    string Old,
    string New,
    SeedSpan Span,
    EquatableArray<string> Removed,
    EquatableArray<string> Added)
{
    /// <summary>The number of facts that differ.</summary>
    public int Count => Math.Max(Removed.Count, Added.Count);
}
