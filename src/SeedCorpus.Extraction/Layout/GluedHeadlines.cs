namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Parts headlines from a first paragraph that they were glued to: all that stands before the dateline. Where the person that
/// the title begins with begins a second headline, the title ends before it.
/// </summary>
internal static class GluedHeadlines
{
    private const int ShortestTitle = 8;
    private const int LongestName = 4;

    /// <returns>The title and the second headline, where there are such, and the paragraph without them.</returns>
    public static (TextRange Title, TextRange Second, TextRange Paragraph) Part(string text, TextRange paragraph)
    {
        if (DatelineReader.Outlet(text, paragraph) is not { } outlet || outlet.Start - paragraph.Start < ShortestTitle)
            return (default, default, paragraph);
        var glued = TextRange.Between(paragraph.Start, outlet.Start);
        TextRange rest = TextRange.Between(outlet.Start, paragraph.End);
        for (int length = LongestName; length >= 2; length--)
        {
            int again = text.IndexOf(text.Substring(glued.Start, length), glued.Start + ShortestTitle, glued.Length - ShortestTitle, System.StringComparison.Ordinal);
            if (again > 0)
                return (TextRange.Between(glued.Start, again), TextRange.Between(again, glued.End), rest);
        }

        return (glued, default, rest);
    }
}
