namespace SeedCorpus.Generator.Model;

/// <summary>How large a corpus is.</summary>
/// <param name="Articles">The number of its articles.</param>
/// <param name="Statements">The number of their statements.</param>
internal sealed record CorpusSize(int Articles, int Statements);
