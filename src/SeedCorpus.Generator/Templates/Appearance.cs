namespace SEEDCORPUS_NAMESPACE;

/// <summary>One official in one article.</summary>
[GENERATED_CODE]
/*visibility*/ internal sealed partial record Appearance
{
    private readonly int _ordinal;

    internal Appearance(Article article, int ordinal, string[] fields)
    {
        Article = article;
        _ordinal = ordinal;
        Roles = (Roles)global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Number(fields[0]);
        Where = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.OrNull(fields[1]);
        IsSetByOption = fields[2] == "1";
        var posts = new global::System.Collections.Generic.List<Post>();
        for (int next = 3; next < fields.Length;)
            posts.Add(new Post(fields, ref next));
        Posts = posts.AsReadOnly();
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The official.</summary>
    public Official Official =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.OfficialTable.At(
            global::SEEDCORPUS_NAMESPACE.SeedCorpusData.AppearanceTable.Officials[
                global::SEEDCORPUS_NAMESPACE.SeedCorpusData.AppearanceTable.Owners.Start(Article.Number) + _ordinal]);

    /// <summary>The posts printed with the name, in the order of the text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Post> Posts { get; }

    /// <summary>What the official did in the article.</summary>
    public Roles Roles { get; }

    /// <summary>The venue of a meeting held in several; null where none is named.</summary>
    public string? Where { get; }

    /// <summary>Whether an option in .editorconfig says that the person is an official.</summary>
    public bool IsSetByOption { get; }

    /// <summary>Where the body first names the official; a headline where only that does; the title where nothing names one that an option sets.</summary>
    public SeedLocation Location => Article.AppearanceLocation(_ordinal);

    /// <summary>What the official said in the article, in the order of the text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Statement> Statements =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Lists.Where(Article.Statements, statement => statement.SpokenBy == _ordinal);

    /// <summary>Whether both are the same place in the order of the same article.</summary>
    public bool Equals(Appearance? other) => other is not null && _ordinal == other._ordinal && Article == other.Article;

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Article.GetHashCode() * 31) + _ordinal);

    /// <summary>The official, the roles and the seed.</summary>
    public override string ToString() => $"{Official.Name}: {Roles} ({Article.Path})";
}
