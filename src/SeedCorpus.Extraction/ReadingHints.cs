using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction;

/// <summary>
/// What somebody who knows a page says of it. It wins over what is read, and reading goes on from it: the year of a day comes
/// from the date of publication, the jurisdiction of officials from the place. Equal by value.
/// </summary>
public sealed record ReadingHints
{
    /// <summary>Nothing is said.</summary>
    public static ReadingHints None { get; } = new();

    /// <summary>The title; null to read it.</summary>
    public string? Title { get; init; }

    /// <summary>Date and, where known, time of publication in ISO 8601; null to read it.</summary>
    public string? Published { get; init; }

    /// <summary>The division that the article is about; null to read it.</summary>
    public PlaceFacts? Place { get; init; }

    /// <summary>The outlet; null to read it.</summary>
    public string? Source { get; init; }

    /// <summary>Persons who are officials, whatever reading makes of them.</summary>
    public EquatableArray<OfficialHint> AddedOfficials { get; init; }

    /// <summary>The names of those who are none.</summary>
    public EquatableArray<string> RemovedOfficials { get; init; }
}

/// <summary>A person who is an official.</summary>
/// <param name="Name">The person's name as restored text prints it.</param>
/// <param name="Posts">The posts; none to read them.</param>
public sealed record OfficialHint(string Name, EquatableArray<string> Posts);
