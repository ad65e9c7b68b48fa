namespace Export;

/// <summary>One article as one line of JSON; the field names are those of tests/gold.</summary>
internal sealed record ArticleLine(
    string Seed,
    string Title,
    IReadOnlyList<string> Headlines,
    string? Published,
    string? EventDate,
    string? Source,
    string? Site,
    string? Place,
    string? PlaceCode,
    IReadOnlyList<string> Reporters,
    IReadOnlyList<string> Editors,
    string? Meeting,
    string Script,
    bool HasRuby,
    IEnumerable<OfficialEntry> Officials,
    IEnumerable<SloganEntry> Slogans,
    IEnumerable<StatementEntry> Statements,
    IReadOnlyList<string> Paragraphs)
{
    public static ArticleLine From(Article article) => new(
        article.Seed,
        article.Title,
        article.Headlines,
        article.PublishedText,
        article.EventDate?.ToString(),
        article.Source,
        article.Site,
        article.Place?.Name,
        article.Place?.Code,
        article.Reporters,
        article.Editors,
        article.Meeting,
        article.Script.ToString(),
        article.HasRuby,
        article.Appearances.Select(OfficialEntry.From),
        article.SloganUses.GroupBy(use => use.Slogan).Select(SloganEntry.From),
        article.Statements.Select(StatementEntry.From),
        article.Paragraphs);
}

/// <summary>One official in the article.</summary>
internal sealed record OfficialEntry(
    string Name, IEnumerable<string> Posts, IEnumerable<string> Roles, string? Where, Location Location)
{
    // The gold knows these; going along and inspecting are kinds of attending.
    private static readonly Roles[] s_roles =
        [Export.Roles.Chaired, Export.Roles.Spoke, Export.Roles.Attended, Export.Roles.Mentioned];

    public static OfficialEntry From(Appearance appearance) => new(
        appearance.Official.Name,
        appearance.Posts.Select(post => post.Text),
        s_roles.Where(role => appearance.Roles.HasFlag(role)).Select(role => role.ToString().ToLowerInvariant()),
        appearance.Where,
        Location.From(appearance.Location));
}

/// <summary>One slogan in the article; <paramref name="Location"/> is that of its first use.</summary>
internal sealed record SloganEntry(
    string Text, string Kind, int Uses, Location Location, IEnumerable<Location> Locations)
{
    public static SloganEntry From(IGrouping<Slogan, SloganUse> uses) => new(
        uses.Key.Text,
        uses.Key.Kind.ToString(),
        uses.Count(),
        Location.From(uses.First().Location),
        uses.Select(use => Location.From(use.Location)));
}

/// <summary>One statement; the speaker is null where the meeting itself speaks.</summary>
internal sealed record StatementEntry(string? Speaker, string Verb, string Text, Location Location)
{
    public static StatementEntry From(Statement statement) =>
        new(statement.SpeakerName, statement.Verb, statement.Text, Location.From(statement.Location));
}

/// <summary>A place in a seed; lines and columns count from 1.</summary>
internal sealed record Location(string File, int Line, int Column)
{
    public static Location From(SeedLocation location) => new(location.File, location.Line, location.Column);
}
