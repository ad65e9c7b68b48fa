namespace SeedCorpus.Extraction;

/// <summary>
/// Where the facts of an article stand in its seed. The arrays run parallel to those of
/// <see cref="Facts.ArticleFacts"/>.
/// </summary>
public sealed record ArticleLocations
{
    /// <summary>The title line; the start of the seed when there is none.</summary>
    public SeedSpan Title { get; init; }

    /// <summary>Each headline.</summary>
    public EquatableArray<SeedSpan> Headlines { get; init; }

    /// <summary>The first appearance of each official's name.</summary>
    public EquatableArray<SeedSpan> Officials { get; init; }

    /// <summary>Each use of each slogan.</summary>
    public EquatableArray<EquatableArray<SeedSpan>> Slogans { get; init; }

    /// <summary>Each statement's text.</summary>
    public EquatableArray<SeedSpan> Statements { get; init; }

    /// <summary>Each paragraph of the body.</summary>
    public EquatableArray<SeedSpan> Paragraphs { get; init; }
}
