using System.Collections.Generic;

namespace SeedCorpus.Extraction.Layout;

/// <summary>What a page says of its own text.</summary>
/// <param name="Published">ISO 8601, or null.</param>
/// <param name="EventDay">The day of the event, or null.</param>
/// <param name="OtherPublication">Another day of publication that the header prints, or null.</param>
/// <param name="Source">The outlet credited.</param>
/// <param name="Site">The site's name.</param>
/// <param name="Meeting">The meeting that was held.</param>
/// <param name="Reporters">Who wrote.</param>
/// <param name="Editors">Who edited.</param>
internal sealed record PageMetadata(
    string? Published,
    PrintedDate? EventDay,
    PrintedDate? OtherPublication,
    string? Source,
    string? Site,
    string? Meeting,
    IReadOnlyList<string> Reporters,
    IReadOnlyList<string> Editors)
{
    public string? EventDate => EventDay?.Iso;
}
