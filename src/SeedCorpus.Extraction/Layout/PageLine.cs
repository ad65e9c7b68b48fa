using System.Collections.Generic;

namespace SeedCorpus.Extraction.Layout;

/// <summary>A line of the page without the spaces and rules around it.</summary>
/// <param name="Range">What is left of the line; empty for a blank one.</param>
/// <param name="Kind">What the line is for.</param>
internal readonly record struct PageLine(TextRange Range, LineKind Kind)
{
    /// <summary>Splits a page into its lines and tells what each is for.</summary>
    public static List<PageLine> Split(PageText page)
    {
        string text = page.Folded;
        var lines = new List<PageLine>();
        for (int start = 0; start <= text.Length;)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            TextRange range = Trim(text, start, end);
            lines.Add(new PageLine(range, LineClassifier.Classify(text, range)));
            start = end + 1;
        }

        return lines;
    }

    /// <summary>Drops spaces, markup (#, **) and column rules (|) on both sides.</summary>
    private static TextRange Trim(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '#' or '|' or '*' or '\r')
            start++;
        while (end > start && text[end - 1] is ' ' or '#' or '|' or '*' or '\r')
            end--;
        return TextRange.Between(start, end);
    }
}
