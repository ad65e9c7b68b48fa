namespace SEEDCORPUS_NAMESPACE;

/// <summary>
/// A person presented with a public post or taking part as a leader. One person in several articles is one official; two
/// people of one name in two places are two. Where a page does not tell the place, the official is that of the article alone.
/// </summary>
[GENERATED_CODE]
/*visibility*/ internal sealed partial record Official
{
    internal Official(int number)
    {
        Number = number;
        string[] fields = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Split(
            global::SEEDCORPUS_NAMESPACE.SeedCorpusData.OfficialTable.Store.Read(number));
        Name = fields[0];
        Place = Place.Read(fields, 1);
        Key = fields[4].Length == 0 ? Name : fields[4];
    }

    internal int Number { get; }

    internal string Key { get; }

    /// <summary>The person's name.</summary>
    public string Name { get; }

    /// <summary>The division whose official the person is; null where the page does not tell.</summary>
    public Place? Place { get; }

    /// <summary>The person in each article, in the order of the articles.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Appearance> Appearances =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.AppearanceTable.Of(Number);

    /// <summary>The articles that name the person.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Article> Articles =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Lists.Distinct(Appearances, appearance => appearance.Article);

    /// <summary>Every post printed with the name in any article, without repeats.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Post> Posts =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Lists.DistinctMany(Appearances, appearance => appearance.Posts);

    /// <summary>What the person said, in the order of the articles and of their text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Statement> Statements =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Lists.DistinctMany(Appearances, appearance => appearance.Statements);

    /// <summary>The slogans in what the person said, in the order of their first use.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Slogan> Slogans =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Lists.DistinctMany(Statements, statement => statement.Slogans);

    /// <summary>Where the first article of the person names them, as its appearance says.</summary>
    public SeedLocation Location => Appearances[0].Location;

    /// <summary>Whether both are the same person: name and place agree, and the article where no place is known.</summary>
    public bool Equals(Official? other) =>
        other is not null
        && Name == other.Name
        && Place == other.Place
        && (Place is not null || Number == other.Number || Appearances[0].Article == other.Appearances[0].Article);

    /// <inheritdoc />
    public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The name and the place.</summary>
    public override string ToString() => Place is null ? Name : $"{Name} ({Place.Name})";
}
