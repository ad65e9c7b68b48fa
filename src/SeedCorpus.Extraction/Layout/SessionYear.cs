using System;
using System.Globalization;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// The year that a people's congress sits in, from the report that each session hears in its first months: 2011年…执行情况及2012年…
/// (Constitution, article 62 (10); Organic Law of Local People's Congresses, article 11).
/// </summary>
internal static class SessionYear
{
    private const string Carried = "执行情况";
    private const int LongestPlan = 40;

    /// <summary>Sessions end in spring, and the earliest sit at the end of the year before.</summary>
    private const int LastMonth = 4;

    private const int EarliestMonth = 11;

    /// <summary>Since the first National People's Congress.</summary>
    private const int EarliestYear = 1954;

    /// <summary>A day without a year, with that of the session; null where no report tells it, or the day is no session's.</summary>
    public static string? Complete(PageLayout layout, string day)
    {
        int month = int.Parse(day.Substring(2, 2), CultureInfo.InvariantCulture);
        if (month is > LastMonth and < EarliestMonth || Read(layout) is not { } planned || planned <= EarliestYear)
            return null;
        int year = month > LastMonth ? planned - 1 : planned;
        int date = int.Parse(day.Substring(5, 2), CultureInfo.InvariantCulture);
        return date <= DateTime.DaysInMonth(year, month) ? DateReader.Iso(year, month, date) : null;
    }

    /// <summary>The year of the plan beside the one that was carried out.</summary>
    private static int? Read(PageLayout layout)
    {
        string text = layout.Page.Folded;
        foreach (TextRange paragraph in layout.Paragraphs)
        {
            for (int at = Next(text, paragraph.Start, paragraph.End); at >= 0; at = Next(text, at + 1, paragraph.End))
            {
                int next = at + Carried.Length;
                if (next < paragraph.End && text[next] is '及' or '和' or '与'
                    && DateReader.YearAt(text, next + 1, paragraph.End) is { } planned
                    && YearBefore(text, Math.Max(paragraph.Start, at - LongestPlan), at) == planned - 1)
                    return planned;
            }
        }

        return null;
    }

    private static int Next(string text, int start, int end) =>
        start < end ? text.IndexOf(Carried, start, end - start, StringComparison.Ordinal) : -1;

    private static int? YearBefore(string text, int start, int end)
    {
        for (int at = end - DateReader.YearLength; at >= start; at--)
        {
            if (DateReader.YearAt(text, at, end) is { } year)
                return year;
        }

        return null;
    }
}
