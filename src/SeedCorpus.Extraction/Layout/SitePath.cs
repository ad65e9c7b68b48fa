using System;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Finds the line that says where in its site a page is: above it stand the links of the site.</summary>
internal static class SitePath
{
    /// <summary>What leads to the page in the site: 当前位置, 您现在的位置.</summary>
    private const string Path = "位置";
    private const int LongestPath = 60;

    public static bool StandsIn(string text, TextRange line) => line.Length <= LongestPath && text.IndexOf(Path, line.Start, line.Length, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a line as long as a title stands between a path and the text.</summary>
    public static bool LeadsToTitle(string text, IReadOnlyList<PageLine> before, PageLine path)
    {
        foreach (PageLine line in before)
        {
            if (line.Range.Start > path.Range.Start && line.Kind == LineKind.Heading && TitleTags.Without(text, line.Range).Length >= HeadlineReader.ShortestTitle)
                return true;
        }

        return false;
    }
}
