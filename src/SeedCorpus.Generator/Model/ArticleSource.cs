using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Generator.Model;

/// <summary>A seed's facts under its name.</summary>
/// <param name="Path">Relative to the project; the identity of the article.</param>
/// <param name="Facts">What the seed says.</param>
internal sealed record ArticleSource(string Path, ArticleFacts Facts);
