using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Reads the name that an electronic newspaper opens its pages with: 某某日报数字报 above 第01版:要闻.</summary>
internal static class PaperMasthead
{
    /// <summary>So many lines are looked at: behind them the text has begun.</summary>
    private const int MostLines = 12;

    private const int LongestName = 12;

    private static readonly string[] Kinds = ["数字报", "电子报", "电子版", "汉文版", "网络版"];

    /// <summary>The name, as far as it is the newspaper's; empty where no page of a newspaper is shown.</summary>
    public static TextRange Read(PageText page)
    {
        string text = page.Folded;
        TextRange name = default;
        for (int i = 0; i < Math.Min(MostLines, page.Lines.Count); i++)
        {
            TextRange line = SourceReader.TrimRules(text, page.Lines[i].Start, page.Lines[i].End);
            if (line.Length == 0)
                continue;
            if (PaperLines.NameBeforePage(text, line) is { Length: > 0 } named)
                return named;
            if (name.Length == 0)
                name = NameIn(text, line);
            else if (PaperLines.IsPage(text, line))
                return name;
        }

        return default;
    }

    /// <summary>某某日报 of 某某日报 数字报: a masthead, with nothing behind it but what kind of edition it is.</summary>
    private static TextRange NameIn(string text, TextRange line)
    {
        for (int end = Math.Min(line.End, line.Start + LongestName); end > line.Start + 1; end--)
        {
            int behind = end;
            while (behind < line.End && text[behind] == ' ')
                behind++;
            if ((end == line.End || WordSearch.FirstAt(text, behind, line.End, Kinds) is not null)
                && SourceReader.IsMasthead(text, TextRange.Between(line.Start, end)))
                return TextRange.Between(line.Start, end);
        }

        return default;
    }
}
