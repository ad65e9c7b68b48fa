using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads the post that the persons of a list are announced to hold.</summary>
internal static class AnnouncedPost
{
    private const int LongestPredicate = 24;

    private static readonly char[] Copulas = ['是', '有'];

    /// <summary>Verbs before the post that the persons of a list have come to hold.</summary>
    private static readonly string[] Holdings = ["担任", "推选为", "当选为", "选举为"];

    /// <summary>担任大会执行主席的有: the post that the persons of a list are said to hold; null where none is named.</summary>
    public static TextRange[]? Held(string text, TextRange predicate)
    {
        int floor = predicate.End - Math.Min(predicate.Length, PostReader.LongestPost + LongestPredicate);
        int start = predicate.End;
        while (start > floor && !EndsHolding(text, start, floor))
            start--;
        if (start == floor)
            return null;
        for (int at = start; at < Math.Min(predicate.End, start + PostReader.LongestPost); at++)
        {
            if (!PostHeads.TryReadHead(text, at, predicate.End, out int length, out PostClass kind))
                continue;
            if (kind != PostClass.Other)
                return [TextRange.Between(start, at + length)];
            at += length - 1;
        }

        return null;
    }

    private static bool EndsHolding(string text, int end, int floor)
    {
        foreach (string word in Holdings)
        {
            if (end - word.Length >= floor && WordSearch.IsAt(text, end - word.Length, end, word))
                return true;
        }

        return false;
    }

    /// <summary>执行主席是, 大会执行主席有: the post that a label itself names; null where it names none.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="label">Where the label starts; the post may begin before it.</param>
    /// <param name="limit">Where the list starts.</param>
    /// <param name="floor">Where the sentence starts.</param>
    public static TextRange[]? Named(string text, int label, int limit, int floor)
    {
        int end = text.IndexOfAny(Copulas, label, limit - label);
        var post = TextRange.Between(label, Math.Max(label, end));
        return PostHeads.HoldsPost(text, post) ? [TextRange.Between(PostReader.Start(text, label, floor), end)] : null;
    }
}
