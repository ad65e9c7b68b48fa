namespace SeedCorpus.Generator.Model;

/// <summary>A person who is said to hold a post and to be the deputy of it on one day.</summary>
/// <param name="Path">The later of the articles.</param>
/// <param name="Appearance">Which of its officials.</param>
/// <param name="Detail">The name and both posts.</param>
internal sealed record PostConflictModel(string Path, int Appearance, string Detail);
