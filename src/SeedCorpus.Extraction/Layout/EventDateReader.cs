using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Reads the day an article reports on: the first day that its opening paragraphs name, completed from the publication date.
/// </summary>
internal static class EventDateReader
{
    private const int OpeningParagraphs = 3;

    /// <summary>How far into a paragraph a dateline may stand; headlines may be glued before it.</summary>
    private const int DatelineReach = 200;

    private const int RelativeLength = 2;

    /// <summary>How far behind its day a dateline ends: the place and the reporters may stand between.</summary>
    private const int LongestDatelineEnd = 30;

    /// <summary>What the name of a day begins with: 昨天, 今日, 今(17)日.</summary>
    private static readonly CharacterSet Beginnings = new(DateReader.Beginnings + "昨今前明");

    private static readonly string[] Earlier = ["日前", "近日", "近期", "前不久"];

    /// <summary>Days named from the day of publication.</summary>
    private static readonly (string Word, int Days)[] Relative =
        [("昨天", -1), ("昨日", -1), ("昨晚", -1), ("前天", -2), ("今天", 0), ("今日", 0)];

    /// <param name="layout">The page.</param>
    /// <param name="published">ISO 8601, or null.</param>
    /// <param name="isPrinted">Whether the page prints that day, and not a hint tells it.</param>
    /// <returns>Null where no day is named.</returns>
    public static PrintedDate? Read(PageLayout layout, string? published, bool isPrinted) =>
        ReadDay(layout, Parse(published) ?? OriginalLink.Day(layout.Page.Folded), isPrinted) is not { } found ? null
        : found.Iso[0] == '-' && SessionYear.Complete(layout, found.Iso) is { } complete ? found with { Iso = complete }
        : found;

    private static PrintedDate? ReadDay(PageLayout layout, DateTime? day, bool isPrinted)
    {
        int? year = day?.Year ?? YearOfHeadlines(layout);
        var opening = new TextRange[Math.Min(OpeningParagraphs, layout.Paragraphs.Count)];
        string text = layout.Page.Folded;
        PrintedDay? dateline = null;
        for (int i = 0; i < opening.Length; i++)
        {
            opening[i] = layout.Paragraphs[i];
            dateline ??= Dateline(text, opening[i], new KnownDays(day, Year: null, Dateline: null, isPrinted));
        }

        var known = new KnownDays(day, year, dateline, isPrinted);
        foreach (TextRange paragraph in opening)
        {
            if (FirstDay(text, paragraph, known) is { } found)
                return found;
        }

        return dateline is { } written && !TellsOfEarlier(text, written, opening) && known.Complete(written) is { } iso
            ? new PrintedDate(iso, written.Range)
            : null;
    }

    /// <summary>新华社某地8日电 日前,…: what the text says right behind the dateline was before that day.</summary>
    private static bool TellsOfEarlier(string text, PrintedDay dateline, TextRange[] opening)
    {
        TextRange paragraph = Array.Find(opening, range => range.Contains(dateline.Range.Start));
        int limit = Math.Min(paragraph.End, dateline.Range.End + LongestDatelineEnd);
        for (int at = dateline.Range.End; at < limit; at++)
        {
            if (text[at] == ',' && text[at - 1] is not ('讯' or '电' or '息'))
                return false;
            if (text[at] is ' ' or ')' or ',' or '讯' or '电' or '息' && WordSearch.FirstAt(text, at + 1, paragraph.End, Earlier) is not null)
                return true;
        }

        return false;
    }

    private static PrintedDate? FirstDay(string text, TextRange paragraph, KnownDays known)
    {
        string? written = known.Dateline is { } dateline ? known.Complete(dateline) : null;
        PrintedDate? toCome = null;
        for (int at = paragraph.Start; at < paragraph.End; at++)
        {
            if (!Beginnings.Contains(text[at]))
                continue;
            int next = at;
            if (DayAt(text, ref next, paragraph, known) is { } found)
            {
                // 大会于10日开幕。9日,代表团…: a report of the 9th tells what is still to come, too.
                if (!IsBehind(found.Iso, written))
                    return found;
                toCome ??= found;
            }

            at = next;
        }

        return toCome;
    }

    private static bool IsBehind(string day, string? written) =>
        written is not null && day[0] != '-' && written[0] != '-' && string.CompareOrdinal(day, written) > 0;

