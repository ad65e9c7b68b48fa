using SeedCorpus.Extraction;

namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Scores reporters and editors.</summary>
internal static class BylineScore
{
    public static void Add(ReadSeed seed, Tally tally)
    {
        Add(seed, tally, "reporters", seed.Facts.Reporters);
        Add(seed, tally, "editors", seed.Facts.Editors);
    }

    private static void Add(ReadSeed seed, Tally tally, string field, EquatableArray<string> names)
    {
        if (!seed.Gold.Has(field))
            return;
        HashSet<string> expected = [.. seed.Gold.Texts(field)];
        HashSet<string> got = [.. names.Select(Comparable.Of)];
        tally.Agree(field, expected.Count(got.Contains));

        Pairing<string, string> rest = new(expected.Where(name => !got.Contains(name)), got.Where(name => !expected.Contains(name)));
        foreach ((string missed, string extra) in rest.Take(Overlap.Of))
            tally.Add(seed.Differs(field, seed.Text.Find(missed).Line ?? seed.Text.Find(extra).Line, missed, extra, Reason.CutDifferently));
        foreach (string missed in rest.Missed)
        {
            (Standing where, int? line) = seed.Text.Find(missed);
            string reason = where == Standing.Nowhere ? Reason.NotInTheText : "name not recognised";
            tally.Add(seed.Differs(field, line, missed, null, reason));
        }

        foreach (string extra in rest.Extra)
            tally.Add(seed.Differs(field, seed.Text.Find(extra).Line, null, extra, $"taken for {field}"));
    }
}
