namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Scores the roles of officials whom both name. Who was named only in passing may be so marked or not.</summary>
internal static class RoleScore
{
    private const string Field = "roles";
    private const string Optional = "mentioned";

    public static void Add(
        ReadSeed seed, Tally tally, IReadOnlyList<GoldOfficial> officials, IReadOnlyList<ReadOfficial> readOfficials)
    {
        tally.Agree(Field, 0);
        ILookup<string, ReadOfficial> read = readOfficials.ToLookup(official => official.Name);
        foreach (IGrouping<string, GoldOfficial> official in officials.GroupBy(official => official.Name))
        {
            HashSet<string> expected = [.. official.SelectMany(entry => entry.Roles)];
            HashSet<string> got = [.. read[official.Key].SelectMany(entry => entry.Roles)];
            int line = read[official.Key].First().Line;
            tally.Agree(Field, expected.Count(got.Contains));
            foreach (string missed in expected.Where(role => !got.Contains(role)))
                tally.Add(seed.Differs(Field, line, $"{official.Key} {missed}", null, $"role not given: {missed}"));
            foreach (string extra in got.Where(role => role != Optional && !expected.Contains(role)))
                tally.Add(seed.Differs(Field, line, null, $"{official.Key} {extra}", $"role given wrongly: {extra}"));
        }
    }
}