    /// <summary>The day named at a place, which moves to the last unit that was read.</summary>
    private static PrintedDate? DayAt(string text, ref int at, TextRange paragraph, KnownDays known)
    {
        if (BracketedDay.Read(text, at, paragraph.End) is { } bracketed && known.Complete(bracketed) is { } named)
            return new PrintedDate(named, bracketed.Range);
        if (RelativeDay(text, at, paragraph.End) is { } days && known.Complete(days) is { } relative)
            return new PrintedDate(relative, new TextRange(at, RelativeLength));
        if (GluedDay.Read(text, at, paragraph, known.Published) is { Month: { } month } glued)
            return new PrintedDate(DateReader.Iso(glued.Year, month, glued.Day), glued.Range);
        if (DateReader.TryReadDay(text, at, paragraph.End, out PrintedDay day))
        {
            // 本报某地7月29日讯: the day of writing counts where the text names none.
            at = day.Range.End - 1;
            if (!DatelineReader.IsDayOfWriting(text, day, paragraph) && !IsSpan(text, day, paragraph) && known.Complete(day) is { } complete)
                return new PrintedDate(complete, day.Range);
        }

        return null;
    }

    /// <summary>The day of writing that a dateline names: 7月29日讯, 1月21日消息; the publication tells the month of 29日电.</summary>
    private static PrintedDay? Dateline(string text, TextRange paragraph, KnownDays known)
    {
        int limit = Math.Min(paragraph.End, paragraph.Start + DatelineReach);
        for (int at = DateReader.Next(text, paragraph.Start, limit); at < limit; at = DateReader.Next(text, at + 1, limit))
        {
            if (!DateReader.TryReadDay(text, at, paragraph.End, out PrintedDay day))
                continue;
            if (DatelineReader.IsDayOfWriting(text, day, paragraph))
            {
                if (day.Month is not null)
                    return day;
                if (Parse(known.Complete(day)) is { } written)
                    return day with { Year = written.Year, Month = written.Month };
            }

            at = day.Range.End - 1;
        }

        return null;
    }

    /// <summary>从1月25日起, 1月25日以来, 截至8日, 4日20时至5日8时: a stretch of time, not the day of the report.</summary>
    private static bool IsSpan(string text, PrintedDay day, TextRange paragraph)
    {
        char before = day.Range.Start > paragraph.Start ? text[day.Range.Start - 1] : ' ';
        char after = day.Range.End < paragraph.End ? text[day.Range.End] : ' ';
        return before is '从' or '自' or '至' or '到' or '截' || after is '起' or '以' or '前' || ReachesOn(text, day.Range.End, paragraph.End);
    }

    private static bool ReachesOn(string text, int at, int limit)
    {
        int hour = at;
        while (at < limit && text[at] is >= '0' and <= '9')
            at++;
        return at > hour && at + 1 < limit && text[at] == '时' && text[at + 1] is '至' or '到' or '-' or '—';
    }

    private static int? RelativeDay(string text, int at, int limit)
    {
        if (text[at] is not ('昨' or '今' or '前'))
            return null;
        foreach ((string word, int days) in Relative)
        {
            if (at + RelativeLength <= limit && string.CompareOrdinal(text, at, word, 0, RelativeLength) == 0)
                return days;
        }

        return null;
    }

    /// <summary>召开2019年度…会议: the only year that a headline names is the year of its meeting.</summary>
    private static int? YearOfHeadlines(PageLayout layout)
    {
        var years = new HashSet<int>();
        string text = layout.Page.Folded;
        foreach (TextRange headline in layout.Headlines)
        {
            for (int at = headline.Start; at < headline.End; at++)
            {
                if (DateReader.YearAt(text, at, headline.End) is not (> 1948 and < 2101 and { } year))
                    continue;
                // 2018—2022年…委员会: years that something lasts.
                if (at > headline.Start && text[at - 1] is '-' or '—' or '~' or '至')
                    return null;
                years.Add(year);
            }
        }

        return years.Count == 1 ? years.First() : null;
    }

    /// <summary>The day that a text in ISO 8601 begins with; null for --MM-DD.</summary>
    private static DateTime? Parse(string? published) =>
        published is not null && DateReader.TryReadDay(published, 0, published.Length, out PrintedDay read)
        && read is { Year: { } year, Month: { } month, Day: var day } && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day)
            : null;
}
