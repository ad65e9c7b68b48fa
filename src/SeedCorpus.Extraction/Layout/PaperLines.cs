using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Tells the lines in which electronic newspapers say where and when a text was printed.</summary>
internal static class PaperLines
{
    private const int LongestOutlet = 16;

    private static readonly string[] Pagers = ["上一篇", "下一篇", "上一版", "下一版", "上一期", "下一期"];

    /// <summary>Lines that only a day tells from others.</summary>
    public static bool IsDated(string text, TextRange line) => IsRow(text, line) || IsDay(text, line) || IsPager(text, line) || (IsPage(text, line) && DatedLines.HoldsDay(text, line));

    /// <summary>《某某日报》(2010年05月02日 002版): where and when a paper printed the text.</summary>
    private static bool IsDay(string text, TextRange line)
    {
        if (text[line.Start] != '《')
            return false;
        int close = text.IndexOf('》', line.Start, Math.Min(line.Length, LongestOutlet));
        return close > 0 && SourceReader.IsMasthead(text, SourceReader.TrimRules(text, line.Start, close))
            && DatedLines.HoldsDay(text, TextRange.Between(close, line.End));
    }

    /// <summary>今日南山 第01版:要闻: the name of a newspaper, on the line that tells its page; empty where none stands there.</summary>
    public static TextRange NameBeforePage(string text, TextRange line)
    {
        int space = text.IndexOf(' ', line.Start, Math.Min(line.Length, LongestOutlet));
        int page = space;
        while (page > 0 && page < line.End && text[page] == ' ')
            page++;
        return space > line.Start + 1 && page < line.End && text[page] == '第' && IsPage(text, TextRange.Between(page, line.End)) && Han.IsAll(text, TextRange.Between(line.Start, space))
            ? TextRange.Between(line.Start, space)
            : default;
    }

    /// <summary>00001版:一版要闻, 第02版, A01:要闻: a page of a newspaper.</summary>
    public static bool IsPage(string text, TextRange line)
    {
        int at = line.Start;
        while (at < line.End && at - line.Start < 6 && text[at] is '第' or 'A' or 'B' or (>= '0' and <= '9'))
            at++;
        if (at + 1 >= line.End)
            return false;
        return (text[at] == '版' && text[at + 1] is ':' or ' ') || (text[at] == ':' && at == line.Start + 3 && text[line.Start] is 'A' or 'B');
    }

    /// <summary>某某日报 要闻 00002 标题 2020年01月07日 星期二: how electronic newspapers say where a text stood.</summary>
    private static bool IsRow(string text, TextRange line)
    {
        int space = text.IndexOf(' ', line.Start, line.Length);
        int weekday = text.LastIndexOf(DatedLines.Weekday, line.End - 1, line.Length, StringComparison.Ordinal);
        return space > 0 && weekday > space && line.End - weekday == DatedLines.Weekday.Length + 1 && text[weekday - 1] == ' '
            && SourceReader.IsMasthead(text, TextRange.Between(line.Start, space))
            && DatedLines.HoldsDay(text, TextRange.Between(space, weekday));
    }

    /// <summary>上一篇 下一篇 2018年09月13日 星期四 放大 缩小: the day of a newspaper between its buttons.</summary>
    private static bool IsPager(string text, TextRange line) =>
        text[line.Start] is '上' or '下'
        && WordSearch.FirstAt(text, line.Start, line.End, Pagers) is not null
        && text.IndexOf(DatedLines.Weekday, line.Start, line.Length, StringComparison.Ordinal) >= 0
        && DatedLines.HoldsDay(text, line);
}
