namespace SeedCorpus.Extraction.Layout;

/// <summary>Reads days printed in Han numerals: 十二月二十一日, 二〇二二年五月十七日, as newspapers and the press of Hong Kong have them.</summary>
internal static class HanDayReader
{
    /// <summary>What a day may begin with.</summary>
    public const string Numerals = "十〇○零一二三四五六七八九";

    private const int YearLength = 4;

    /// <summary>What stands behind a day whose month is not printed: 上午, 讯, 在.</summary>
    private const string Continuations = "上下早晚讯电在,至";

    /// <summary>Whether a day may begin so.</summary>
    public static bool IsNumeral(char unit) => unit == '十' || DigitOf(unit) >= 0;

    /// <summary>Reads a day that starts at <paramref name="start"/>; of ten and more the month may be missing (十七日上午).</summary>
    public static bool TryRead(string text, int start, int limit, out PrintedDay day)
    {
        day = default;
        if (start > 0 && IsNumeral(text[start - 1]))
            return false;
        int at = start;
        int? year = ReadYear(text, ref at, limit);
        int first = ReadNumber(text, ref at, limit);
        if (year is null && IsDayAlone(text, at, limit, first))
        {
            day = new PrintedDay(null, null, first, TextRange.Between(start, at + 1));
            return true;
        }

        if (first is not (>= 1 and <= 12 and var month) || at >= limit || text[at++] != '月')
            return false;
        if (ReadNumber(text, ref at, limit) is not (>= 1 and <= 31 and var date) || at >= limit || text[at] is not ('日' or '号'))
            return false;
        if (year is < 1949 or > 2100)
            return false;
        day = new PrintedDay(year, month, date, TextRange.Between(start, at + 1));
        return true;
    }

    /// <summary>十七日上午: a day of the month that is known, but not 三日内 or 一日三餐.</summary>
    private static bool IsDayAlone(string text, int at, int limit, int number) =>
        number is >= 10 and <= 31 && at + 1 < limit && text[at] == '日' && Continuations.IndexOf(text[at + 1]) >= 0;

    private static int? ReadYear(string text, ref int at, int limit)
    {
        if (at + YearLength >= limit || text[at + YearLength] != '年')
            return null;
        int year = 0;
        for (int i = at; i < at + YearLength; i++)
        {
            if (DigitOf(text[i]) < 0)
                return null;
            year = (year * 10) + DigitOf(text[i]);
        }

        at += YearLength + 1;
        return year;
    }

    /// <summary>A number below a hundred: 三, 十, 十二, 二十, 三十一; 0 where none stands.</summary>
    private static int ReadNumber(string text, ref int at, int limit)
    {
        int tens = 0;
        int ones = ReadDigit(text, ref at, limit);
        if (at < limit && text[at] == '十')
        {
            tens = ones == 0 ? 1 : ones;
            at++;
            ones = ReadDigit(text, ref at, limit);
        }

        return (10 * tens) + ones;
    }

    private static int ReadDigit(string text, ref int at, int limit)
    {
        int digit = at < limit ? DigitOf(text[at]) : -1;
        if (digit <= 0)
            return 0;
        at++;
        return digit;
    }

    /// <summary>Pages print a circle or 零 for 〇.</summary>
    private static int DigitOf(char unit) => unit switch
    {
        '〇' or '○' or '零' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };
}
