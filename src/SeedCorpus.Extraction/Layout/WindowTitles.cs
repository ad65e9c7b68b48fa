using System;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Parts the titles of browsers' windows, 标题_某某网, from the names of sites in them.</summary>
internal static class WindowTitles
{
    private const int LongestMasthead = 12;

    /// <summary>(图), (组图).</summary>
    private const int LongestNote = 5;

    private static readonly char[] Rules = ['-', '_', '|'];

    /// <summary>The window's title: the first line, where a rule stands in it; empty where that is none.</summary>
    public static TextRange First(string text, IReadOnlyList<PageLine> lines)
    {
        foreach (PageLine line in lines)
        {
            if (line.Kind != LineKind.Blank)
                return line.Kind == LineKind.Heading && text.IndexOfAny(Rules, line.Range.Start, line.Range.Length) > 0 ? line.Range : default;
        }

        return default;
    }

    /// <summary>标题_某某网, 标题的开头…_某某网, 标题(图)--某某网: whether the window's title names a line further below, in whole or cut.</summary>
    public static bool Names(string text, TextRange window, TextRange title)
    {
        if (title.Start < window.End)
            return false;
        int shared = 0;
        while (shared < Math.Min(window.Length, title.Length) && text[window.Start + shared] == text[title.Start + shared])
            shared++;
        int end = window.Start + shared;
        if (shared < HeadlineReader.ShortestTitle || end == window.End)
            return false;
        if (shared < title.Length)
            return text[end] is '…' or '.';
        int close = text[end] == '(' ? text.IndexOf(')', end, Math.Min(LongestNote, window.End - end)) : -1;
        end = close > 0 ? close + 1 : end;
        while (end < window.End && text[end] == ' ')
            end++;
        return end < window.End && Array.IndexOf(Rules, text[end]) >= 0;
    }

    /// <summary>标题_某某网: the window's title. It repeats the page's own, which is kept and put first; alone it loses the site's name.</summary>
    public static void Drop(string text, List<TextRange> headlines)
    {
        if (headlines.Count > 1 && RepeatsWithSite(text, headlines[0], headlines[1]))
        {
            int second = SecondHalf(text, headlines);
            if (second > 0)
            {
                headlines.RemoveAt(second);
                headlines.RemoveAt(1);
            }
            else
                headlines.RemoveAt(0);
        }
        else if (headlines.Count > 1 && headlines.FindIndex(1, line => RepeatsWithRule(text, headlines[0], line) || Names(text, headlines[0], line)) is > 0 and int title)
        {
            TextRange named = headlines[title];
            headlines.RemoveRange(0, FirstKicker(text, headlines, title));
            headlines.Remove(named);
            headlines.Insert(0, named);
        }

        // 新闻中心 - 要闻 - 标题 above 标题: a path that leads to the title.
        if (headlines.Count > 1 && headlines.FindIndex(1, line => LeadsTo(text, headlines[0], line)) is > 0 and int behind)
            headlines.RemoveRange(0, behind);

        if (headlines.Count == 0 || SiteNameStart(text, headlines[0]) is not (> 0 and int cut))
            return;
        if (headlines.Count > 1 && headlines[1].Length >= HeadlineReader.ShortestTitle)
            headlines.RemoveAt(0);
        else
            headlines[0] = TextRange.Between(headlines[0].Start, cut);
    }

    /// <summary>The first of the lines that touch the title from above, none of which is a word of a menu.</summary>
    private static int FirstKicker(string text, List<TextRange> headlines, int title)
    {
        while (title > 1 && headlines[title - 1].Length >= HeadlineReader.ShortestTitle && HeadlineEvidence.Touch(text, headlines[title - 1], headlines[title]))
            title--;
        return title;
    }

    /// <summary>标题甲 标题乙 above 标题甲 and 标题乙: a title of two lines, and where its second half stands again; 0 for a window's title.</summary>
    private static int SecondHalf(string text, List<TextRange> headlines)
    {
        int at = headlines[0].Start + headlines[1].Length;
        if (text[at] != ' ')
            return 0;
        while (text[at] == ' ')
            at++;
        int length = headlines[0].End - at;
        return Math.Max(0, headlines.FindIndex(2, line => line.Length == length && string.CompareOrdinal(text, line.Start, text, at, length) == 0));
    }

    /// <summary>标题-某某商报 above 标题: whatever stands behind the rule is the site's.</summary>
    public static bool RepeatsWithSite(string text, TextRange window, TextRange title) =>
        title.Length >= HeadlineReader.ShortestTitle
        && window.Length > title.Length + 1
        && string.CompareOrdinal(text, window.Start, text, title.Start, title.Length) == 0
        && (text[window.Start + title.Length] is '-' or '_' or '|' or ' ' || MastheadStart(text, window, window.Start + title.Length) > 0);

    private static bool LeadsTo(string text, TextRange path, TextRange title)
    {
        int start = path.End - title.Length;
        if (title.Length < HeadlineReader.ShortestTitle || start <= path.Start || string.CompareOrdinal(text, start, text, title.Start, title.Length) != 0)
            return false;
        while (start > path.Start && text[start - 1] == ' ')
            start--;
        // 权威发布|标题 is a title with the name of its column.
        return start > path.Start && IsRule(text[start - 1]) && HoldsRule(text, TextRange.Between(path.Start, start - 1));
    }

    private static bool HoldsRule(string text, TextRange range)
    {
        int at = range.Start;
        while (at < range.End && !IsRule(text[at]))
            at++;
        return at < range.End;
    }

    private static bool IsRule(char c) => c == '>' || Array.IndexOf(Rules, c) >= 0;

    /// <summary>标题 头条-某某站 101 further above 标题: only with a rule is it the site's, and no second half.</summary>
    private static bool RepeatsWithRule(string text, TextRange window, TextRange title) =>
        RepeatsWithSite(text, window, title)
        && (text.IndexOfAny(Rules, window.Start + title.Length, window.Length - title.Length) >= 0
            || MastheadStart(text, window, window.Start + title.Length) > 0);

    /// <summary>Where a rule and the name of an outlet or an office close a line; 0 where none do.</summary>
    private static int SiteNameStart(string text, TextRange line)
    {
        for (int at = line.Start + HeadlineReader.ShortestTitle; at < line.End - 1; at++)
        {
            if (text[at] is not ('_' or '|') && !(text[at] == '-' && text[at - 1] == ' '))
            {
                if (MastheadStart(text, line, at) > 0)
                    return at;
                continue;
            }

            int start = at + 1;
            while (start < line.End && text[start] is ' ' or '-' or '_')
                start++;
            var site = TextRange.Between(start, line.End);
            int end = at;
            while (text[end - 1] == ' ')
                end--;
            return SourceReader.IsOutlet(text, site) || PublisherNames.IsOffice(text, site) ? end : 0;
        }

        return 0;
    }

    /// <summary>
    /// 标题——某某日报, 标题-某某网: where the name of an outlet begins behind a dash that closes a line; 0 where none does. Subtitles
    /// stand behind dashes too, so that only what is a name by itself counts.
    /// </summary>
    private static int MastheadStart(string text, TextRange line, int dash)
    {
        if (text[dash] is not ('-' or '—') || line.End - dash > LongestMasthead || text[dash - 1] is '-' or '—')
            return 0;
        int start = dash;
        while (start < line.End && text[start] is ' ' or '-' or '—')
            start++;
        var name = TextRange.Between(start, line.End);
        return SourceReader.IsMasthead(text, name) && !PublisherNames.HoldsAct(text, name) ? start : 0;
    }
}
