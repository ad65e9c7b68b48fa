using System.Globalization;

namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Says how two days in ISO 8601 differ, and where a page prints one.</summary>
internal static class PrintedDay
{
    private const string NoYear = "--";

    public static Difference Differs(ReadSeed seed, string field, string? expected, string? got)
    {
        int? line = seed.Text.ScrapedLine([.. Forms(expected), .. Forms(got)]);
        return seed.Differs(field, line, expected, got, ReasonOf(expected, got, line is not null));
    }

    private static string ReasonOf(string? expected, string? got, bool isPrinted)
    {
        if (expected is null)
            return "taken for the day";
        if (got is null)
            return isPrinted ? "day not recognised" : "day not printed as such";
        if (MonthAndDay(expected) != MonthAndDay(got))
            return "other date";
        if (Year(expected) == Year(got))
            return "other time";
        return Year(got) == NoYear ? "year not known" : Year(expected) == NoYear ? "year taken from elsewhere" : "other year";
    }

    /// <summary>How pages print a day, the most exact forms first.</summary>
    private static IEnumerable<string> Forms(string? day)
    {
        if (day is null || MonthAndDay(day).Split('-') is not [var monthText, var dayText]
            || !int.TryParse(monthText, NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            || !int.TryParse(dayText, NumberStyles.None, CultureInfo.InvariantCulture, out int dayOfMonth))
            yield break;
        if (Year(day) != NoYear)
        {
            yield return FormattableString.Invariant($"{Year(day)}-{monthText}-{dayText}");
            yield return FormattableString.Invariant($"{Year(day)}年{month}月{dayOfMonth}日");
            yield return FormattableString.Invariant($"{Year(day)}年{monthText}月{dayText}日");
        }

        yield return FormattableString.Invariant($"{month}月{dayOfMonth}日");
        yield return FormattableString.Invariant($"{monthText}月{dayText}日");
    }

    private static string Year(string day) => day.StartsWith(NoYear, StringComparison.Ordinal) ? NoYear : day[..Math.Min(4, day.Length)];

    private static string MonthAndDay(string day)
    {
        string behind = day.StartsWith(NoYear, StringComparison.Ordinal) ? day[NoYear.Length..] : day[Math.Min(5, day.Length)..];
        return behind[..Math.Min(5, behind.Length)];
    }
}
