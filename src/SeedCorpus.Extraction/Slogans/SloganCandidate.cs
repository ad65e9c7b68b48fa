using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Slogans;

/// <summary>A stretch of the text that makes a slogan of its words, wherever else they stand on the page.</summary>
internal readonly record struct SloganCandidate(TextRange Range, SloganKind Kind);
