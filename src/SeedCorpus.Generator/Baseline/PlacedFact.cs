using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Baseline;

/// <summary>A fact that a seed states, as a baseline is to record it.</summary>
/// <param name="Fact">What it says.</param>
/// <param name="Span">Where it stands in the seed; the title for facts that stand nowhere.</param>
internal sealed record PlacedFact(BaselineFact Fact, SeedSpan Span);
