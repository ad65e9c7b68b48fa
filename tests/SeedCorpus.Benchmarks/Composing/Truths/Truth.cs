namespace SeedCorpus.Benchmarks.Composing.Truths;

/// <summary>What a composed page says, by the annotation guide in <c>tests/gold/README.md</c>; all text is restored and Simplified.</summary>
internal sealed record Truth
{
    public required string Title { get; init; }

    /// <summary>The lines of the headline block, the title first.</summary>
    public required IReadOnlyList<string> Headlines { get; init; }

    /// <summary>As long as it is printed: a day, or a day with its time; null where the page prints none.</summary>
    public required string? Published { get; init; }

    /// <summary>The day reported on; <c>--MM-DD</c> where the page does not tell the year, null where it tells no day.</summary>
    public required string? EventDate { get; init; }

    public required string? Source { get; init; }

    public required string Place { get; init; }

    public required string PlaceCode { get; init; }

    public required IReadOnlyList<string> Reporters { get; init; }

    public required IReadOnlyList<string> Editors { get; init; }

    /// <summary>The meeting as the body first names it; null where none was held.</summary>
    public required string? Meeting { get; init; }

    /// <summary>Simplified or Traditional.</summary>
    public required string Script { get; init; }

    public required bool HasRuby { get; init; }

    public required IReadOnlyList<TruthOfficial> Officials { get; init; }

    /// <summary>Posts that may be given to a person or left out: collectives, and those that several share.</summary>
    public required IReadOnlyList<string> OptionalPosts { get; init; }

    /// <summary>Persons who may be given or left out: those with a post that is no public one.</summary>
    public required IReadOnlyList<string> OptionalOfficials { get; init; }

    public required IReadOnlyList<TruthSlogan> Slogans { get; init; }

    public required IReadOnlyList<string> OptionalSlogans { get; init; }

    public required IReadOnlyList<TruthStatement> Statements { get; init; }

    public required IReadOnlyList<TruthParagraph> Paragraphs { get; init; }
}

/// <summary>A person with a post, or who took part as a leader.</summary>
/// <param name="Name">The name, without the space that pads a short one.</param>
/// <param name="Posts">The posts printed with the name.</param>
/// <param name="Roles">Of <c>chaired</c>, <c>spoke</c>, <c>attended</c> and <c>mentioned</c>.</param>
internal sealed record TruthOfficial(string Name, IReadOnlyList<string> Posts, IReadOnlyList<string> Roles);

/// <param name="Text">The slogan.</param>
/// <param name="Kind">Numeric, Parallel, Rallying or Formula.</param>
/// <param name="Uses">How often it stands in headlines and body, outside longer slogans.</param>
internal sealed record TruthSlogan(string Text, string Kind, int Uses);

/// <param name="Speaker">Who says it; null for the meeting itself.</param>
/// <param name="Verb">强调, 指出 or another verb of saying.</param>
/// <param name="Starts">The first characters of what is said.</param>
internal sealed record TruthStatement(string? Speaker, string Verb, string Starts);

/// <param name="Kind">What the paragraph is there for.</param>
/// <param name="Text">The paragraph as printed, restored.</param>
internal sealed record TruthParagraph(ParagraphKind Kind, string Text)
{
    /// <summary>The by-line in brackets that the page prints behind the paragraph; empty where there is none.</summary>
    public string Byline { get; init; } = "";
}

/// <summary>What a paragraph is there for.</summary>
internal enum ParagraphKind
{
    /// <summary>The first: when, where, who, what.</summary>
    Lead,

    /// <summary>What somebody or the meeting said.</summary>
    Speech,

    /// <summary>More of the paragraph before it, without a cue of its own.</summary>
    Continued,

    /// <summary>What happened, or how things stand.</summary>
    Report,

    /// <summary>Where the leaders went.</summary>
    Visit,

    /// <summary>Who took part.</summary>
    Attendance,
}
