namespace SeedCorpus.Extraction.Facts;

/// <summary>
/// What one seed says, as restored Simplified text: immutable, equal by value, without positions in the seed, so that a blank
/// line put into a seed leaves its facts equal. <see cref="ArticleLocations"/> says where they stand.
/// </summary>
public sealed record ArticleFacts
{
    /// <summary>The page's title line, or the title that a hint sets; empty when the seed has none.</summary>
    public required string Title { get; init; }

    /// <summary>Every line of the headline block as printed, the title line first, without repeats.</summary>
    public EquatableArray<string> Headlines { get; init; }

    /// <summary>
    /// Date and, where printed, time of publication in ISO 8601 (2022-11-22T10:48); null when the page prints none.
    /// </summary>
    public string? Published { get; init; }

    /// <summary>The day reported on, in ISO 8601; <c>--MM-DD</c> where no year is known, also where the page was published months later; null where no day is.</summary>
    public string? EventDate { get; init; }

    /// <summary>The outlet credited with the text, e.g. after 来源.</summary>
    public string? Source { get; init; }

    /// <summary>Domain of the site that reprinted the text, lower case.</summary>
    public string? Site { get; init; }

    /// <summary>The most specific administrative division that the article is about.</summary>
    public PlaceFacts? Place { get; init; }

    /// <summary>Names after 记者 and its like.</summary>
    public EquatableArray<string> Reporters { get; init; }

    /// <summary>Names after 编辑, 责编 and their like.</summary>
    public EquatableArray<string> Editors { get; init; }

    /// <summary>The meeting that was held, as first named in the body.</summary>
    public string? Meeting { get; init; }

    /// <summary>The script of the seed's own characters.</summary>
    public Script Script { get; init; }

    /// <summary>Whether readings stand in parentheses behind characters of the seed.</summary>
    public bool HasRuby { get; init; }

    /// <summary>The facts that were set by hints and not read.</summary>
    public SettableFacts SetByOption { get; init; }

    /// <summary>The officials of the article in the order of their first appearance in the body.</summary>
    public EquatableArray<AppearanceFacts> Officials { get; init; }

    /// <summary>The slogans of the article in the order of their first use.</summary>
    public EquatableArray<SloganFacts> Slogans { get; init; }

    /// <summary>Who said what, in the order of the text.</summary>
    public EquatableArray<StatementFacts> Statements { get; init; }

    /// <summary>The body, paragraph by paragraph, as printed: credits of an outlet, (某某日报), stay in place; brackets that close a paragraph with who wrote it, (记者 某某), do not.</summary>
    public EquatableArray<string> Paragraphs { get; init; }
}
