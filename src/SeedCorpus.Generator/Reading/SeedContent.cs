using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Reading;

/// <summary>What came of reading a seed.</summary>
/// <param name="Facts">What it says; null where it holds no article or could not be read.</param>
/// <param name="Locations">Where that stands; null where there are no facts.</param>
/// <param name="Problems">What to tell the user.</param>
internal sealed record SeedContent(ArticleFacts? Facts, FactLocations? Locations, EquatableArray<SeedProblem> Problems);
