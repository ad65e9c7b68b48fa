using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Reads the day an article reports on: the first day that its opening paragraphs name, completed from the publication date.
/// </summary>
internal static class EventDateReader
{
    private const int OpeningParagraphs = 3;

    /// <summary>Days named from the day of publication.</summary>
    private static readonly (string Word, int Days)[] Relative =
        [("昨天", -1), ("昨日", -1), ("昨晚", -1), ("前天", -2), ("今天", 0), ("今日", 0)];

    /// <param name="layout">The page.</param>
    /// <param name="published">ISO 8601, or null.</param>
    /// <returns>ISO 8601; <c>--MM-DD</c> where no year is known; null where no day is named.</returns>
    public static string? Read(PageLayout layout, string? published)
    {
        DateTime? day = Parse(published);
        int? year = day?.Year ?? YearOfHeadlines(layout);
        foreach (TextRange paragraph in layout.Paragraphs.Take(OpeningParagraphs))
        {
            if (FirstDay(layout.Page.Folded, paragraph, day, year) is { } found)
                return found;
        }

        return null;
    }

    private static string? FirstDay(string text, TextRange paragraph, DateTime? published, int? year)
    {
        string? dateline = null;
        for (int at = paragraph.Start; at < paragraph.End; at++)
        {
            if (text[at] is not ((>= '0' and <= '9') or '昨' or '今' or '前'))
                continue;
            if (published is { } date && RelativeDay(text, at, paragraph.End) is { } days)
            {
                date = date.AddDays(days);
                return DateReader.Iso(date.Year, date.Month, date.Day);
            }

            if (DateReader.TryReadDay(text, at, paragraph.End, out PrintedDay day))
            {
                if (Complete(day, published, year) is { } complete && !IsSpan(text, day, paragraph))
                {
                    // 本报某地7月29日讯: the day of writing counts where the text names none.
                    if (day.Range.End >= paragraph.End || text[day.Range.End] is not ('讯' or '电'))
                        return complete;
                    dateline ??= complete;
                }

                at = day.Range.End - 1;
            }
        }

        return dateline;
    }

    private static string? Complete(PrintedDay day, DateTime? published, int? year)
    {
        if (day.Year is not null && day.Month is { } printed)
            return DateReader.Iso(day.Year, printed, day.Day);
        if (day.Month is { } month)
        {
            // In January the press still reports on December.
            bool yearBefore = published is { } date && month > date.Month + 1;
            return DateReader.Iso(yearBefore ? year - 1 : year, month, day.Day);
        }

        if (published is not { } from)
            return null;
        DateTime guess = day.Day <= from.Day ? from : from.AddMonths(-1);
        return day.Day <= DateTime.DaysInMonth(guess.Year, guess.Month)
            ? DateReader.Iso(guess.Year, guess.Month, day.Day)
            : null;
    }

    /// <summary>从1月25日起, 1月25日以来, 截至8日: a stretch of time, not the day of the report.</summary>
    private static bool IsSpan(string text, PrintedDay day, TextRange paragraph)
    {
        char before = day.Range.Start > paragraph.Start ? text[day.Range.Start - 1] : ' ';
        char after = day.Range.End < paragraph.End ? text[day.Range.End] : ' ';
        return before is '从' or '自' or '至' or '到' or '截' || after is '起' or '以' or '前';
    }

    private static int? RelativeDay(string text, int at, int limit)
    {
        if (text[at] is not ('昨' or '今' or '前'))
            return null;
        foreach ((string word, int days) in Relative)
        {
            if (at + word.Length <= limit && string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
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
            for (int at = headline.Start; at + 4 < headline.End; at++)
            {
                if (text[at + 4] == '年' && int.TryParse(
                    text.Substring(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1948 and < 2101)
                    years.Add(year);
            }
        }

        return years.Count == 1 ? years.First() : null;
    }

    private static DateTime? Parse(string? published) =>
        published is not null && DateTime.TryParseExact(
            published.Substring(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
            ? date
            : null;
}
