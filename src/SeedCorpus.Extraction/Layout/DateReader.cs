using System.Globalization;
using System.Linq;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Reads dates and times as the press prints them: 2022年11月22日 10:48, 2022-01-10 09:52:40, 2022 01/10 09:52:40, 7月17日, 8日.</summary>
internal static class DateReader
{
    /// <summary>The length of a year with its sign: 2022年.</summary>
    public const int YearLength = 5;

    /// <summary>What a day may begin with.</summary>
    public const string Beginnings = "0123456789" + HanDayReader.Numerals;

    private static readonly string[] TwoDigits =
        [.. Enumerable.Range(0, 100).Select(number => number.ToString("00", CultureInfo.InvariantCulture))];

    private static readonly CharacterSet BeginningSet = new(Beginnings);

    /// <summary>The first place from <paramref name="from"/> on where a day may begin; <paramref name="limit"/> or behind where none may.</summary>
    public static int Next(string text, int from, int limit)
    {
        CharacterSet beginnings = BeginningSet;
        while (from < limit && !beginnings.Contains(text[from]))
            from++;
        return from;
    }

    /// <summary>Reads a day that starts at <paramref name="start"/>.</summary>
    public static bool TryReadDay(string text, int start, int limit, out PrintedDay day)
    {
        day = default;
        int at = start;
        if (start >= limit || !BeginningSet.Contains(text[start]))
            return false;
        if (!IsDigit(text[start]))
            return HanDayReader.TryRead(text, start, limit, out day);
        if (start > 0 && IsDigit(text[start - 1]) || !TryReadNumber(text, ref at, limit, 4, out int first))
            return false;
        int digits = at - start;
        SkipSpaceBeforeSign(text, ref at, limit);
        if (at >= limit)
            return false;
        char sign = text[at];
        if (digits == 4 && sign is '年' or '-' or '/' or '.')
            return TryReadMonthAndDay(text, start, at + 1, limit, first, sign, out day);
        if (digits == 4 && sign is ' ' or '\n' && at + 3 < limit && text[at + 3] == '/')
            return TryReadMonthAndDay(text, start, at + 1, limit, first, '/', out day) && ReadTime(text, day.Range.End, limit) is not null;
        if (digits <= 2 && sign == '月')
            return TryReadMonthAndDay(text, start, start, limit, null, '年', out day);
        if (digits == 2 && sign is '.' or '/')
            return TryReadYearLast(text, start, at + 1, limit, first, sign, out day);
        if (digits <= 2 && sign == '日' && first is >= 1 and <= 31)
        {
            day = new PrintedDay(null, null, first, TextRange.Between(start, at + 1));
            return true;
        }

        return false;
    }

    /// <summary>The year that is printed at a place, its sign included; null where none is.</summary>
    public static int? YearAt(string text, int at, int limit) =>
        at + YearLength <= limit && text[at + YearLength - 1] == '年'
        && TryReadNumber(text, ref at, limit, YearLength - 1, out int year) && text[at] == '年'
            ? year
            : null;

    /// <summary>Reads a clock time (10:48, 09:52:40, 11时07分) that starts at <paramref name="start"/> or behind spaces or a T.</summary>
    public static string? ReadTime(string text, int start, int limit)
    {
        int at = start;
        while (at < limit && text[at] is ' ' or 'T' or '\n')
            at++;
        int from = at;
        if (!TryReadNumber(text, ref at, limit, 2, out int hour) || hour > 23 || at >= limit || text[at++] is not (':' or '时'))
            return null;
        if (!TryReadNumber(text, ref at, limit, 2, out int minute) || minute > 59 || at == from)
            return null;
        string time = $"T{Digits(hour)}:{Digits(minute)}";
        if (at < limit && text[at] is ':' or '分')
        {
            at++;
            if (TryReadNumber(text, ref at, limit, 2, out int second) && second <= 59)
                time += ":" + Digits(second);
        }

        return time;
    }

    /// <summary>ISO 8601; <c>--MM-DD</c> without a year.</summary>
    public static string Iso(int? year, int month, int day) =>
        (year?.ToString("0000", CultureInfo.InvariantCulture) ?? "-") + "-" + Digits(month) + "-" + Digits(day);

    /// <summary>A number below a hundred in two digits.</summary>
    private static string Digits(int number) => TwoDigits[number];

    private static bool TryReadMonthAndDay(
        string text, int start, int at, int limit, int? year, char sign, out PrintedDay day)
    {
        day = default;
        SkipSpace(text, ref at, limit);
        if (!TryReadNumber(text, ref at, limit, 2, out int month) || month is < 1 or > 12)
            return false;
        SkipSpaceBeforeSign(text, ref at, limit);
        if (at >= limit || text[at] != (sign == '年' ? '月' : sign))
            return false;
        at++;
        SkipSpace(text, ref at, limit);
        if (!TryReadNumber(text, ref at, limit, 2, out int date) || date is < 1 or > 31)
            return false;
        SkipSpaceBeforeSign(text, ref at, limit);
        if (sign == '年')
        {
            // 2月3-12日, 2月3——12日, 2月3、4日: the first of several days.
            if (at < limit && text[at] is '-' or '~' or '—' or '至' or '、' or '和')
            {
                char rule = text[at++];
                if (rule is '-' or '—' && at < limit && text[at] == rule)
                    at++;
                if (!TryReadNumber(text, ref at, limit, 2, out int last) || last <= date)
                    return false;
            }

            if (at >= limit || text[at] is not ('日' or '号'))
                return false;
            at++;
        }

        if (year is < 1949 or > 2100)
            return false;
        day = new PrintedDay(year, month, date, TextRange.Between(start, at));
        return true;
    }

    /// <summary>
    /// 26.01.2015, 26/01/2015, as systems from abroad and from Macau print it on Chinese pages; where the second number is no month
    /// the first is (01/26/2015).
    /// </summary>
    private static bool TryReadYearLast(string text, int start, int at, int limit, int first, char sign, out PrintedDay day)
    {
        day = default;
        if (!TryReadNumber(text, ref at, limit, 2, out int second) || at >= limit || text[at++] != sign)
            return false;
        if (!TryReadNumber(text, ref at, limit, 4, out int year) || year is < 1949 or > 2100)
            return false;
        (int date, int month) = second <= 12 || sign == '.' ? (first, second) : (second, first);
        if (month is < 1 or > 12 || date is < 1 or > 31)
            return false;
        day = new PrintedDay(year, month, date, TextRange.Between(start, at));
        return true;
    }

    /// <summary>5 月 17 日: spaces stand between a number and its sign.</summary>
    private static void SkipSpaceBeforeSign(string text, ref int at, int limit)
    {
        if (at + 1 < limit && text[at] == ' ' && text[at + 1] is '年' or '月' or '日')
            at++;
    }

    private static void SkipSpace(string text, ref int at, int limit)
    {
        if (at > 0 && at < limit && text[at] == ' ' && text[at - 1] is '年' or '月')
            at++;
    }

    private static bool TryReadNumber(string text, ref int at, int limit, int longest, out int number)
    {
        number = 0;
        int start = at;
        while (at < limit && at - start < longest && IsDigit(text[at]))
            number = (number * 10) + (text[at++] - '0');
        return at > start && (at >= limit || !IsDigit(text[at]) || longest == 2);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
