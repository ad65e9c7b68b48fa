using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Reads a day whose 月 was lost on the way (214日 of 2月14日, 20171215日), and at the start of a paragraph its 日 too (214上午): of the ways to part the digits, the last day that is
/// not behind the publication; where that is not known, the only way, and only of what opens a paragraph.
/// </summary>
internal static class GluedDay
{
    private const int FullDate = 8;

    private static readonly string[] Hours = ["上午", "下午", "早上", "晚上"];

    /// <summary>A year that has every day.</summary>
    private const int LeapYear = 2000;

    /// <summary>The day at a place, which is the first digit; null where none is glued together there.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="at">Where the digits begin.</param>
    /// <param name="paragraph">The paragraph they stand in.</param>
    /// <param name="published">Tells the year; null where the page does not.</param>
    public static PrintedDay? Read(string text, int at, TextRange paragraph, DateTime? published)
    {
        int limit = paragraph.End;
        int end = at;
        while (end < limit && end - at <= FullDate && text[end] is >= '0' and <= '9')
            end++;
        bool lostBoth = at == paragraph.Start && end < limit && WordSearch.FirstAt(text, end, limit, Hours) is not null;
        if (end >= limit || (text[end] != '日' && !lostBoth) || (at > 0 && text[at - 1] is (>= '0' and <= '9') or '第' or '.'))
            return null;
        var range = TextRange.Between(at, lostBoth ? end : end + 1);
        switch (end - at)
        {
            case FullDate:
                return Day(Number(text, at, 4), Number(text, at + 4, 2), Number(text, at + 6, 2)) is { } full
                    ? new PrintedDay(full.Year, full.Month, full.Day, range)
                    : null;
            case 3 or 4 when published is { } last:
                return Ways(text, at, end)
                    .Select(way => NotBehind(last, way))
                    .Max() is { } latest ? new PrintedDay(latest.Year, latest.Month, latest.Day, range) : null;
            case 3 or 4 when at == paragraph.Start && Ways(text, at, end) is { Count: 1 } only:
                return new PrintedDay(null, only[0].Month, only[0].Day, range);
            default:
                return null;
        }
    }

    /// <summary>The months and days that the digits may be parted into.</summary>
    private static List<(int Month, int Day)> Ways(string text, int start, int end)
    {
        List<(int Month, int Day)> ways = [];
        for (int length = 1; length <= 2; length++)
        {
            int days = end - start - length;
            if (days > 2)
                continue;
            (int Month, int Day) way = (Number(text, start, length), Number(text, start + length, days));
            if (Day(LeapYear, way.Month, way.Day) is not null)
                ways.Add(way);
        }

        return ways;
    }

    private static DateTime? NotBehind(DateTime published, (int Month, int Day) way) =>
        Day(published.Year, way.Month, way.Day) is { } same && same <= published ? same : Day(published.Year - 1, way.Month, way.Day);

    private static DateTime? Day(int year, int month, int day) =>
        year is >= 1949 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;

    private static int Number(string text, int start, int length)
    {
        int number = 0;
        for (int i = start; i < start + length; i++)
            number = (number * 10) + (text[i] - '0');
        return number;
    }
}
