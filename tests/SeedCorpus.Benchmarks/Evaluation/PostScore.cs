namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Scores the posts of officials whom both name.</summary>
internal static class PostScore
{
    private const string Field = "posts";

    public static void Add(
        ReadSeed seed, Tally tally, IReadOnlyList<GoldOfficial> officials, IReadOnlyList<ReadOfficial> readOfficials)
    {
        HashSet<string> optional = [.. seed.Gold.Texts("optionalPosts")];
        HashSet<string> names = [.. officials.Select(official => official.Name)];
        HashSet<Held> expected = [.. officials.SelectMany(official => official.Posts.Select(post => new Held(official.Name, post)))];
        HashSet<Held> got =
        [
            .. readOfficials.Where(official => names.Contains(official.Name))
                .SelectMany(official => official.Posts.Select(post => new Held(official.Name, post)))
                .Where(held => !optional.Contains(held.Post)),
        ];
        tally.Agree(Field, expected.Count(got.Contains));

        int? LineOf(Held held) =>
            seed.Text.Find(held.Post, held.Name).Line ?? readOfficials.First(official => official.Name == held.Name).Line;

        Pairing<Held, Held> rest = new(expected.Where(held => !got.Contains(held)), got.Where(held => !expected.Contains(held)));
        foreach ((Held missed, Held extra) in rest.Take(IsSame))
            tally.Add(seed.Differs(Field, LineOf(missed), missed.Shown, extra.Shown, "post boundary"));
        foreach (Held missed in rest.Missed)
        {
            bool elsewhere = readOfficials.Any(official => official.Name != missed.Name && official.Posts.Contains(missed.Post));
            string inside = elsewhere ? "given to another" : "post not recognised";
            string reason = Reason.Missed(seed.Text.Find(missed.Post).Where, inside);
            tally.Add(seed.Differs(Field, LineOf(missed), missed.Shown, null, reason));
        }

        foreach (Held extra in rest.Extra)
        {
            bool ofAnother = officials.Any(official => official.Name != extra.Name && official.Posts.Contains(extra.Post));
            tally.Add(seed.Differs(Field, LineOf(extra), null, extra.Shown, ofAnother ? "post of another" : "taken for a post"));
        }
    }

    private static bool IsSame(Held missed, Held extra) => missed.Name == extra.Name && Overlap.Of(missed.Post, extra.Post);

    private sealed record Held(string Name, string Post)
    {
        public string Shown => $"{Name} {Post}";
    }
}
