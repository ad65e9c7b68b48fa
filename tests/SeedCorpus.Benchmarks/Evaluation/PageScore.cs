namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Scores one seed, field by field; only labelled fields are scored.</summary>
internal static class PageScore
{
    public static void Add(ReadSeed seed, Tally tally)
    {
        ValueScore.Add(seed, tally);
        DateScore.Add(seed, tally);
        BylineScore.Add(seed, tally);
        HeadlineScore.Add(seed, tally);
        OfficialScore.Add(seed, tally);
        SloganScore.Add(seed, tally);
        StatementScore.Add(seed, tally);
        BodyEdgeScore.Add(seed, tally);
        ParagraphScore.Add(seed, tally);
    }
}
