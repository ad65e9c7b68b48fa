using System;

namespace SeedCorpus.Extraction.Layout;

/// <summary>What a page tells outside of its sentences about when it was written; it completes the days that they name in part.</summary>
/// <param name="Published">The day of publication; null where none is printed.</param>
/// <param name="Year">The year of the page; null where nothing tells it.</param>
/// <param name="Dateline">The day of writing; null where the text has no dateline with a month.</param>
/// <param name="IsPrinted">Whether the page prints the day of publication, which may be a copy's.</param>
internal readonly record struct KnownDays(DateTime? Published, int? Year, PrintedDay? Dateline, bool IsPrinted)
{
    /// <summary>A common year: days are counted in it where the page tells none.</summary>
    private const int AnyYear = 2001;

    /// <summary>A year that has every day.</summary>
    private const int LeapYear = 2000;

    private const int MonthsInYear = 12;

    /// <summary>How many months a report follows its day at most; a page printed later is a copy, and its year may be another.</summary>
    private const int LongestDelay = 3;

    /// <summary>A day as printed: 8日 is of the dateline's month, else of that of the publication, or of the month before.</summary>
    /// <returns>ISO 8601, <c>--MM-DD</c> where the year stays open; null where no month is known, or the month has no such day.</returns>
    public string? Complete(PrintedDay day)
    {
        if (day.Month is { } month)
            return DateReader.Iso(day.Year ?? YearOf(month), month, day.Day);
        if (Dateline is { Month: { } writtenMonth } written)
        {
            int of = day.Day <= written.Day ? writtenMonth : writtenMonth == 1 ? MonthsInYear : writtenMonth - 1;
            int? year = written.Year ?? YearOf(writtenMonth);
            return Existing(of > writtenMonth ? year - 1 : year, of, day.Day);
        }

        if (Published is not { } from)
            return null;
        DateTime guess = day.Day <= from.Day ? from : from.AddMonths(-1);
        return Existing(guess.Year, guess.Month, day.Day);
    }

    /// <summary>昨天 counts from the day of writing, else from the day of publication.</summary>
    /// <param name="days">How many days later; below zero for earlier.</param>
    public string? Complete(int days)
    {
        if (Dateline is not { Month: { } month } written)
            return Published?.AddDays(days) is { } date ? DateReader.Iso(date.Year, date.Month, date.Day) : null;
        int? year = written.Year ?? YearOf(month);
        if (days == 0)
            return DateReader.Iso(year, month, written.Day);
        // Without a year the day before 1 March is unknown.
        if ((year is null && month == 3 && written.Day + days < 1) || written.Day > DateTime.DaysInMonth(year ?? AnyYear, month))
            return null;
        DateTime day = new DateTime(year ?? AnyYear, month, written.Day).AddDays(days);
        return DateReader.Iso(year is null ? null : day.Year, day.Month, day.Day);
    }

    private static string? Existing(int? year, int month, int day) =>
        day <= DateTime.DaysInMonth(year ?? LeapYear, month) ? DateReader.Iso(year, month, day) : null;

    /// <summary>In January the press still reports on December, and in December it announces January.</summary>
    private int? YearOf(int month)
    {
        if (Published is not { } date)
            return Year;
        int ago = (date.Month - month + MonthsInYear) % MonthsInYear;
        return ago == MonthsInYear - 1 ? (date.Month == MonthsInYear ? Year + 1 : Year)
            : IsPrinted && ago > LongestDelay ? null
            : month > date.Month ? Year - 1
            : Year;
    }
}
