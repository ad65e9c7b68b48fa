using System.Collections.Generic;

namespace SeedCorpus.Extraction.Layout;

/// <summary>What a page says of its own text.</summary>
internal sealed record PageMetadata(
    string? Published,
    string? EventDate,
    string? Source,
    string? Site,
    string? Meeting,
    IReadOnlyList<string> Reporters,
    IReadOnlyList<string> Editors);
