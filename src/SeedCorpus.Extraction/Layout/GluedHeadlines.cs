using System;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Parts headlines and credits from a first paragraph that they were glued to: all that stands before the dateline, and before
/// it a full date with its credits. Where the person that the title begins with begins a second headline, the title ends there.
/// </summary>
internal static class GluedHeadlines
{
    private const int ShortestTitle = 8;
    private const int LongestTitle = 100;
    private const int LongestCredit = 120;
    private const int LongestName = 4;

    private static readonly string[] Datelines = ["本报讯", "本网讯", "本台讯", "本报记者", "本网记者"];

    public static GluedParts Part(string text, TextRange paragraph)
    {
        if (DateIn(text, paragraph) is > 0 and int date)
        {
            int body = BodyBehind(text, date, paragraph);
            int credits = CreditsBefore(text, date, paragraph.Start);
            return new GluedParts(
                Trim(text, paragraph.Start, credits), default, TextRange.Between(credits, body), TextRange.Between(body, paragraph.End));
        }

        if (DatelineReader.Outlet(text, paragraph) is not { } outlet || outlet.Start - paragraph.Start < ShortestTitle)
            return new GluedParts(default, default, default, paragraph);
        TextRange glued = Trim(text, paragraph.Start, outlet.Start);
        TextRange rest = TextRange.Between(outlet.Start, paragraph.End);
        int again = SecondStart(text, glued);
        return again > 0
            ? new GluedParts(TextRange.Between(glued.Start, again), TextRange.Between(again, glued.End), default, rest)
            : new GluedParts(glued, default, default, rest);
    }

    /// <summary>Where a full date with its time stands behind what may be a title; 0 without one.</summary>
    private static int DateIn(string text, TextRange paragraph)
    {
        int limit = Math.Min(paragraph.End, paragraph.Start + LongestTitle);
        for (int at = paragraph.Start + ShortestTitle; at < limit; at++)
        {
            if (text[at] is '。' or ',')
                return 0;
            if (DateReader.TryReadDay(text, at, paragraph.End, out PrintedDay day) && day.Year is not null)
            {
                return text[at - 1] == ' '
                    || DateReader.ReadTime(text, day.Range.End, paragraph.End) is not null
                    || LabelReader.EndsBefore(text, at, paragraph.Start, LabelKind.Published) ? at : 0;
            }
        }

        return 0;
    }

    /// <summary>Where the first label behind the title begins (标题来源:某某网发布时间:2020年…); the date's own place without one.</summary>
    private static int CreditsBefore(string text, int date, int start)
    {
        int from = start + ShortestTitle;
        List<Label> labels = date > from ? LabelReader.Read(text, TextRange.Between(from, date)) : [];
        return labels.Count > 0 ? labels[0].Range.Start : LabelReader.StartBefore(text, date, from, LabelKind.Published);
    }

    /// <summary>Where the body begins behind a date: at its dateline, else behind the last space of the credits.</summary>
    private static int BodyBehind(string text, int date, TextRange paragraph)
    {
        int limit = Math.Min(paragraph.End, date + LongestCredit);
        foreach (string dateline in Datelines)
        {
            int found = text.IndexOf(dateline, date, limit - date, StringComparison.Ordinal);
            if (found >= 0)
                return found;
        }

        int stop = text.IndexOfAny([',', '。'], date, paragraph.End - date);
        int space = text.LastIndexOf(' ', stop < 0 ? paragraph.End - 1 : stop, (stop < 0 ? paragraph.End - 1 : stop) - date + 1);
        return space >= date ? space + 1 : date;
    }

    private static int SecondStart(string text, TextRange glued)
    {
        for (int length = Math.Min(LongestName, glued.Length); length >= 2; length--)
        {
            int again = glued.Length <= ShortestTitle
                ? -1
                : text.IndexOf(
                    text.Substring(glued.Start, length), glued.Start + ShortestTitle, glued.Length - ShortestTitle, StringComparison.Ordinal);
            if (again > 0)
                return again;
        }

        return 0;
    }

    private static TextRange Trim(string text, int start, int end)
    {
        while (end > start && text[end - 1] == ' ')
            end--;
        return TextRange.Between(start, end);
    }
}
