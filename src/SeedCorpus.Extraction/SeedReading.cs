using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction;

/// <summary>All that reading one seed gives.</summary>
/// <param name="Facts">What the seed says; null where it holds no article.</param>
/// <param name="Locations">Where the facts stand; null where there are none.</param>
/// <param name="Findings">What is wrong with the seed, in the order of the text.</param>
public sealed record SeedReading(ArticleFacts? Facts, ArticleLocations? Locations, EquatableArray<Finding> Findings);
