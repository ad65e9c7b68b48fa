namespace SeedCorpus.Generator.Model;

/// <summary>A name or a slogan that is one character apart from a commoner one.</summary>
/// <param name="Path">The first article of the rarer.</param>
/// <param name="Index">Its first appearance, or use, in that article.</param>
/// <param name="Other">The commoner.</param>
/// <param name="OtherPath">The first article of the commoner.</param>
internal sealed record NearModel(string Path, int Index, string Other, string OtherPath);
