using SeedCorpus.Benchmarks.Composing.Casting;

namespace SeedCorpus.Benchmarks.Composing.Writing;

/// <summary>How the posts of a person are printed when the person is introduced.</summary>
internal static class Posts
{
    /// <summary>As they are, or with the name of the place before the first: 岳阳市委书记.</summary>
    public static IReadOnlyList<string> Printed(ArticleDraft draft, Official official) =>
        official.Place.Level != Level.Province && draft.Chance.Percent(20) ? WithPlace(official) : official.Posts;

    public static IReadOnlyList<string> WithPlace(Official official) =>
        [official.Place.ShortName + official.Posts[0], .. official.Posts.Skip(1)];
}
