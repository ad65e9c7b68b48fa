using System;
using System.Collections.Generic;
using System.Linq;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Finds the headline block among the lines before the body.</summary>
internal static class HeadlineReader
{
    /// <summary>A shorter line before a longer one names a site or a section.</summary>
    private const int ShortestTitle = 8;
    private const int LongestMasthead = 12;
    private const int LongestTag = 8;
    private static readonly char[] Rules = ['-', '_', '|'];

    /// <summary>Past these, lines before a body are a list of links.</summary>
    private const int MostHeadlines = 20;

    /// <summary>Fewer lines between a title and its repetition are its other lines.</summary>
    private const int FewestLinks = 3;

    /// <summary>So many lines are looked at: the first may be the site's menu.</summary>
    private const int MostLines = 200;

    /// <param name="page">The page.</param>
    /// <param name="before">The lines before the body.</param>
    /// <param name="body">The paragraphs.</param>
    public static (IReadOnlyList<TextRange> Headlines, TextRange Publisher) Read(
        PageText page, IReadOnlyList<PageLine> before, IReadOnlyList<TextRange> body)
    {
        var headlines = new List<TextRange>();
        var seen = new HashSet<string>();
        TextRange publisher = default;
        bool holdsTitle = false;
        int behindMenu = 0;
        foreach (PageLine line in before)
        {
            if (line.Kind == LineKind.Chrome)
                behindMenu = headlines.Count;
            TextRange range = line.Kind switch
            {
                LineKind.Heading => WithoutTag(page.Folded, line.Range),
                LineKind.Credit => LabelledTitle(page.Folded, line.Range),
                _ => default,
            };
            bool isTitle = range.Length >= ShortestTitle;
            // Who publishes a page stands above its menu: the title is still to come.
            if (isTitle && !holdsTitle && PublisherNames.IsPublisher(page.Folded, range) && !PublisherNames.HoldsAct(page.Folded, range))
            {
                publisher = publisher.Length > 0 ? publisher : range;
                continue;
            }

            // 南 山 发 布, 南山发布: below a title, the account to follow.
            if (holdsTitle && range.Length is > 0 and < ShortestTitle && PublisherNames.IsAccount(page.Folded, range))
                continue;
            // Short lines before the first long one are a menu, however many.
            if (isTitle && !holdsTitle)
            {
                headlines.Clear();
                behindMenu = 0;
            }

            holdsTitle |= isTitle;
            if (range.Length > 0 && headlines.Count < MostLines && seen.Add(range.In(page.Folded)))
                headlines.Add(range);
            else if (isTitle)
                DropLinks(page.Folded, headlines, range, behindMenu);
            if (holdsTitle && headlines.Count == MostLines)
                break;
        }

        // A body has the words of who publishes it: that his name has them too tells nothing.
        List<TextRange> unnamed = headlines.FindAll(line => !PublisherNames.IsPublisher(page.Folded, line));
        foreach (TextRange stranger in HeadlineEvidence.Strangers(page.Folded, unnamed, body))
            headlines.Remove(stranger);

        // 标题-某某网, a menu of a line for each word, 标题.
        if (headlines.Count > MostHeadlines && headlines.FindLastIndex(line => RepeatsWithSite(page.Folded, headlines[0], line)) is > 0 and int repeated)
            headlines.RemoveRange(0, repeated);
        if (headlines.Count > MostHeadlines)
            headlines.RemoveRange(MostHeadlines, headlines.Count - MostHeadlines);
        int title = headlines.FindIndex(line => line.Length >= ShortestTitle);
        if (title > 0)
            headlines.RemoveRange(0, title);
        while (headlines.Count > 1 && PublisherNames.IsPublisher(page.Folded, headlines[0]))
        {
            publisher = headlines[0];
            headlines.RemoveAt(0);
        }

        DropSiteName(page.Folded, headlines);
        if (headlines.Count == 0 && publisher.Length > 0)
            return ([publisher], default);
        return (headlines, publisher);
    }

    /// <summary>
    /// A title in a list of links to the texts of an issue, and once more above its own: what follows the first is none of it, up to the menu
    /// that closes the list.
    /// </summary>
    private static void DropLinks(string text, List<TextRange> headlines, TextRange title, int behindMenu)
    {
        int first = headlines.FindLastIndex(line => line.Length == title.Length && string.CompareOrdinal(text, line.Start, text, title.Start, title.Length) == 0);
        int links = (behindMenu > first ? behindMenu : headlines.Count) - first;
        if (first < 0 || links <= FewestLinks)
            return;
        headlines.RemoveRange(first, links);
        headlines.Add(title);
    }

    /// <summary>标题_某某网: the window's title. It repeats the page's own, which is kept; alone it loses the site's name.</summary>
    private static void DropSiteName(string text, List<TextRange> headlines)
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
        if (headlines.Count > 1 && headlines[1].Length >= ShortestTitle)
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
    private static bool RepeatsWithSite(string text, TextRange window, TextRange title) =>
        title.Length >= ShortestTitle
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
        for (int at = line.Start + ShortestTitle; at < line.End - 1; at++)
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

    /// <summary>What follows 原标题: on the same line.</summary>
    private static TextRange LabelledTitle(string text, TextRange line)
    {
        Label label = LabelReader.Read(text, line).FirstOrDefault();
        if (label.Kind != LabelKind.Title || label.Range.Start > line.Start + 1)
            return default;
        int end = line.End;
        if (text[end - 1] is '”' or '"')
            end--;
        return TextRange.Between(Math.Min(label.Value.Start, end), end);
    }

    /// <summary>
    /// [视频]标题, 标题 [复制链接]: a tag of the site before or behind the title is none of it, nor are brackets around all of it. Behind a
    /// bullet stands a link.
    /// </summary>
    private static TextRange WithoutTag(string text, TextRange line)
    {
        if (text[line.Start] == '·')
            return default;
        if (text[line.Start] == '【' && text.IndexOf('】', line.Start, line.Length) == line.End - 1)
            return TextRange.Between(line.Start + 1, line.End - 1);
        int open = text[line.End - 1] == ']' ? text.LastIndexOf('[', line.End - 1, Math.Min(line.Length, LongestTag)) : -1;
        if (open > line.Start)
        {
            while (text[open - 1] == ' ' && open > line.Start + 1)
                open--;
            line = TextRange.Between(line.Start, open);
        }

        int close = text.IndexOf(']', line.Start, line.Length);
        return text[line.Start] == '[' && close - line.Start is > 0 and <= 5 && close + 1 < line.End
            ? TextRange.Between(close + 1, line.End)
            : line;
    }
}
