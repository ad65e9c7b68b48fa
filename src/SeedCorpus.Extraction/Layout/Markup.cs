using System;
using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Tells menus, crumbs, pagers, lists of films and links: what sites put around a text.</summary>
internal static class Markup
{
    private const int LongestMenuWord = 5;
    private const int LongestPartedWord = 8;
    private const int ShortestMenu = 5;
    private const int ShortestPartedMenu = 3;
    private const int Duration = 5;

    /// <summary>[06-29].</summary>
    private const int MonthDay = 7;

    /// <summary>首页 要闻 公告 服务 …: five words or more, each short; where brackets or rules part them, three, or four that are longer.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public static bool IsMenu(string text, TextRange line)
    {
        int words = 0;
        int parted = 0;
        int length = 0;
        int longest = 0;
        for (int at = line.Start; at <= line.End; at++)
        {
            bool opens = at < line.End && text[at] is '【' or '[';
            if (at < line.End && !opens && text[at] is not (' ' or '|' or '】' or ']'))
            {
                if (++length > LongestPartedWord || !char.IsLetterOrDigit(text[at]))
                    return false;
                longest = Math.Max(longest, length);
            }
            else
            {
                words += length > 0 ? 1 : 0;
                parted += opens || (at < line.End && text[at] == '|') ? 1 : 0;
                length = 0;
            }
        }

        if (longest > LongestMenuWord)
            return parted >= words - 1 && words > ShortestPartedMenu;
        return words >= (parted >= words - 1 ? ShortestPartedMenu : ShortestMenu);
    }

    /// <summary>Crumbs, pagers, links, rules, leavings of styles: signs, and no word of Chinese.</summary>
    public static bool IsMarkup(string text, TextRange line, LineSigns signs)
    {
        bool holdsHan = false;
        for (int i = line.Start; i < line.End && !holdsHan; i++)
            holdsHan = text[i] is >= '\u4e00' and <= '\u9fff';
        return !holdsHan
                && !(signs.Has(LineSigns.Day) && (DatedLines.IsDated(text, line) || DatedLines.HoldsDay(text, line)))
                && !(signs.Has(LineSigns.Colon) && LabelReader.StartsWithLabel(text, line))
            || ((PaperLines.IsPage(text, line) || PaperLines.NameBeforePage(text, line).Length > 0) && !DatedLines.HoldsDay(text, line))
            || IsCollection(text, line)
            || IsDatedLink(text, line)
            || (signs.Has(LineSigns.Colon) && IsFilm(text, line))
            || IsPath(text, line)
            || (signs.Has(LineSigns.Colon) && StartsWithLink(text, line) && !DatedLines.HoldsDay(text, line))
            || text.IndexOf("](http", line.Start, line.Length, StringComparison.Ordinal) >= 0;
    }

    /// <summary>首页>要闻>正文, 首页 > 要闻, 更多>: more than one sign of a path, one that stands apart, or last behind a word.</summary>
    private static bool IsPath(string text, TextRange line)
    {
        int first = text.IndexOf('>', line.Start, line.Length);
        return first >= 0
            && ((first == line.End - 1 && line.Length <= LongestPartedWord)
                || first < text.LastIndexOf('>', line.End - 1, line.Length)
                || text.IndexOf(" > ", line.Start, line.Length, StringComparison.Ordinal) >= 0);
    }

    /// <summary>南山一中喜获佳绩[06-29]: a title in a list, and the day of its page without the year.</summary>
    private static bool IsDatedLink(string text, TextRange line)
    {
        int at = line.End - MonthDay;
        return at > line.Start && text[line.End - 1] is ']' or ')' && text[at] is '[' or '(' && text[at + 3] == '-'
            && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && char.IsDigit(text[at + 4]) && char.IsDigit(text[at + 5]);
    }

    /// <summary>#南山新闻 216个, #防汛: a collection of texts that an account keeps.</summary>
    private static bool IsCollection(string text, TextRange line) =>
        line.Start > 0 && text[line.Start - 1] == '#'
        && (line.Length <= LongestPartedWord || (text[line.End - 1] == '个' && char.IsDigit(text[line.End - 2])));

    /// <summary>3.彰明镇喜获丰收 01:45: a film in a list, and how long it is.</summary>
    private static bool IsFilm(string text, TextRange line)
    {
        int at = line.End - Duration;
        return char.IsDigit(text[line.Start]) && at > line.Start && text[at - 1] == ' ' && text[at + 2] == ':'
            && char.IsDigit(text[at]) && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 3]) && char.IsDigit(text[at + 4])
            && !DatedLines.HoldsDay(text, line);
    }

    public static bool StartsWithLink(string text, TextRange line) =>
        text.IndexOf("://", line.Start, Math.Min(line.Length, 12), StringComparison.Ordinal) >= 0;
}
