namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>A statement as read; speaker and text are comparable.</summary>
internal sealed record ReadStatement(string? Speaker, string Verb, string Text, int Line)
{
    private const int Start = 24;

    public string Shown => Show(Speaker, Verb, Text);

    public static IReadOnlyList<ReadStatement> Of(ReadSeed seed) =>
    [
        .. seed.Facts.Statements.Select((statement, index) => new ReadStatement(
            Comparable.OfNullable(statement.Speaker),
            statement.Verb,
            Comparable.Of(statement.Text),
            ReadSeed.Line(seed.Locations.Statements, index))),
    ];

    /// <summary>Who says it and how it starts, in a line.</summary>
    public static string Show(string? speaker, string verb, string text) =>
        $"{speaker ?? "(the meeting)"} {verb}: {text[..Math.Min(Start, text.Length)]}";
}
