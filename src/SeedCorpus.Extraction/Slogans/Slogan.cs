using System.Collections.Generic;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Slogans;

/// <summary>A slogan of a page and where it stands.</summary>
internal sealed record Slogan(string Text, SloganKind Kind, IReadOnlyList<TextRange> Uses);
