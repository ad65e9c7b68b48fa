using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Reads the dateline that opens a body: 新华社某地7月10日电, 央视网消息, 某某网讯.</summary>
internal static class DatelineReader
{
    /// <summary>How far into a first paragraph a dateline is looked for; headlines may be glued before it.</summary>
    private const int Reach = 200;

    private const int LongestOutlet = 20;
    private const int LongestPlace = 4;
    private const int LongestAgency = 8;

    /// <summary>How far into a paragraph the day of a dateline stands that opens it.</summary>
    private const int OpeningReach = 30;

    /// <summary>What 电 begins, other than the end of a dateline: 8日电视电话会议.</summary>
    private const string Electric = "视话力商子影";

    private static readonly char[] Stops = [',', '。', ':'];

    private static readonly string[] OwnNews = ["本报讯", "本网讯", "本台讯", "本刊讯"];

    /// <summary>Outlets of the whole country.</summary>
    public static readonly string[] Agencies =
        ["新华社", "新华网", "中新社", "中新网", "人民网", "人民日报", "央视网", "央视", "央广网", "光明网", "光明日报", "中国"];

    /// <summary>The outlet of the dateline; null where there is none, or where the outlet does not name itself (本报讯).</summary>
    public static TextRange? Outlet(string text, TextRange paragraph)
    {
        int limit = Math.Min(paragraph.End, paragraph.Start + Reach);
        for (int at = paragraph.Start; at < limit; at++)
        {
            if (text[at] is '讯' || (text[at] is '消' && at + 1 < limit && text[at + 1] == '息'))
            {
                TextRange outlet = Named(text, paragraph.Start, at);
                if (outlet.Length <= LongestOutlet)
                    return text[outlet.Start] is '本' or '我' ? null : SourceReader.IsOutlet(text, outlet) ? outlet : MastheadAt(text, outlet);
            }

            if (text[at] is '电' && at > paragraph.Start && text[at - 1] is '日')
                return AgencyBefore(text, at, paragraph.Start) ?? AgencyAt(text, paragraph.Start, at);
        }

        return null;
    }

    /// <summary>【某某社三月十八日电】, (某某社记者张三某地15日电): an agency that is not of the whole country opens its dateline itself.</summary>
    private static TextRange? AgencyAt(string text, int start, int end)
    {
        if (text[start] is '(' or '【' or '[' or ' ')
            start++;
        if (end - start > OpeningReach || text.IndexOfAny(Stops, start, end - start) >= 0)
            return null;
        int close = text.IndexOf('社', start, Math.Min(end - start, LongestAgency));
        return close > start ? TextRange.Between(start, close + 1) : null;
    }

    /// <summary>Whether a paragraph begins with a dateline: the text begins there.</summary>
    public static bool Opens(string text, TextRange paragraph)
    {
        if (WordSearch.FirstAt(text, paragraph.Start, paragraph.End, OwnNews) is not null)
            return true;
        int limit = Math.Min(paragraph.End, paragraph.Start + OpeningReach);
        for (int at = paragraph.Start; at < limit && text[at] is not (',' or '。' or ':'); at++)
        {
            if (!DateReader.TryReadDay(text, at, limit, out PrintedDay day))
                continue;
            if (IsDayOfWriting(text, day, paragraph))
                return true;
            at = day.Range.End - 1;
        }

        return false;
    }

    /// <summary>本报讯|, 11日电|: whether a dateline closes here; 通讯 is a word.</summary>
    public static bool EndsAt(string text, int end)
    {
        while (end > 0 && text[end - 1] == ' ')
            end--;
        return end > 1 && ((text[end - 1] == '讯' && text[end - 2] != '通') || (text[end - 1] == '电' && text[end - 2] == '日'));
    }

    /// <summary>Whether a day is that of a dateline: 8月24日讯, 24日电, 8月24日某地消息, 8月24日某地讯.</summary>
    public static bool IsDayOfWriting(string text, PrintedDay day, TextRange paragraph)
    {
        int at = day.Range.End;
        if (at < paragraph.End && text[at] is '讯')
            return true;
        if (at < paragraph.End && text[at] is '电')
            return at + 1 == paragraph.End || Electric.IndexOf(text[at + 1]) < 0;
        int limit = Math.Min(paragraph.End, at + LongestPlace + 1);
        for (; at < limit && text[at] is >= '\u4e00' and <= '\u9fff'; at++)
        {
            if (WordSearch.IsAt(text, at, paragraph.End, "消息"))
                return true;
            // 接到通讯员来信: 讯 closes a dateline only before a sign.
            if (text[at] == '讯')
                return at + 1 < paragraph.End && text[at + 1] is ' ' or '(' or ')' or ':' or ',' or '】' or ']';
        }

        return false;
    }

    /// <summary>某某网, 据某某日报7月1日消息, 【某某日报消息】: the outlet without what stands around it.</summary>
    private static TextRange Named(string text, int start, int end)
    {
        if (text[start] is '据' or '【' or '[' or '(')
            start++;
        if (end > start && text[end - 1] == '日')
        {
            int date = end - 1;
            while (date > start && text[date - 1] is (>= '0' and <= '9') or '月' or '年')
                date--;
            end = date;
        }

        return TextRange.Between(start, System.Math.Max(start, end));
    }

    /// <summary>某某日报某地讯: the outlet stands before the place.</summary>
    private static TextRange? MastheadAt(string text, TextRange opening)
    {
        for (int length = opening.Length - 1; length > 1; length--)
        {
            var outlet = new TextRange(opening.Start, length);
            if (SourceReader.IsMasthead(text, outlet))
                return outlet;
        }

        return null;
    }

    private static TextRange? AgencyBefore(string text, int at, int floor)
    {
        foreach (string agency in Agencies)
        {
            int found = text.LastIndexOf(agency, at, Math.Min(at - floor + 1, LongestOutlet + 4), StringComparison.Ordinal);
            if (found >= 0)
                return new TextRange(found, agency.Length);
        }

        return null;
    }
}
