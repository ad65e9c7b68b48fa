namespace SEEDCORPUS_NAMESPACE;

/// <summary>One place where a slogan stands.</summary>
[GENERATED_CODE]
/*visibility*/ internal sealed partial record SloganUse
{
    private readonly int _ordinal;
    private readonly int _place;
    private readonly int _statement;

    // Three numbers a use: the paragraph, or the complement of the headline; the offset in it; the statement, or -1.
    internal SloganUse(Article article, int ordinal, int[] places)
    {
        Article = article;
        _ordinal = ordinal;
        _place = places[3 * ordinal];
        Offset = places[(3 * ordinal) + 1];
        _statement = places[(3 * ordinal) + 2];
    }

    /// <summary>The slogan.</summary>
    public Slogan Slogan =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.SloganTable.At(
            global::SEEDCORPUS_NAMESPACE.SeedCorpusData.UseTable.Slogans[
                global::SEEDCORPUS_NAMESPACE.SeedCorpusData.UseTable.Owners.Start(Article.Number) + _ordinal]);

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The statement that says it; null in headlines and in the article's own words.</summary>
    public Statement? Statement => _statement < 0 ? null : Article.Statements[_statement];

    /// <summary>The official who says it; null where none does or the meeting itself speaks.</summary>
    public Official? Speaker => Statement?.Speaker;

    /// <summary>The whole headline or paragraph that it stands in.</summary>
    public string Context => _place < 0 ? Article.Headlines[~_place] : Article.Paragraphs[_place];

    /// <summary>Where it starts in <see cref="Context"/>, in UTF-16 units.</summary>
    public int Offset { get; }

    /// <summary>Whether it stands in a headline.</summary>
    public bool InHeadline => _place < 0;

    /// <summary>Where it stands in the seed.</summary>
    public SeedLocation Location => Article.UseLocation(_ordinal);

    /// <summary>Whether both are the same place in the order of the same article.</summary>
    public bool Equals(SloganUse? other) => other is not null && _ordinal == other._ordinal && Article == other.Article;

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Article.GetHashCode() * 31) + _ordinal);

    /// <summary>The slogan and the seed.</summary>
    public override string ToString() => $"{Slogan.Text} ({Article.Path})";
}
