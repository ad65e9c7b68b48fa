using System.Collections.Generic;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.People;

/// <summary>The officials of a page in the order of their first appearance, what was said, and lists of names that could not be read.</summary>
internal sealed record People(
    IReadOnlyList<Appearance> Appearances, IReadOnlyList<Statement> Statements, IReadOnlyList<TextRange> UnsplitNames)
{
    /// <summary>Whom hints remove although they are no officials of the page.</summary>
    public IReadOnlyList<string> Strangers { get; init; } = [];
}

/// <summary>An official's facts and where the name first stands.</summary>
internal sealed record Appearance(AppearanceFacts Facts, TextRange Range);
