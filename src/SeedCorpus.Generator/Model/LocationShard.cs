using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Model;

/// <summary>The locations of one generated file.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Articles">In the order of their paths.</param>
internal sealed record LocationShard(int Number, EquatableArray<LocationSource> Articles);
