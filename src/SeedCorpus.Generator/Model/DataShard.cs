using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Model;

/// <summary>The articles of one generated file.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Articles">In the order of their paths.</param>
internal sealed record DataShard(int Number, EquatableArray<ArticleModel> Articles);
