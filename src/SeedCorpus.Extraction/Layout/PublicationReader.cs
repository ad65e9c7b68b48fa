using System.Collections.Generic;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Reads when a page was published. Only credits count: years of footers (©1999-2024) and of prose (2020年以来) are no dates of
/// publication.
/// </summary>
internal static class PublicationReader
{
    /// <returns>ISO 8601, with the time as far as it is printed; null where no credit has a full date.</returns>
    public static string? Read(PageLayout layout, IReadOnlyList<Label> labels)
    {
        string text = layout.Page.Folded;
        foreach (Label label in labels)
        {
            if (label.Kind == LabelKind.Published && FirstDate(text, label.Range) is { } labelled)
                return labelled;
        }

        foreach (TextRange line in layout.Credits)
        {
            if (FirstDate(text, line) is { } date)
                return date;
        }

        return null;
    }

    private static string? FirstDate(string text, TextRange range)
    {
        for (int at = range.Start; at < range.End; at++)
        {
            if (DateReader.TryReadDay(text, at, range.End, out PrintedDay day) && day is { Year: not null, Month: { } month })
                return DateReader.Iso(day.Year, month, day.Day) + DateReader.ReadTime(text, day.Range.End, range.End);
        }

        return null;
    }
}
