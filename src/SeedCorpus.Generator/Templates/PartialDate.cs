namespace SEEDCORPUS_NAMESPACE;

/// <summary>A day whose year may be unknown. Days without a year sort before all others.</summary>
[GENERATED_CODE]
/*visibility*/ internal readonly partial record struct PartialDate : global::System.IComparable<PartialDate>
{
    /// <summary>Makes a day.</summary>
    /// <param name="year">The year, 1 to 9999; null where it is unknown.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month; 29 February is a day of an unknown year.</param>
    /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such day.</exception>
    public PartialDate(int? year, int month, int day)
    {
        if (!Exists(year, month, day))
            throw new global::System.ArgumentOutOfRangeException(nameof(day), "There is no such day.");
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year; null where it is unknown.</summary>
    public int? Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The day of the month.</summary>
    public int Day { get; }

    /// <summary>Midnight of that day; null where the year is unknown.</summary>
    public global::System.DateTime? ToDateTime() => Year is int year ? new global::System.DateTime(year, Month, Day) : null;

    /// <summary>Reads <c>2022-11-22</c> or <c>--11-22</c>.</summary>
    /// <param name="text">ISO 8601; anything else gives false.</param>
    /// <param name="date">The day read.</param>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null || (text.Length != 10 && text.Length != 7) || text[text.Length - 3] != '-' || text[text.Length - 6] != '-')
            return false;
        int? year = null;
        if (text.Length == 10)
        {
            year = Digits(text, 0, 4);
            if (year < 0)
                return false;
        }
        else if (text[0] != '-')
        {
            return false;
        }

        int month = Digits(text, text.Length - 5, 2);
        int day = Digits(text, text.Length - 2, 2);
        if (!Exists(year, month, day))
            return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(PartialDate other)
    {
        int order = (Year ?? 0).CompareTo(other.Year ?? 0);
        if (order == 0)
            order = Month.CompareTo(other.Month);
        return order == 0 ? Day.CompareTo(other.Day) : order;
    }

    /// <summary>Whether <paramref name="left"/> comes first.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes later.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes first or both are the same day.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes later or both are the same day.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>ISO 8601: <c>2022-11-22</c>, or <c>--11-22</c> where the year is unknown.</summary>
    public override string ToString() =>
        Year is int year
            ? global::System.FormattableString.Invariant($"{year:0000}-{Month:00}-{Day:00}")
            : global::System.FormattableString.Invariant($"--{Month:00}-{Day:00}");

    // 2000 stands in for an unknown year: it has every day that a year can have.
    private static bool Exists(int? year, int month, int day) =>
        (year ?? 2000) is >= 1 and <= 9999
        && month is >= 1 and <= 12
        && day >= 1
        && day <= global::System.DateTime.DaysInMonth(year ?? 2000, month);

    private static int Digits(string text, int start, int count)
    {
        int value = 0;
        for (int i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9')
                return -1;
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }
}
