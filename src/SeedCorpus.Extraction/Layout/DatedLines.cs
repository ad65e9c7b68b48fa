using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Tells lines that say when, and where, a text was published.</summary>
internal static class DatedLines
{
    private const int LongestOutlet = 16;
    private const int LongestColumn = 8;

    /// <summary>原创 某某科 某某发布 2023-05-19 18:22, 来源 某某局 2014.01.17: an account or an office behind what opens a credit.</summary>
    private const int LongestOpening = 40;
    private static readonly string[] Openings = ["原创", "来源 ", "作者 "];
    public const string Weekday = "星期";

    public static bool BeginsWithDay(string text, TextRange line) =>
        DateReader.TryReadDay(text, line.Start, line.End, out PrintedDay day) && day.Year is not null;

    public static bool HoldsDay(string text, TextRange line)
    {
        for (int at = DateReader.Next(text, line.Start, line.End); at < line.End; at = DateReader.Next(text, at + 1, line.End))
        {
            if (DateReader.TryReadDay(text, at, line.End, out PrintedDay day) && day.Year is not null)
                return true;
        }

        return false;
    }

    /// <summary>A full date that begins the line, or that follows an outlet and closes it or has a time: 某某融媒 2023-05-19 18:22.</summary>
    public static bool IsDated(string text, TextRange line)
    {
        int longest = WordSearch.FirstAt(text, line.Start, line.End, Openings) is null ? LongestOutlet : LongestOpening;
        int limit = Math.Min(line.End, line.Start + longest + 1);
        for (int at = DateReader.Next(text, line.Start, limit); at < limit; at = DateReader.Next(text, at + 1, limit))
        {
            if (!DateReader.TryReadDay(text, at, line.End, out PrintedDay day) || day.Year is null)
                continue;
            int end = day.Range.End;
            bool timed = DateReader.ReadTime(text, end, line.End) is not null;
            bool opens = at == line.Start || longest == LongestOpening || LabelReader.EndsBefore(text, at, line.Start, LabelKind.Published);
            return timed || end == line.End || HoldsLostWeekday(text, end, line.End) || (at == line.Start && IsCounted(text, at, end, line.End))
                || (opens && text[end] is ' ' or '来' or '编' or '作' or '字' or '(' or '|' or (>= '0' and <= '9'));
        }

        return false;
    }

    /// <summary>某某网站 2011年12月16日 11时07分 来源:某某日报: with a day and a label, whatever it begins with.</summary>
    public static bool IsLabelled(string text, TextRange line) =>
        text.IndexOf(':', line.Start, line.Length) >= 0 && HoldsDay(text, line) && LabelReader.Read(text, line).Count > 0;

    /// <summary>2020-07-22新闻5: behind a day in digits, a column and how often its text was read.</summary>
    private static bool IsCounted(string text, int start, int end, int limit) =>
        text[start + 4] is '-' or '/' or '.' && limit - end <= LongestColumn && text[limit - 1] is >= '0' and <= '9';

    /// <summary>2021年9月9日 星期 放大: papers print so what their pages fill in later.</summary>
    private static bool HoldsLostWeekday(string text, int at, int limit)
    {
        while (at < limit && text[at] == ' ')
            at++;
        return WordSearch.IsAt(text, at, limit, Weekday) && (at + Weekday.Length == limit || text[at + Weekday.Length] == ' ');
    }
}
