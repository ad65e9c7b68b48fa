namespace SeedCorpus.Extraction.Facts;

/// <summary>One official in one article.</summary>
/// <param name="Name">The person's name, without padding.</param>
/// <param name="Jurisdiction">
/// The division whose official the person is, which together with the name tells people apart; null where the page does not
/// tell.
/// </param>
/// <param name="Posts">The posts printed with the name, in the order of the text, without repeats.</param>
/// <param name="Roles">What the person did in the article.</param>
/// <param name="Where">The venue of a meeting held in several, e.g. 北海市分会场; null where none is named.</param>
public sealed record AppearanceFacts(
    string Name,
    PlaceFacts? Jurisdiction,
    EquatableArray<PostFacts> Posts,
    Roles Roles,
    string? Where)
{
    /// <summary>Whether a hint says that the person is an official.</summary>
    public bool IsSetByOption { get; init; }
}
