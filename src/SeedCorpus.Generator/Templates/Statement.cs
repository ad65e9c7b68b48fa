namespace SEEDCORPUS_NAMESPACE;

/// <summary>Who said what.</summary>
[GENERATED_CODE]
/*visibility*/ internal sealed partial record Statement
{
    private readonly int _ordinal;
    private readonly int _paragraph;
    private readonly int _offset;
    private readonly int _length;
    private readonly string? _otherSpeaker;
    private string? _text;

    internal Statement(Article article, int ordinal, string[] fields)
    {
        Article = article;
        _ordinal = ordinal;
        if (fields[0][0] == '=')
        {
            SpokenBy = -1;
            _otherSpeaker = fields[0].Substring(1);
        }
        else
        {
            SpokenBy = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Number(fields[0]);
        }

        Verb = fields[1];
        _paragraph = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Number(fields[2]);
        if (fields.Length == 4)
        {
            _text = fields[3];
        }
        else
        {
            _offset = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Number(fields[3]);
            _length = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Number(fields[4]);
        }
    }

    internal int SpokenBy { get; }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The official who speaks; null where the meeting itself does (会议指出), or someone who is no official.</summary>
    public Official? Speaker => SpokenBy < 0 ? null : Article.Appearances[SpokenBy].Official;

    /// <summary>
    /// The name of who speaks, official or not: also a villager's or a patient's. Null where the meeting itself does, or one whom an
    /// option removes.
    /// </summary>
    public string? SpeakerName => Speaker?.Name ?? _otherSpeaker;

    /// <summary>The reporting verb as printed: 强调, 指出, 要求.</summary>
    public string Verb { get; }

    /// <summary>All that was said; paragraphs are separated by a line feed.</summary>
    public string Text => _text ??= Article.TextFrom(_paragraph, _offset, _length);

    /// <summary>The slogans in it, in the order of their first use.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Slogan> Slogans =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Lists.Distinct(
            Article.SloganUses, use => Equals(use.Statement) ? use.Slogan : null);

    /// <summary>Where its text stands in the seed.</summary>
    public SeedLocation Location => Article.StatementLocation(_ordinal);

    /// <summary>Whether both are the same place in the order of the same article.</summary>
    public bool Equals(Statement? other) => other is not null && _ordinal == other._ordinal && Article == other.Article;

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Article.GetHashCode() * 31) + _ordinal);

    /// <summary>The speaker, the verb and the text.</summary>
    public override string ToString() => $"{SpeakerName ?? "会议"}{Verb}: {Text}";
}
