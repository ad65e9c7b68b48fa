using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Generator.Model;

/// <summary>A seed's facts under its name.</summary>
/// <param name="Path">Relative to the project.</param>
/// <param name="File">As the compiler knows it; it orders seeds whose relative paths are equal and is never emitted.</param>
/// <param name="Facts">What the seed says.</param>
internal sealed record ArticleSource(string Path, string File, ArticleFacts Facts) : ISeedNamed;
