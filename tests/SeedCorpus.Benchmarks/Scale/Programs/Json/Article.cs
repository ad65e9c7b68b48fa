namespace SeedCorpus.Benchmarks.Scale.Programs.Json;

/// <summary>
/// What somebody would write who keeps the facts of the pages as JSON, of the same facts as <c>samples/Export</c>. This file is
/// compiled twice: here, to write the JSON, and in the program that reads it.
/// </summary>
internal sealed record Article
{
    public required string Seed { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<string> Headlines { get; init; }

    public required string? Published { get; init; }

    public required string? EventDate { get; init; }

    public required string? Source { get; init; }

    public required string? Site { get; init; }

    public required Place? Place { get; init; }

    public required IReadOnlyList<string> Reporters { get; init; }

    public required IReadOnlyList<string> Editors { get; init; }

    public required string? Meeting { get; init; }

    public required string Script { get; init; }

    public required bool HasRuby { get; init; }

    public required IReadOnlyList<Official> Officials { get; init; }

    public required IReadOnlyList<Statement> Statements { get; init; }

    public required IReadOnlyList<Slogan> Slogans { get; init; }

    public required IReadOnlyList<string> Paragraphs { get; init; }
}

internal sealed record Place(string Name, string Code, string? Province);

internal sealed record Official(string Name, Place? Jurisdiction, IReadOnlyList<Post> Posts, int Roles, string? Where);

internal sealed record Post(string Text, string? Organisation, string Title, int Standing);

internal sealed record Statement(string? Speaker, string Verb, string Text, int Paragraph);

internal sealed record Slogan(string Text, int Kind, IReadOnlyList<SloganUse> Uses);

internal sealed record SloganUse(int Headline, int Paragraph, int Offset, int Statement);
