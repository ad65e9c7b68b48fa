namespace SeedCorpus.Extraction;

/// <summary>Something wrong with a seed, at its place.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Detail">The text that the message names, e.g. the damaged characters; empty where none is needed.</param>
public sealed record Finding(FindingKind Kind, SeedSpan Span, string Detail);
