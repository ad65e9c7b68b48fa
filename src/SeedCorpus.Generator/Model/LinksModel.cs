using System.Collections.Generic;
using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Model;

/// <summary>How the tables hang together; articles, officials and slogans are numbered in their order.</summary>
/// <param name="Shards">The shard of each article.</param>
/// <param name="Appearances">The number of appearances in each article.</param>
/// <param name="Statements">The number of statements in each article.</param>
/// <param name="Uses">The number of slogan uses in each article.</param>
/// <param name="OfficialOfAppearance">The official of each appearance.</param>
/// <param name="SloganOfUse">The slogan of each use.</param>
internal sealed record LinksModel(
    EquatableArray<int> Shards,
    EquatableArray<int> Appearances,
    EquatableArray<int> Statements,
    EquatableArray<int> Uses,
    EquatableArray<int> OfficialOfAppearance,
    EquatableArray<int> SloganOfUse)
{
    /// <summary>What goes into a file of its own, so that a new official leaves the slogans' links as they are.</summary>
    public IEnumerable<LinkTable> Tables =>
    [
        new LinkTable("Article", [Statements], Shards),
        new LinkTable("Appearance", [Appearances, OfficialOfAppearance]),
        new LinkTable("Use", [Uses, SloganOfUse]),
    ];
}

/// <summary>Links in one file.</summary>
/// <param name="Of">What is linked.</param>
/// <param name="Sequences">Numbers for each of something.</param>
/// <param name="Shards">The shard of each, where they lie in shards; otherwise null.</param>
internal sealed record LinkTable(string Of, EquatableArray<EquatableArray<int>> Sequences, EquatableArray<int>? Shards = null);
