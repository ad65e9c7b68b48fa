using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Finds the heads of posts (Data/Posts/heads.tsv), which close them, and the rank prefixes before a head: 常务|副|市长.</summary>
internal static class PostHeads
{
    private static readonly Lazy<Lexicon<PostClass>> Heads = Lexicons.OfKinds<PostClass>("Posts/heads.tsv");

    private static readonly Lazy<CharacterSet> HeadEnds = new(() => new CharacterSet(string.Concat(HeadWords.Select(word => word[word.Length - 1]))));

    private static readonly string[] SharedHeads = ["常委", "委员", "人大代表", "成员", "理事", "顾问", "常务主席", "执行主席", "助理", "调研员", "巡视员", "监督员"];

    private static readonly string[] RankPrefixes = ["常务副", "副", "代理", "代", "第一", "党组", "执行", "原", "时任", "候任", "名誉"];

    private static readonly CharacterSet PrefixEnds = new(string.Concat(RankPrefixes.Select(prefix => prefix[prefix.Length - 1])));

    /// <summary>The heads, and the longer words that only look like one.</summary>
    public static IEnumerable<string> HeadWords => Heads.Value.Words;

    /// <summary>The head that starts at a place, or a longer word that only looks like one.</summary>
    public static bool TryReadHead(string text, int at, int limit, out int length, out PostClass kind)
    {
        bool found = Heads.Value.TryMatch(text, at, limit, out Lexicon<PostClass>.Entry head);
        (length, kind) = found ? (head.Word.Length, head.Value) : (0, PostClass.Other);
        return found;
    }

    /// <summary>Where the head begins that closes a post; the end of one that none closes.</summary>
    public static int HeadOf(string text, TextRange post)
    {
        for (int at = post.Start; Heads.Value.TryFind(text, at, post.End, out at, out Lexicon<PostClass>.Entry head); at++)
        {
            if (at + head.Word.Length == post.End)
                return at;
        }

        return post.End;
    }

    /// <summary>Whether a head may end before a place.</summary>
    public static bool MayEndHead(string text, int end) => HeadEnds.Value.Contains(text[end - 1]);

    /// <summary>Where the rank prefixes of a head begin: 副 of 副市长, 常务副 of 常务副主任.</summary>
    public static int TitleStart(string text, int head, int floor)
    {
        int start = head;
        // Most heads have none: what stands before them ends none of the prefixes.
        for (int i = 0; i < RankPrefixes.Length && start > floor && PrefixEnds.Contains(text[start - 1]); i++)
        {
            string prefix = RankPrefixes[i];
            if (start - prefix.Length >= floor && WordSearch.IsAt(text, start - prefix.Length, start, prefix))
            {
                start -= prefix.Length;
                i = -1;
            }
        }

        return start;
    }

    /// <summary>Whether a rank prefix stands here: 副, 党组.</summary>
    public static bool StartsWithRank(string text, int at, int limit) => WordSearch.FirstAt(text, at, limit, RankPrefixes) is not null;

    /// <summary>Whether a head stands anywhere inside a stretch.</summary>
    public static bool HoldsHead(string text, TextRange range) => Heads.Value.StandsIn(text, range.Start, range.End);

    /// <summary>Whether a post, or what someone is, closes a stretch: 驻村第一书记, 村民.</summary>
    public static bool Closes(string text, TextRange range) =>
        Heads.Value.TryMatchBefore(text, range.End, range.Start, out Lexicon<PostClass>.Entry head) && head.Value is PostClass.Public or PostClass.Company or PostClass.Private;

    /// <summary>Whether a post is named anywhere inside a stretch.</summary>
    public static bool HoldsPost(string text, TextRange range)
    {
        for (int at = range.Start; Heads.Value.TryFind(text, at, range.End, out at, out Lexicon<PostClass>.Entry head); at += head.Word.Length)
        {
            if (head.Value is PostClass.Public or PostClass.Company or PostClass.Private)
                return true;
        }

        return false;
    }

    /// <summary>副市长, 常委, 委员: posts that more than one person holds.</summary>
    public static bool IsHeldBySeveral(string text, TextRange post)
    {
        int head = HeadOf(text, post);
        return TitleStart(text, head, post.Start) < head
            || WordSearch.FirstBefore(text, post.End, post.Start, SharedHeads) is not null;
    }

    /// <summary>代表团团长 is no 团团长 whom someone stands for.</summary>
    public static bool IsInLongerWord(string text, int at, int length, int limit) =>
        Heads.Value.TryMatch(text, at, limit, out Lexicon<PostClass>.Entry word) && word.Value == PostClass.Other && word.Word.Length > length;
}
