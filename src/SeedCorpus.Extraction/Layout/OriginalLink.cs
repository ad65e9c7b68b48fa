using System;

namespace SeedCorpus.Extraction.Layout;

/// <summary>The day in the address of the original that a copy of an article links to: [查看原文](https://…/2023/03/07/….shtml).</summary>
internal static class OriginalLink
{
    private const string Original = "原文";
    private const string Scheme = "://";

    /// <summary>The web is younger.</summary>
    private const int EarliestYear = 1990;

    /// <summary>Null where no link to an original has a day in its path.</summary>
    public static DateTime? Day(string text)
    {
        for (int at = text.IndexOf(Original, StringComparison.Ordinal); at >= 0;)
        {
            int end = text.IndexOf('\n', at);
            if (end < 0)
                end = text.Length;
            int link = text.IndexOf(Scheme, at, end - at, StringComparison.Ordinal);
            if (link >= 0 && DayInPath(text, link + Scheme.Length, end) is { } day)
                return day;
            at = text.IndexOf(Original, end, StringComparison.Ordinal);
        }

        return null;
    }

    private static DateTime? DayInPath(string text, int start, int end)
    {
        for (int at = start; at < end && text[at] is not (' ' or ')'); at++)
        {
            if (text[at] == '/' && DateReader.TryReadDay(text, at + 1, end, out PrintedDay day)
                && day is { Year: > EarliestYear and { } year, Month: { } month } && day.Day <= DateTime.DaysInMonth(year, month)
                && day.Range.End < end && text[day.Range.End] == '/')
                return new DateTime(year, month, day.Day);
        }

        return null;
    }
}
