using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Naming;

namespace SeedCorpus.Generator.Model;

/// <summary>A seed's facts under its name, with what follows from them alone: made once, for as long as the seed is the same.</summary>
/// <param name="Path">Relative to the project; the identity of the article.</param>
/// <param name="Facts">What the seed says.</param>
internal sealed record ArticleSource(string Path, ArticleFacts Facts)
{
    private string? _wantedMember;
    private ArticleModel? _named;

    /// <summary>The member that the article would have if no other wanted the same.</summary>
    public string WantedMember => _wantedMember ??= ArticleNaming.Wanted(Path, Facts);

    /// <summary>The article under its member.</summary>
    public ArticleModel Named(string member) =>
        _named is { } named && named.Member == member ? named : _named = new ArticleModel(Path, member, Facts);

    public bool Equals(ArticleSource? other) =>
        ReferenceEquals(this, other) || (other is not null && Path == other.Path && Facts.Equals(other.Facts));

    public override int GetHashCode() => Path.GetHashCode();
}
