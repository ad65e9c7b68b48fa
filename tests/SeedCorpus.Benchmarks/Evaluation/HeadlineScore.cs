namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Scores the headline block.</summary>
internal static class HeadlineScore
{
    private const string Field = "headlines";

    public static void Add(ReadSeed seed, Tally tally)
    {
        if (!seed.Gold.Has(Field))
            return;
        HashSet<string> expected = [.. seed.Gold.Texts(Field)];
        HashSet<string> got = [.. seed.Facts.Headlines.Select(Comparable.Of)];
        tally.Agree(Field, expected.Count(got.Contains));

        Pairing<string, string> rest = new(expected.Where(line => !got.Contains(line)), got.Where(line => !expected.Contains(line)));
        foreach ((string missed, string extra) in rest.Take(Overlap.Of))
            tally.Add(seed.Differs(Field, seed.Text.Find(extra).Line, missed, extra, Reason.CutDifferently));
        foreach (string missed in rest.Missed)
        {
            (Standing where, int? line) = seed.Text.Find(missed);
            tally.Add(seed.Differs(Field, line, missed, null, Missed(where)));
        }

        HashSet<string> body = [.. seed.Gold.Texts("paragraphs")];
        foreach (string extra in rest.Extra)
        {
            string reason = body.Contains(extra) ? "body read as headline" : "taken for a headline";
            tally.Add(seed.Differs(Field, seed.Text.Find(extra).Line, null, extra, reason));
        }
    }

    private static string Missed(Standing where) => where switch
    {
        Standing.InTheArticle => "headline read as body",
        Standing.Outside => "outside the headlines",
        _ => Reason.NotInTheText,
    };
}
