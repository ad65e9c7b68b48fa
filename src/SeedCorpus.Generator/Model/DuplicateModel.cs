namespace SeedCorpus.Generator.Model;

/// <summary>An article with the same title and paragraphs as another.</summary>
/// <param name="Path">The later of the two.</param>
/// <param name="Original">The earlier.</param>
internal sealed record DuplicateModel(string Path, string Original);
