namespace SEEDCORPUS_NAMESPACE;

/// <summary>One article: what one seed says, as restored Simplified text. Two are equal when their seeds are.</summary>
[GENERATED_CODE]
/*visibility*/ internal sealed partial record Article
{
    private const int HeadLines = 4;

    // The stored lines: four of metadata, one for each appearance, one for each statement, and one of all the uses of slogans.
    private readonly string[] _lines;
    private readonly string _eventDate;
    private global::System.Collections.Generic.IReadOnlyList<Appearance>? _appearances;
    private global::System.Collections.Generic.IReadOnlyList<Statement>? _statements;
    private global::System.Collections.Generic.IReadOnlyList<SloganUse>? _uses;
    private string[]? _paragraphs;
    private string? _text;
    private SeedLocation[]? _locations;
    private int[]? _starts;

    internal Article(int number)
    {
        Number = number;
        _lines = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.ArticleTable.ReadFacts(number).Split('\n');
        string[] head = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Split(_lines[0]);
        string[] headlines = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Split(_lines[1]);
        Path = head[0];
        Title = head[1].Length == 0 && headlines.Length > 0 ? headlines[0] : head[1];
        PublishedText = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.OrNull(head[2]);
        _eventDate = head[3];
        Source = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.OrNull(head[4]);
        Site = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.OrNull(head[5]);
        Place = Place.Read(head, 6);
        Meeting = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.OrNull(head[9]);
        Script = (Script)global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Number(head[10]);
        HasRuby = head[11] == "1";
        SetByOption = head[12].Length == 0
            ? SettableFacts.None
            : (SettableFacts)global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Number(head[12]);
        Headlines = global::System.Array.AsReadOnly(headlines);
    }

    internal int Number { get; }

    /// <summary>The path of the seed, relative to the project's directory, with forward slashes; it identifies the article.</summary>
    public string Path { get; }

    /// <summary>The file name of the seed.</summary>
    public string Seed => Path.Substring(Path.LastIndexOf('/') + 1);

    /// <summary>The page's title line, or the title that an option sets; empty when there is none.</summary>
    public string Title { get; }

    /// <summary>Every line of the headline block as printed, the title line first, without repeats.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Headlines { get; }

    /// <summary>When the page was published, in the page's own time zone; midnight where only the day is printed; null where none is.</summary>
    public global::System.DateTime? Published =>
        global::System.DateTime.TryParse(
            PublishedText,
            global::System.Globalization.CultureInfo.InvariantCulture,
            global::System.Globalization.DateTimeStyles.None,
            out global::System.DateTime time) ? time : null;

    /// <summary><see cref="Published"/> in ISO 8601 and as precisely as the page prints it: 2022-11-22T10:48.</summary>
    public string? PublishedText { get; }

    /// <summary>The day that the article reports on; null where none is known.</summary>
    public PartialDate? EventDate => PartialDate.TryParse(_eventDate, out PartialDate day) ? day : null;

    /// <summary>The outlet credited with the text.</summary>
    public string? Source { get; }

    /// <summary>Domain of the site that reprinted the text, lower case.</summary>
    public string? Site { get; }

    /// <summary>The most specific administrative division that the article is about.</summary>
    public Place? Place { get; }

    /// <summary>The reporters and correspondents (通讯员) credited.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Reporters =>
        global::System.Array.AsReadOnly(global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Split(_lines[2]));

    /// <summary>The editors credited.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Editors =>
        global::System.Array.AsReadOnly(global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Split(_lines[3]));

    /// <summary>The meeting that was held, as first named in the body.</summary>
    public string? Meeting { get; }

    /// <summary>The script of the seed's own characters.</summary>
    public Script Script { get; }

    /// <summary>Whether readings stand in parentheses behind characters of the seed.</summary>
    public bool HasRuby { get; }

    /// <summary>The facts that options in .editorconfig set; the others are as read.</summary>
    public SettableFacts SetByOption { get; }

    /// <summary>The officials of the article with what it says of them, in the order of their first appearance.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Appearance> Appearances => _appearances ??= ReadAppearances();

    /// <summary>Who said what, in the order of the text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Statement> Statements => _statements ??= ReadStatements();

    /// <summary>Each place where a slogan stands: the headlines first, then the body, in the order of the text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<SloganUse> SloganUses => _uses ??= ReadUses();

    /// <summary>The officials of the article in the order of their first appearance.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Official> Officials =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Lists.Distinct(Appearances, appearance => appearance.Official);

    /// <summary>The slogans of the article in the order of their first use.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Slogan> Slogans =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Lists.Distinct(SloganUses, use => use.Slogan);

    /// <summary>The body, paragraph by paragraph, as printed: credits of an outlet, (某某日报), stay in place; brackets that close a paragraph with who wrote it, (记者 某某), do not.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Paragraphs => global::System.Array.AsReadOnly(Body);

    /// <summary>The body: its paragraphs joined by line feeds.</summary>
    public string Text => _text ??= string.Join("\n", Body);

    /// <summary>Where the title stands; the start of the seed when there is none.</summary>
    public SeedLocation Location => Locations[0];

    private string[] Body =>
        _paragraphs ??= global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Split(
            global::SEEDCORPUS_NAMESPACE.SeedCorpusData.ArticleTable.ReadBody(Number), '\n');

    private SeedLocation[] Locations =>
        _locations ??= global::SEEDCORPUS_NAMESPACE.SeedCorpusData.ArticleTable.ReadLocations(Number, Path);

    private global::System.Collections.Generic.IReadOnlyList<Appearance> ReadAppearances()
    {
        var appearances = new Appearance[global::SEEDCORPUS_NAMESPACE.SeedCorpusData.AppearanceTable.Owners.Count(Number)];
        for (int i = 0; i < appearances.Length; i++)
            appearances[i] = new Appearance(this, i, global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Split(_lines[HeadLines + i]));
        return global::System.Array.AsReadOnly(appearances);
    }

    private global::System.Collections.Generic.IReadOnlyList<Statement> ReadStatements()
    {
        int first = HeadLines + global::SEEDCORPUS_NAMESPACE.SeedCorpusData.AppearanceTable.Owners.Count(Number);
        var statements = new Statement[global::SEEDCORPUS_NAMESPACE.SeedCorpusData.StatementTable.Owners.Count(Number)];
        for (int i = 0; i < statements.Length; i++)
            statements[i] = new Statement(this, i, global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Split(_lines[first + i]));
        return global::System.Array.AsReadOnly(statements);
    }

    private global::System.Collections.Generic.IReadOnlyList<SloganUse> ReadUses()
    {
        int[] places = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Vlq.Read(_lines[_lines.Length - 1]);
        var uses = new SloganUse[places.Length / SloganUse.NumberCount];
        for (int i = 0; i < uses.Length; i++)
            uses[i] = new SloganUse(this, i, places);
        return global::System.Array.AsReadOnly(uses);
    }

    // The order in which the locations of an article are stored: title, headlines, appearances, statements, uses, paragraphs.
    internal SeedLocation HeadlineLocation(int headline) => Locations[1 + headline];

    internal SeedLocation AppearanceLocation(int appearance) => Locations[1 + Headlines.Count + appearance];

    internal SeedLocation StatementLocation(int statement) =>
        Locations[1 + Headlines.Count + Appearances.Count + statement];

    internal SeedLocation UseLocation(int use) =>
        Locations[1 + Headlines.Count + Appearances.Count + Statements.Count + use];

    internal SeedLocation ParagraphLocation(int paragraph) =>
        Locations[1 + Headlines.Count + Appearances.Count + Statements.Count + SloganUses.Count + paragraph];

    internal string TextFrom(int paragraph, int offset, int length)
    {
        if (_starts is null)
        {
            var starts = new int[Body.Length];
            for (int i = 1; i < starts.Length; i++)
                starts[i] = starts[i - 1] + Body[i - 1].Length + 1;
            _starts = starts;
        }

        return Text.Substring(_starts[paragraph] + offset, length);
    }

    /// <summary>Whether both come from the same seed.</summary>
    public bool Equals(Article? other) => other is not null && Path == other.Path;

    /// <inheritdoc />
    public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>The title and the path of the seed.</summary>
    public override string ToString() => $"{Title} ({Path})";
}
