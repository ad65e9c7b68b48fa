using System;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Generator.Merging;

/// <summary>
/// What tells people apart: name and jurisdiction. Where a page does not tell the jurisdiction, the person is that of the article
/// alone: a name on its own never joins two people.
/// </summary>
internal sealed class Identity : IEquatable<Identity>, IComparable<Identity>
{
    private readonly int _hash;

    /// <param name="path">The article.</param>
    /// <param name="facts">An appearance in it.</param>
    public Identity(string path, AppearanceFacts facts)
    {
        Name = facts.Name;
        PlaceCode = facts.Jurisdiction?.Code;
        Article = facts.Jurisdiction is null ? path : null;
        _hash = unchecked((StringComparer.Ordinal.GetHashCode(Name) * 397) ^ StringComparer.Ordinal.GetHashCode(PlaceCode ?? Article ?? ""));
    }

    public string Name { get; }

    /// <summary>The code of the jurisdiction; null where the page does not tell.</summary>
    public string? PlaceCode { get; }

    /// <summary>The path of the only article; null where the jurisdiction is known.</summary>
    public string? Article { get; }

    public bool Equals(Identity? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash && Name == other.Name && PlaceCode == other.PlaceCode && Article == other.Article);

    public override bool Equals(object? obj) => Equals(obj as Identity);

    public override int GetHashCode() => _hash;

    public int CompareTo(Identity? other)
    {
        int order = string.CompareOrdinal(Name, other?.Name);
        if (order == 0)
            order = string.CompareOrdinal(PlaceCode, other?.PlaceCode);
        return order == 0 ? string.CompareOrdinal(Article, other?.Article) : order;
    }
}
