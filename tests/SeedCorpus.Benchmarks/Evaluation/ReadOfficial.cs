using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>An official as read; name and posts are comparable, roles named as in the gold.</summary>
internal sealed record ReadOfficial(string Name, int Line, IReadOnlyList<string> Posts, IReadOnlyList<string> Roles)
{
    /// <summary>The roles that people label; others are not compared.</summary>
    private static readonly (Roles Role, string Name)[] s_roles =
    [
        (Extraction.Facts.Roles.Chaired, "chaired"),
        (Extraction.Facts.Roles.Spoke, "spoke"),
        (Extraction.Facts.Roles.Attended, "attended"),
        (Extraction.Facts.Roles.Mentioned, "mentioned"),
    ];

    public static IReadOnlyList<ReadOfficial> Of(ReadSeed seed) =>
    [
        .. seed.Facts.Officials.Select((official, index) => new ReadOfficial(
            Comparable.Of(official.Name),
            ReadSeed.Line(seed.Locations.Officials, index),
            [.. official.Posts.Select(post => Comparable.Of(post.Text))],
            [.. s_roles.Where(role => official.Roles.HasFlag(role.Role)).Select(role => role.Name)])),
    ];
}
