namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Scores the paragraphs of the body.</summary>
internal static class ParagraphScore
{
    private const string Field = "paragraphs";

    /// <summary>So many first or last characters in common make two paragraphs the same one.</summary>
    private const int Telling = 8;

    public static void Add(ReadSeed seed, Tally tally)
    {
        if (!seed.Gold.Has(Field))
            return;
        IReadOnlyList<string> expected = seed.Gold.Texts(Field);
        (string Text, int Line)[] got =
        [
            .. seed.Facts.Paragraphs.Select((text, index) => (Comparable.Of(text), ReadSeed.Line(seed.Locations.Paragraphs, index))),
        ];
        HashSet<string> gotTexts = [.. got.Select(paragraph => paragraph.Text)];
        tally.Agree(Field, expected.Count(gotTexts.Contains));

        Pairing<string, (string Text, int Line)> rest = new(
            expected.Where(text => !gotTexts.Contains(text)), got.Where(paragraph => !expected.Contains(paragraph.Text)));
        foreach ((string missed, (string text, int line)) in rest.Take((missed, extra) => Overlap.Of(missed, extra.Text)))
            tally.Add(seed.Differs(Field, line, missed, text, Reason.CutDifferently));
        foreach ((string missed, (string text, int line)) in rest.Take((missed, extra) => IsSame(missed, extra.Text)))
            tally.Add(seed.Differs(Field, line, missed, text, "restored differently"));
        foreach (string missed in rest.Missed)
        {
            (Standing where, int? line) = seed.Text.Find(missed);
            tally.Add(seed.Differs(Field, line, missed, null, Reason.Missed(where, "body read as headline")));
        }

        HashSet<string> headlines = [.. seed.Gold.Texts("headlines")];
        foreach ((string text, int line) in rest.Extra)
            tally.Add(seed.Differs(Field, line, null, text, headlines.Contains(text) ? "headline read as body" : "taken for body"));
    }

    private static bool IsSame(string missed, string extra) =>
        missed.Length >= Telling && extra.Length >= Telling
        && (missed[..Telling] == extra[..Telling] || missed[^Telling..] == extra[^Telling..]);
}
