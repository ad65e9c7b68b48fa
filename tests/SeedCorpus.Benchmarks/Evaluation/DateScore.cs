namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Scores a day of which people did not say whether it is that of publication or of the event.</summary>
internal static class DateScore
{
    private const string Field = "date";

    public static void Add(ReadSeed seed, Tally tally)
    {
        if (seed.Gold.Text(Field) is not { } expected)
            return;
        string? published = seed.Facts.Published is { Length: > 10 } time ? time[..10] : seed.Facts.Published;
        string? got = published ?? seed.Facts.EventDate;
        if (published == expected || seed.Facts.EventDate == expected)
            tally.Agree(Field);
        else
            tally.Add(PrintedDay.Differs(seed, Field, expected, got));
    }
}
