using System;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Reads a day whose 月 was lost on the way (214日 of 2月14日, 20171215日): of the ways to part the digits, the last day that is
/// not behind the publication.
/// </summary>
internal static class GluedDay
{
    private const int FullDate = 8;

    /// <summary>The day at a place, which is the first digit; null where none is glued together there.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="at">Where the digits begin.</param>
    /// <param name="limit">Where they must have ended.</param>
    /// <param name="published">Tells the year; without it, nothing parts three digits.</param>
    public static PrintedDay? Read(string text, int at, int limit, DateTime? published)
    {
        int end = at;
        while (end < limit && end - at <= FullDate && text[end] is >= '0' and <= '9')
            end++;
        if (end >= limit || text[end] != '日' || (at > 0 && text[at - 1] is (>= '0' and <= '9') or '第' or '.'))
            return null;
        var range = TextRange.Between(at, end + 1);
        DateTime? day = (end - at) switch
        {
            FullDate => Day(Number(text, at, 4), Number(text, at + 4, 2), Number(text, at + 6, 2)),
            3 or 4 when published is { } last => Latest(text, at, end, last),
            _ => null,
        };
        return day is { } found ? new PrintedDay(found.Year, found.Month, found.Day, range) : null;
    }

    private static DateTime? Latest(string text, int start, int end, DateTime published)
    {
        DateTime? latest = null;
        for (int length = 1; length <= 2; length++)
        {
            int days = end - start - length;
            if (days > 2)
                continue;
            int month = Number(text, start, length);
            int date = Number(text, start + length, days);
            DateTime? day = Day(published.Year, month, date) is { } same && same > published ? Day(published.Year - 1, month, date) : Day(published.Year, month, date);
            if (day is not null && (latest is null || day > latest))
                latest = day;
        }

        return latest;
    }

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
