namespace SeedCorpus.Generator.Model;

/// <summary>Where a seed's facts stand, under its name.</summary>
/// <param name="Path">Relative to the project; the identity of the article.</param>
/// <param name="File">As the compiler knows it.</param>
/// <param name="Locations">Where they stand.</param>
internal sealed record LocationSource(string Path, string File, FactLocations Locations);
