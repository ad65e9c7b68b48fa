using System;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.People;

/// <summary>Takes a printed post apart: organisation, title, standing.</summary>
internal static class PostParser
{
    private static readonly (string Prefix, PostStanding Standing)[] Prefixes =
    [
        ("常务副", PostStanding.Deputy), ("副", PostStanding.Deputy), ("代理", PostStanding.Acting), ("代", PostStanding.Acting),
        ("原", PostStanding.Former), ("时任", PostStanding.Former), ("前", PostStanding.Former),
    ];

    /// <param name="printed">The post as the page prints it.</param>
    public static PostFacts Parse(string printed)
    {
        int head = PostHeads.HeadOf(printed, new TextRange(0, printed.Length));
        int title = PostHeads.TitleStart(printed, head, 0);
        PostStanding standing = PostStanding.None;
        foreach ((string prefix, PostStanding held) in Prefixes)
        {
            bool before = head > title && printed.IndexOf(prefix, title, head - title, StringComparison.Ordinal) >= 0;
            bool first = held == PostStanding.Former && printed.StartsWith(prefix, StringComparison.Ordinal) && printed.Length > prefix.Length + 1;
            if (before || first)
                standing |= held;
        }

        // 市长: the division's letter is part of the head.
        return new PostFacts(printed, title > 0 ? printed.Substring(0, title) : null, printed.Substring(title), standing);
    }
}
