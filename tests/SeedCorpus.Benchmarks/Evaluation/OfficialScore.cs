namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Scores who is an official; posts and roles are scored on those whom both name.</summary>
internal static class OfficialScore
{
    private const string Field = "officials";

    public static void Add(ReadSeed seed, Tally tally)
    {
        if (!seed.Gold.Has(Field))
            return;
        IReadOnlyList<GoldOfficial> expected = seed.Gold.Officials;
        IReadOnlyList<ReadOfficial> got = ReadOfficial.Of(seed);
        HashSet<string> both = [.. expected.Select(official => official.Name).Intersect(got.Select(official => official.Name))];

        Names(seed, tally, expected, got, both);
        PostScore.Add(seed, tally, [.. expected.Where(official => both.Contains(official.Name))], got);
        if (expected.Any(official => official.Roles.Count > 0))
            RoleScore.Add(seed, tally, [.. expected.Where(official => both.Contains(official.Name))], got);
    }

    private static void Names(
        ReadSeed seed,
        Tally tally,
        IEnumerable<GoldOfficial> expected,
        IEnumerable<ReadOfficial> got,
        HashSet<string> both)
    {
        HashSet<string> optional = [.. seed.Gold.Texts("optionalOfficials")];
        tally.Agree(Field, both.Count);
        Pairing<string, ReadOfficial> rest = new(
            expected.Select(official => official.Name).Distinct().Where(name => !both.Contains(name)),
            got.DistinctBy(official => official.Name)
                .Where(official => !both.Contains(official.Name) && !optional.Contains(official.Name)));
        foreach ((string missed, ReadOfficial extra) in rest.Take((missed, extra) => Overlap.Of(missed, extra.Name)))
            tally.Add(seed.Differs(Field, extra.Line, missed, extra.Name, Reason.CutDifferently));

        HashSet<string> readByline = [.. seed.Facts.Reporters.Concat(seed.Facts.Editors).Select(Comparable.Of)];
        foreach (string missed in rest.Missed)
        {
            (Standing where, int? line) = seed.Text.Find(missed);
            string inside = readByline.Contains(missed) ? "taken for the by-line" : "name not recognised";
            tally.Add(seed.Differs(Field, line, missed, null, Reason.Missed(where, inside)));
        }

        HashSet<string> byline = [.. seed.Gold.Texts("reporters"), .. seed.Gold.Texts("editors")];
        foreach (ReadOfficial extra in rest.Extra)
        {
            string reason = byline.Contains(extra.Name) ? "by-line taken for an official" : "taken for an official";
            tally.Add(seed.Differs(Field, extra.Line, null, extra.Name, reason));
        }
    }
}
