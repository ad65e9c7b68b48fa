using System.Collections.Generic;
using System.Linq;

namespace SeedCorpus.Extraction;

/// <summary>Collects what is wrong with a seed, in the order of the text.</summary>
internal static class FindingReader
{
    public static EquatableArray<Finding> Read(ReadPage page, SeedLines lines)
    {
        IEnumerable<Finding> findings = page.Restored.Findings.Select(finding => new Finding(
            finding.Kind, lines.Span(finding.Start, finding.Start + finding.Length), finding.Detail));
        return [.. findings.Concat(OfLayout(page, lines)).OrderBy(finding => finding.Span.Start)];
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
}
