using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Finds the line that says where in its site a page is: above it stand the links of the site.</summary>
internal static class SitePath
{
    /// <summary>What leads to the page in the site: 当前位置, 您现在的位置.</summary>
    private const string Path = "位置";

    /// <summary>What a path ends in, for the page itself.</summary>
    private const string End = "正文";

    private const string Home = "首页";
    private const int LongestPath = 60;

    public static bool StandsIn(string text, TextRange line) => line.Length <= LongestPath && text.IndexOf(Path, line.Start, line.Length, StringComparison.Ordinal) >= 0;

    /// <summary>首页>新闻>正文: whether a line is the end of a path, below which the title stands.</summary>
    public static bool Ends(string text, TextRange line) =>
        line.Length >= End.Length && line.Length <= LongestPath && WordSearch.IsAt(text, line.End - End.Length, line.End, End);

    /// <summary>首页 新闻 标题: whether a line is a path to the title.</summary>
    public static bool LeadsTo(string text, TextRange line, TextRange title) =>
        line.Length > title.Length && WordSearch.IsAt(text, line.Start, line.End, Home)
        && text[line.End - title.Length - 1] is ' ' or '>' or '/'
        && HeadlineReader.AreSame(text, TextRange.Between(line.End - title.Length, line.End), title);

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
