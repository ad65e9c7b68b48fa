using System.Collections.Generic;
using SeedCorpus.Extraction.Layout;
using SeedCorpus.Extraction.Restoring;

namespace SeedCorpus.Extraction;

/// <summary>Collects what is wrong with a seed, in the order of the text.</summary>
internal static class FindingReader
{
    private const int LongestQuotation = 12;

    public static EquatableArray<Finding> Read(ReadPage page, SeedLines lines)
    {
        var findings = new List<Finding>();
        foreach (RestoringFinding finding in page.Restored.Findings)
            findings.Add(new Finding(finding.Kind, lines.Span(finding.Start, finding.Start + finding.Length), finding.Detail));
        AddOfLayout(page, lines, findings);
        foreach ((FindingKind kind, TextRange range, string detail) in OfMetadata(page))
            findings.Add(new Finding(kind, Span(page, lines, range), detail));
        foreach ((TextRange range, string detail) in UnpairedMarks(page))
            findings.Add(new Finding(FindingKind.UnpairedQuotationMark, Span(page, lines, range), detail));
        foreach ((TextRange range, string detail) in UnsplitNames(page))
            findings.Add(new Finding(FindingKind.UnsplitNames, Span(page, lines, range), detail));
        return InOrder([.. findings]);
    }

    /// <summary>Findings of one place stay in the order in which they were found.</summary>
    private static EquatableArray<Finding> InOrder(Finding[] findings)
    {
        var keys = new long[findings.Length];
        for (int i = 0; i < keys.Length; i++)
            keys[i] = ((long)findings[i].Span.Start << 32) | (uint)i;
        System.Array.Sort(keys, findings);
        return new EquatableArray<Finding>(findings);
    }

    private static SeedSpan Span(ReadPage page, SeedLines lines, TextRange range)
    {
        (int start, int end) = page.Restored.InSeed(range.Start, range.Length);
        return lines.Span(start, end);
    }

    private static void AddOfLayout(ReadPage page, SeedLines lines, List<Finding> findings)
    {
        SeedSpan start = lines.Span(0, 0);
        if (string.IsNullOrWhiteSpace(page.Restored.Text))
            findings.Add(new Finding(FindingKind.Empty, start, ""));
        else if (page.Title is null && page.Hints.Title is null)
            findings.Add(new Finding(FindingKind.NoTitle, start, ""));
        else if (page.Layout.Paragraphs.Count == 0)
            findings.Add(new Finding(FindingKind.NoBody, start, ""));
        foreach (string stranger in page.People.Strangers)
            findings.Add(new Finding(FindingKind.RemovedStranger, start, stranger));
    }

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
