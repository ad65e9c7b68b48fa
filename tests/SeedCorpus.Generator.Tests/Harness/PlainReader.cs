using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>
/// Reads seeds that say outright what they hold, so that tests of the generator hang on nothing that reading real pages does.
/// The first line without a mark is the title, the others are paragraphs; marked lines are facts:
/// <code>
/// #headline TEXT · #published ISO · #day ISO · #source TEXT · #place NAME CODE PROVINCE
/// #official NAME|PLACE CODE|POST,POST|ROLES   the place may be empty
/// #says NAME|VERB|TEXT                        the name may be empty; the text stands in a paragraph
/// #slogan KIND|TEXT                           every place where it stands is a use
/// #finding KIND|DETAIL · #throw MESSAGE
/// </code>
/// </summary>
internal static class PlainReader
{
    /// <summary>Reads a seed; what hints say is nothing to it.</summary>
    public static SeedReading Read(string seed, ReadingHints hints, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        List<SourceLine> lines = Lines(seed);
        List<SourceLine> text = [.. lines.Where(line => line.Text.Length > 0 && line.Text[0] != '#')];
        ILookup<string, SourceLine> marked = lines
            .Where(line => line.Text.StartsWith('#'))
            .ToLookup(line => line.Text.Split(' ')[0], line => line.Behind(line.Text.Split(' ')[0].Length + 1));
        if (marked["#throw"].FirstOrDefault() is { } failure)
            throw new InvalidDataException(failure.Text);

        Finding[] findings = [.. marked["#finding"].Select(line => new Finding(
            Enum.Parse<FindingKind>(line.Field(0)), line.Span, line.Field(1)))];
        if (text.Count == 0)
            return new SeedReading(null, null, [.. findings, new Finding(FindingKind.Empty, default, "")]);

        SourceLine[] headlines = [text[0], .. marked["#headline"]];
        SourceLine[] paragraphs = [.. text.Skip(1)];
        (StatementFacts Facts, SeedSpan Span)[] statements = [.. marked["#says"].Select(line => Statement(line, paragraphs))];
        (SloganFacts Facts, SeedSpan[] Spans)[] slogans =
            [.. marked["#slogan"].Select(line => Slogan(line, headlines, paragraphs, [.. statements.Select(said => said.Facts)]))];
        SourceLine[] officials = [.. marked["#official"]];
        return new SeedReading(
            new ArticleFacts
            {
                Title = text[0].Text,
                Headlines = [.. headlines.Select(line => line.Text)],
                Published = marked["#published"].FirstOrDefault()?.Text,
                EventDate = marked["#day"].FirstOrDefault()?.Text,
                Source = marked["#source"].FirstOrDefault()?.Text,
                Place = marked["#place"].FirstOrDefault()?.Text.Split(' ') is [string name, string code, string province]
                    ? new PlaceFacts(name, code, province)
                    : null,
                Officials = [.. officials.Select(Official)],
                Slogans = [.. slogans.Select(slogan => slogan.Facts)],
                Statements = [.. statements.Select(said => said.Facts)],
                Paragraphs = [.. paragraphs.Select(line => line.Text)],
            },
            new ArticleLocations
            {
                Title = text[0].Span,
                Headlines = [.. headlines.Select(line => line.Span)],
                Officials = [.. officials.Select(line => line.Span)],
                Slogans = [.. slogans.Select(slogan => (EquatableArray<SeedSpan>)[.. slogan.Spans])],
                Statements = [.. statements.Select(said => said.Span)],
                Paragraphs = [.. paragraphs.Select(line => line.Span)],
            },
            [.. findings]);
    }

    private static AppearanceFacts Official(SourceLine line)
    {
        string[] place = line.Field(1).Split(' ');
        return new AppearanceFacts(
            line.Field(0),
            place.Length == 2 ? new PlaceFacts(place[0], place[1], null) : null,
            [.. line.Field(2).Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(post => new PostFacts(post, post.Length > 2 ? post[..^2] : null, post[^2..], post.Contains('副') ? PostStanding.Deputy : PostStanding.None))],
            line.Field(3).Length == 0 ? Roles.None : Enum.Parse<Roles>(line.Field(3)),
            null);
    }

    private static (StatementFacts Facts, SeedSpan Span) Statement(SourceLine line, SourceLine[] paragraphs)
    {
        int paragraph = Array.FindIndex(paragraphs, candidate => candidate.Text.Contains(line.Field(2), StringComparison.Ordinal));
        SourceLine place = paragraphs[paragraph];
        return (
            new StatementFacts(line.Field(0).Length == 0 ? null : line.Field(0), line.Field(1), line.Field(2), paragraph),
            place.SpanOf(place.Text.IndexOf(line.Field(2), StringComparison.Ordinal), line.Field(2).Length));
    }

    private static (SloganFacts Facts, SeedSpan[] Spans) Slogan(
        SourceLine line, SourceLine[] headlines, SourceLine[] paragraphs, StatementFacts[] statements)
    {
        string text = line.Field(1);
        List<SloganUseFacts> uses = [];
        List<SeedSpan> spans = [];
        foreach ((SourceLine place, int headline, int paragraph) in headlines.Select((place, i) => (place, i, -1))
            .Concat(paragraphs.Select((place, i) => (place, -1, i))))
        {
            for (int at = place.Text.IndexOf(text, StringComparison.Ordinal);
                at >= 0;
                at = place.Text.IndexOf(text, at + text.Length, StringComparison.Ordinal))
            {
                int statement = Array.FindIndex(statements, said =>
                    said.Paragraph == paragraph && said.Text.Contains(text, StringComparison.Ordinal));
                uses.Add(new SloganUseFacts(headline, paragraph, at, statement));
                spans.Add(place.SpanOf(at, text.Length));
            }
        }

        return (new SloganFacts(text, Enum.Parse<SloganKind>(line.Field(0)), [.. uses]), [.. spans]);
    }

    private static List<SourceLine> Lines(string seed)
    {
        List<SourceLine> lines = [];
        int start = 0;
        foreach (string line in seed.Split('\n'))
        {
            lines.Add(new SourceLine(line.TrimEnd('\r'), start, lines.Count, 0));
            start += line.Length + 1;
        }

        return lines;
    }

    private sealed record SourceLine(string Text, int Start, int Line, int Column)
    {
        public SeedSpan Span => SpanOf(0, Text.Length);

        public SeedSpan SpanOf(int start, int length) =>
            new(Start + start, length, Line, Column + start, Line, Column + start + length);

        public SourceLine Behind(int length) =>
            new(Text.Length < length ? "" : Text[length..], Start + length, Line, Column + length);

        public string Field(int number) => Text.Split('|').ElementAtOrDefault(number) ?? "";
    }
}
