using System;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Reads when a page was published. Only credits count: years of footers (©1999-2024) and of prose (2020年以来) are no dates of
/// publication.
/// </summary>
internal static class PublicationReader
{
    /// <summary>2017-05-12.</summary>
    private const int DayLength = 10;

    /// <summary>What labels of the day of publication begin with (发布, 发稿, 刊发, 日期, 时间); those of other days do not (更新, 录入).</summary>
    private const string OfPublication = "发刊日时";

    /// <returns>ISO 8601, with the time as far as it is printed; null where no credit has a full date.</returns>
    public static string? Read(PageLayout layout, IReadOnlyList<Label> labels)
    {
        string text = layout.Page.Folded;
        foreach (Label label in labels)
        {
            if (label.Kind == LabelKind.Published && FirstDate(text, label.Range) is { } labelled)
                return labelled;
        }

        // The links of a site have days too, and stand above the title.
        int title = layout.Headlines.Count > 0 ? layout.Headlines[0].Start : 0;
        int body = layout.Paragraphs.Count > 0 ? layout.Paragraphs[0].Start : text.Length;
        foreach (TextRange line in layout.Credits)
        {
            if (line.Start > title && line.Start < body && FirstDate(text, line) is { } own)
                return own;
        }

        foreach (TextRange line in layout.Credits)
        {
            if (FirstDate(text, line) is { } date)
                return date;
        }

        // 农村 扶贫 2017-05-12: what closes with a day was no headline.
        foreach (TextRange line in layout.Headlines)
        {
            if (line.Length > DayLength && FirstDate(text, TextRange.Between(line.End - DayLength, line.End)) is { } last)
                return last;
            if (InClosingBracket(text, line) is { } bracketed)
                return bracketed;
        }

        return null;
    }

    /// <summary>
    /// Another day of publication in the header. A day with a label of its own may be the newspaper's or that of a later change;
    /// only what is labelled as the day of publication, or stands bare, contradicts.
    /// </summary>
    public static PrintedDate? Other(PageLayout layout, IReadOnlyList<Label> labels, string? published)
    {
        if (published is null || layout.Paragraphs.Count == 0)
            return null;
        string text = layout.Page.Folded;
        int body = layout.Paragraphs[0].Start;
        foreach (TextRange line in layout.Credits)
        {
            for (int at = line.Start; at < line.End && at < body; at++)
            {
                if (!DateReader.TryReadDay(text, at, line.End, out PrintedDay day) || day is not { Year: not null, Month: { } month }
                    || LabelReader.EndsBefore(text, at, line.Start, LabelKind.Elsewhen))
                    continue;
                string iso = DateReader.Iso(day.Year, month, day.Day);
                if (!published.StartsWith(iso, StringComparison.Ordinal) && MayBePublication(text, labels, at))
                    return new PrintedDate(iso, day.Range);
                at = day.Range.End - 1;
            }
        }

        return null;
    }

    private static bool MayBePublication(string text, IReadOnlyList<Label> labels, int at)
    {
        foreach (Label label in labels)
        {
            if (label.Range.Contains(at))
                return label.Kind == LabelKind.Published && OfPublication.IndexOf(text[label.Range.Start]) >= 0;
        }

        return true;
    }

    /// <summary>标题(2011年03月11日): a full day alone in the bracket that closes a headline.</summary>
    private static string? InClosingBracket(string text, TextRange line)
    {
        if (text[line.End - 1] != ')')
            return null;
        int open = text.LastIndexOf('(', line.End - 1, line.Length);
        return open >= 0
            && DateReader.TryReadDay(text, open + 1, line.End, out PrintedDay day)
            && day is { Year: not null, Month: { } month }
            && day.Range.End == line.End - 1
                ? DateReader.Iso(day.Year, month, day.Day)
                : null;
    }

    private static string? FirstDate(string text, TextRange range)
    {
        for (int at = DateReader.Next(text, range.Start, range.End); at < range.End; at = DateReader.Next(text, at + 1, range.End))
        {
            if (DateReader.TryReadDay(text, at, range.End, out PrintedDay day) && day is { Year: not null, Month: { } month }
                && !LabelReader.EndsBefore(text, at, range.Start, LabelKind.Elsewhen))
                return DateReader.Iso(day.Year, month, day.Day) + DateReader.ReadTime(text, day.Range.End, range.End);
        }

        return null;
    }
}
