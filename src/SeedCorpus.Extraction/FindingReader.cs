using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Layout;

namespace SeedCorpus.Extraction;

/// <summary>Collects what is wrong with a seed, in the order of the text.</summary>
internal static class FindingReader
{
    private const int LongestQuotation = 12;

    public static EquatableArray<Finding> Read(ReadPage page, SeedLines lines)
    {
        IEnumerable<Finding> findings = page.Restored.Findings.Select(finding => new Finding(
            finding.Kind, lines.Span(finding.Start, finding.Start + finding.Length), finding.Detail));
        IEnumerable<Finding> ofText = OfText(page).Select(finding => new Finding(finding.Kind, Span(page, lines, finding.Range), finding.Detail));
        List<Finding> all = [.. findings, .. OfLayout(page, lines), .. ofText];
        return all.Count > 1 ? [.. all.OrderBy(finding => finding.Span.Start)] : [.. all];
    }

    private static SeedSpan Span(ReadPage page, SeedLines lines, TextRange range)
    {
        (int start, int end) = page.Restored.InSeed(range.Start, range.Length);
        return lines.Span(start, end);
    }

    private static IEnumerable<Finding> OfLayout(ReadPage page, SeedLines lines)
    {
        SeedSpan start = lines.Span(0, 0);
        if (string.IsNullOrWhiteSpace(page.Restored.Text))
            yield return new Finding(FindingKind.Empty, start, "");
        else if (page.Title is null && page.Hints.Title is null)
            yield return new Finding(FindingKind.NoTitle, start, "");
        else if (page.Layout.Paragraphs.Count == 0)
            yield return new Finding(FindingKind.NoBody, start, "");
        foreach (string stranger in page.People.Strangers)
            yield return new Finding(FindingKind.RemovedStranger, start, stranger);
    }

    private static IEnumerable<(FindingKind Kind, TextRange Range, string Detail)> OfText(ReadPage page) =>
        [
            .. OfMetadata(page),
            .. UnpairedMarks(page).Select(mark => (FindingKind.UnpairedQuotationMark, mark.Range, mark.Detail)),
            .. UnsplitNames(page).Select(names => (FindingKind.UnsplitNames, names.Range, names.Detail)),
        ];

    /// <summary>What an article lacks; of a page without title or body that alone is told.</summary>
    private static IEnumerable<(FindingKind Kind, TextRange Range, string Detail)> OfMetadata(ReadPage page)
    {
        if (page.Title is not { } title || page.Layout.Paragraphs.Count == 0)
            yield break;
        PageMetadata metadata = page.Metadata;
        if (metadata.Published is null && metadata.EventDay is null)
            yield return (FindingKind.NoDate, title, "");
        if (metadata.EventDay is { } day && day.Iso[0] == '-')
            yield return (FindingKind.NoYear, day.Range, page.Printed(day.Range));
        if (metadata.Source is null)
            yield return (FindingKind.NoSource, title, "");
        foreach ((TextRange range, string detail) in DateConflicts.Find(page.Layout, metadata))
            yield return (FindingKind.DateConflict, range, detail);
    }

    private static IEnumerable<(TextRange Range, string Detail)> UnpairedMarks(ReadPage page)
    {
        string text = page.Layout.Page.Printed;
        CappedFindings? found = null;
        foreach (TextRange mark in UnpairedQuotes.In(page.Layout))
        {
            found ??= new CappedFindings();
            found.Add(mark, found.IsFull ? "" : Quotation(page.Layout.Page.Folded, text, mark.Start));
        }

        return found?.All() ?? [];
    }

    /// <summary>The mark with some of what it would enclose.</summary>
    private static string Quotation(string folded, string printed, int mark)
    {
        bool opens = folded[mark] == '“';
        int start = opens ? mark : printed.LastIndexOf('\n', mark, System.Math.Min(mark + 1, LongestQuotation)) + 1;
        if (!opens && mark - start >= LongestQuotation)
            start = mark - LongestQuotation + 1;
        int end = opens ? printed.IndexOf('\n', mark, System.Math.Min(printed.Length - mark, LongestQuotation)) : mark + 1;
        return printed.Substring(start, (end < 0 ? System.Math.Min(printed.Length, mark + LongestQuotation) : end) - start);
    }

    private static IEnumerable<(TextRange Range, string Detail)> UnsplitNames(ReadPage page)
    {
        if (page.People.UnsplitNames.Count == 0)
            return [];
        var found = new CappedFindings();
        foreach (TextRange names in page.People.UnsplitNames)
            found.Add(names, found.IsFull ? "" : page.Printed(names));
        return found.All();
    }
}
