namespace SeedCorpus.Generator.Baseline;

/// <summary>A fact that stands in a baseline.</summary>
/// <param name="Fact">What it says.</param>
/// <param name="Line">The line.</param>
internal sealed record RecordedFact(BaselineFact Fact, BaselineLine Line);
