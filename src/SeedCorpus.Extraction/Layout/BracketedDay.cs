namespace SeedCorpus.Extraction.Layout;

/// <summary>Reads a day that brackets put beside the word for it: 今(17)日, 昨(16)晚, as the press of Macau and Taiwan does.</summary>
internal static class BracketedDay
{
    private const string Parts = "日天早晨晚";

    /// <summary>The day of a month that the text does not name; null where none stands at that place.</summary>
    public static PrintedDay? Read(string text, int at, int limit)
    {
        if (at + 2 >= limit || text[at] is not ('今' or '昨' or '前' or '明') || text[at + 1] != '(')
            return null;
        int end = at + 2;
        int day = 0;
        while (end < limit && end < at + 4 && text[end] is >= '0' and <= '9')
            day = (day * 10) + (text[end++] - '0');
        return day is >= 1 and <= 31 && end + 1 < limit && text[end] == ')' && Parts.IndexOf(text[end + 1]) >= 0
            ? new PrintedDay(null, null, day, TextRange.Between(at, end + 2))
            : null;
    }
}
