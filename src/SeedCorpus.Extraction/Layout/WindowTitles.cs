using System;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Parts the titles of browsers' windows, 标题_某某网, from the names of sites in them.</summary>
internal static class WindowTitles
{
    private const int LongestMasthead = 12;
    private static readonly char[] Rules = ['-', '_', '|'];

    /// <summary>标题_某某网: the window's title. It repeats the page's own, which is kept; alone it loses the site's name.</summary>
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
        else if (headlines.Count > 2 && headlines.FindIndex(2, line => RepeatsWithRule(text, headlines[0], line)) is > 0 and int title)
            headlines.RemoveRange(0, title);
        if (headlines.Count == 0 || SiteNameStart(text, headlines[0]) is not (> 0 and int cut))
            return;
        if (headlines.Count > 1 && headlines[1].Length >= HeadlineReader.ShortestTitle)
            headlines.RemoveAt(0);
        else
            headlines[0] = TextRange.Between(headlines[0].Start, cut);
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
