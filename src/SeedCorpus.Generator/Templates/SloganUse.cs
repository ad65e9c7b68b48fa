namespace SEEDCORPUS_NAMESPACE;

/// <summary>One place where a slogan stands.</summary>
[GENERATED_CODE]
/*visibility*/ internal sealed partial record SloganUse
{
    private readonly int _ordinal;
    private readonly int _headline;
    private readonly int _paragraph;
    private readonly int _statement;

    internal SloganUse(Article article, int ordinal, string[] fields)
    {
        Article = article;
        _ordinal = ordinal;
        _headline = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Number(fields[0]);
        _paragraph = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Number(fields[1]);
        Offset = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Number(fields[2]);
        _statement = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Number(fields[3]);
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
    public string Context => _headline >= 0 ? Article.Headlines[_headline] : Article.Paragraphs[_paragraph];

    /// <summary>Where it starts in <see cref="Context"/>, in UTF-16 units.</summary>
    public int Offset { get; }

    /// <summary>Whether it stands in a headline.</summary>
    public bool InHeadline => _headline >= 0;

    /// <summary>Where it stands in the seed.</summary>
    public SeedLocation Location => Article.UseLocation(_ordinal);

    /// <summary>Whether both are the same place in the order of the same article.</summary>
    public bool Equals(SloganUse? other) => other is not null && _ordinal == other._ordinal && Article == other.Article;

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Article.GetHashCode() * 31) + _ordinal);

    /// <summary>The slogan and the seed.</summary>
    public override string ToString() => $"{Slogan.Text} ({Article.Path})";
}
