using System;
using System.Collections.Generic;
using System.Linq;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Finds the headline block among the lines before the body.</summary>
internal static class HeadlineReader
{
    /// <summary>A shorter line before a longer one names a site or a section.</summary>
    private const int ShortestTitle = 8;
    private const int LongestPublisher = 16;

    /// <summary>Past these, lines before a body are a list of links.</summary>
    private const int MostHeadlines = 20;

    private static readonly string[] Publishers =
        ["检察院", "法院", "人民政府", "政府网", "公司", "大学", "学院", "医院", "委员会", "管理局", "公安局", "教育局", "集团", "协会", "门户网站"];

    public static (IReadOnlyList<TextRange> Headlines, TextRange Publisher) Read(PageText page, IEnumerable<PageLine> before)
    {
        var headlines = new List<TextRange>();
        var seen = new HashSet<string>();
        foreach (PageLine line in before)
        {
            TextRange range = line.Kind switch
            {
                LineKind.Heading => WithoutTag(page.Folded, line.Range),
                LineKind.Credit => LabelledTitle(page.Folded, line.Range),
                _ => default,
            };
            if (range.Length > 0 && seen.Add(range.In(page.Folded)))
                headlines.Add(range);
            if (headlines.Count == MostHeadlines)
                break;
        }

        int title = headlines.FindIndex(line => line.Length >= ShortestTitle);
        if (title > 0)
            headlines.RemoveRange(0, title);
        TextRange publisher = default;
        while (headlines.Count > 1 && NamesPublisher(page.Folded, headlines[0]))
        {
            publisher = headlines[0];
            headlines.RemoveAt(0);
        }

        DropSiteName(page.Folded, headlines);
        return (headlines, publisher);
    }

    /// <summary>某某市人民检察院, 某某日报: who publishes the page, above its title.</summary>
    private static bool NamesPublisher(string text, TextRange line)
    {
        int end = text.IndexOf(' ', line.Start, line.Length) is > 0 and int space ? space : line.End;
        var name = TextRange.Between(line.Start, end);
        return name.Length <= LongestPublisher && SourceReader.IsOutlet(text, name)
            || Array.Exists(Publishers, ending => name.Length >= ending.Length && line.Length <= LongestPublisher
                && string.CompareOrdinal(text, line.End - ending.Length, ending, 0, ending.Length) == 0);
    }

    /// <summary>标题_某某网: the window's title. It repeats the page's own, which is kept; alone it loses the site's name.</summary>
    private static void DropSiteName(string text, List<TextRange> headlines)
    {
        if (headlines.Count == 0 || SiteNameStart(text, headlines[0]) is not (> 0 and int cut))
            return;
        if (headlines.Count > 1 && headlines[1].Length >= ShortestTitle)
            headlines.RemoveAt(0);
        else
            headlines[0] = TextRange.Between(headlines[0].Start, cut);
    }

    private static int SiteNameStart(string text, TextRange line)
    {
        int cut = 0;
        for (int at = line.Start + ShortestTitle; at < line.End - 1; at++)
        {
            bool rule = text[at] is '_' or '|' || (text[at] is '-' or '—' && (text[at - 1] == ' ' || text[at + 1] == ' '));
            if (rule && cut == 0)
                cut = at;
        }

        while (cut > 0 && text[cut - 1] is ' ' or '-' or '—')
            cut--;
        return cut;
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

    /// <summary>[视频]标题: a tag of the site before the title is none of it.</summary>
    private static TextRange WithoutTag(string text, TextRange line)
    {
        int close = text.IndexOf(']', line.Start, line.Length);
        return text[line.Start] == '[' && close - line.Start is > 0 and <= 5 && close + 1 < line.End
            ? TextRange.Between(close + 1, line.End)
            : line;
    }
}
