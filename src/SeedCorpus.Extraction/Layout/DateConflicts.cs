using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Finds dates of a page that contradict each other.</summary>
internal static class DateConflicts
{
    private const int DateLength = 10;

    /// <summary>How far from a day the word may stand that puts it into the future.</summary>
    private const int Reach = 40;

    /// <summary>将于5月5日召开, 拟定于…: the page announces what is still to come.</summary>
    private static readonly string[] Announcing = ["将", "拟", "定于"];

    private static readonly char[] Stops = ['。', '!', '?', '\n'];

    /// <returns>The later or second of two dates, where it is printed, with both as detail.</returns>
    public static IEnumerable<(TextRange Range, string Detail)> Find(PageLayout layout, PageMetadata metadata)
    {
        if (metadata.Published is not { } published)
            yield break;
        string day = published.Substring(0, Math.Min(DateLength, published.Length));
        if (metadata.OtherPublication is { } other)
            yield return (other.Range, $"{other.Iso} and {day}, both as the day of publication");
        if (metadata.EventDay is { } held
            && string.CompareOrdinal(held.Iso, day) > 0
            && held.Iso[0] != '-'
            && !IsAnnounced(layout.Page.Folded, held.Range))
            yield return (held.Range, $"the event on {held.Iso} after its publication on {day}");
    }

    private static bool IsAnnounced(string text, TextRange day)
    {
        int floor = Math.Max(0, day.Start - Reach);
        int start = text.LastIndexOfAny(Stops, Math.Max(0, day.Start - 1), Math.Max(0, day.Start - floor)) + 1;
        start = Math.Max(start, floor);
        int limit = Math.Min(text.Length, day.End + Reach);
        int end = text.IndexOfAny(Stops, day.End, limit - day.End);
        return WordSearch.HoldsAny(text, TextRange.Between(start, end < 0 ? limit : end), Announcing);
    }
}
