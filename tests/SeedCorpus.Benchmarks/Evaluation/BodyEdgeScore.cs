namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Scores how the body starts and ends, where people did not note all of it.</summary>
internal static class BodyEdgeScore
{
    private const int Shown = 16;

    public static void Add(ReadSeed seed, Tally tally)
    {
        string[] paragraphs = [.. seed.Facts.Paragraphs.Select(Comparable.Of).Where(paragraph => paragraph.Length > 0)];
        Start(seed, tally, paragraphs.FirstOrDefault());
        End(seed, tally, paragraphs.LastOrDefault());
    }

    private static void Start(ReadSeed seed, Tally tally, string? first)
    {
        const string Field = "bodyStarts";
        if (!seed.Gold.Has(Field))
            return;
        string expected = Comparable.Of(seed.Gold.Text(Field));
        if (first is not null && first.StartsWith(expected, StringComparison.Ordinal))
            tally.Agree(Field);
        else
            tally.Add(Differs(seed, Field, expected, first, first?[..Math.Min(Shown, first.Length)], "starts too early"));
    }

    private static void End(ReadSeed seed, Tally tally, string? last)
    {
        const string Field = "bodyEnds";
        if (!seed.Gold.Has(Field))
            return;
        string expected = Comparable.Of(seed.Gold.Text(Field));
        if (last is not null && last.EndsWith(expected, StringComparison.Ordinal))
            tally.Agree(Field);
        else
            tally.Add(Differs(seed, Field, expected, last, last?[^Math.Min(Shown, last.Length)..], "ends too late"));
    }

    private static Difference Differs(
        ReadSeed seed, string field, string expected, string? paragraph, string? shown, string tooFar)
    {
        (Standing where, int? line) = seed.Text.Find(expected);
        bool isInside = paragraph is not null && paragraph.Contains(expected, StringComparison.Ordinal);
        string reason = paragraph is null ? "no body" : Reason.Missed(where, isInside ? $"{tooFar} in its paragraph" : tooFar);
        return seed.Differs(field, line, expected, shown, reason) with { IsExtra = false };
    }
}
