using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Emit;
using SeedCorpus.Generator.Merging;
using SeedCorpus.Generator.Naming;

namespace SeedCorpus.Generator.Model;

/// <summary>
/// An article with the name of its typed member; nothing in it depends on other articles but for that name. What follows from it is
/// made on first use and kept, so that an edit of one seed makes nothing of the others again.
/// </summary>
/// <param name="Path">The identity of the article.</param>
/// <param name="Member">The member of the set of articles.</param>
/// <param name="Facts">What the seed says.</param>
internal sealed record ArticleModel(string Path, string Member, ArticleFacts Facts)
{
    private IReadOnlyList<string>? _statementMembers;
    private IReadOnlyList<OrderedUse>? _uses;
    private ArticleNumbers? _numbers;
    private ArticleText? _text;

    /// <summary>The file of data that the article goes into.</summary>
    public int Shard { get; } = Sharding.DataShardOf(Path);

    /// <summary>The members of its first statements.</summary>
    public IReadOnlyList<string> StatementMembers => _statementMembers ??= StatementNaming.Name(Member, Facts);

    /// <summary>The uses of all its slogans.</summary>
    public IReadOnlyList<OrderedUse> Uses => _uses ??= SloganUses.InOrder(Facts);

    /// <summary>The slogan of each use.</summary>
    private IEnumerable<(string Text, SloganKind Kind)> Slogans =>
        Uses.Select(use => (Facts.Slogans[use.Slogan].Text, Facts.Slogans[use.Slogan].Kind));

    /// <summary>What it names.</summary>
    public ArticleNumbers NumbersIn(Vocabulary vocabulary) =>
        _numbers is { } numbers && numbers.Vocabulary == vocabulary ? numbers : _numbers = new ArticleNumbers(this, vocabulary);

    /// <summary>What is emitted of it.</summary>
    /// <param name="slot">Its number in its file.</param>
    /// <param name="settings">The form of every file.</param>
    public ArticleText TextAt(int slot, EmitSettings settings) =>
        _text is { } text && text.IsFor(slot, settings) ? text : _text = new ArticleText(this, slot, settings);

    /// <summary>Whether officials are the same with this article as with the other.</summary>
    public bool NamesAs(ArticleModel other) =>
        Path == other.Path && Member == other.Member && Facts.Officials == other.Facts.Officials;

    /// <summary>Whether slogans are the same with this article as with the other.</summary>
    public bool UsesAs(ArticleModel other) => Path == other.Path && Slogans.SequenceEqual(other.Slogans);

    public bool Equals(ArticleModel? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Path == other.Path && Member == other.Member && Facts.Equals(other.Facts));

    public override int GetHashCode() => Path.GetHashCode();
}
