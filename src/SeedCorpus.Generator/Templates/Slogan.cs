namespace SEEDCORPUS_NAMESPACE;

/// <summary>A formula of political speech (提法), one for all the scripts and noise it was printed in.</summary>
[GENERATED_CODE]
/*visibility*/ internal sealed partial record Slogan
{
    internal Slogan(int number)
    {
        Number = number;
        string[] fields = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Split(
            global::SEEDCORPUS_NAMESPACE.SeedCorpusData.SloganTable.Store.Read(number));
        Text = fields[0];
        Kind = (SloganKind)global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Number(fields[1]);
    }

    internal int Number { get; }

    /// <summary>The formula without its quotation marks, in Simplified characters; it identifies the slogan.</summary>
    public string Text { get; }

    /// <summary>What makes it a slogan.</summary>
    public SloganKind Kind { get; }

    /// <summary>Each place where it stands, in the order of the articles and of their text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<SloganUse> Uses =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.UseTable.Of(Number);

    /// <summary>The articles that use it.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Article> Articles =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Lists.Distinct(Uses, use => use.Article);

    /// <summary>The officials who said it, in the order of its uses.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Official> Speakers =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Lists.Distinct(Uses, use => use.Speaker);

    /// <summary>Whether both have the same text.</summary>
    public bool Equals(Slogan? other) => other is not null && Text == other.Text;

    /// <inheritdoc />
    public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
