using System;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Tells the account that publishes a text on a platform: a line of its own above the day, whose name the title has too (南山市人民医院
/// below 南山市人民医院召开…).
/// </summary>
internal static class AccountLines
{
    private const int ShortestName = 4;
    private const int LongestName = 14;
    private const int ShortestTitle = 8;
    private const int LongestTitle = 120;

    /// <summary>Makes credits of such lines, which look like headlines.</summary>
    public static void Mark(string text, List<PageLine> lines)
    {
        TextRange title = default;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Heading)
                continue;
            if (title.Length > 0 && lines[i + 1].Kind == LineKind.Credit && IsName(text, lines[i].Range)
                && DatedLines.BeginsWithDay(text, lines[i + 1].Range) && Names(text, title, lines[i].Range))
                lines[i] = lines[i] with { Kind = LineKind.Credit };
            else if (lines[i].Range.Length >= ShortestTitle)
                title = lines[i].Range;
        }
    }

    /// <summary>The account above the day; empty where none is.</summary>
    public static TextRange Read(PageLayout layout)
    {
        string text = layout.Page.Folded;
        for (int i = 0; i + 1 < layout.Credits.Count; i++)
        {
            if (IsName(text, layout.Credits[i]) && DatedLines.BeginsWithDay(text, layout.Credits[i + 1]) && IsInTitle(layout, layout.Credits[i]))
                return layout.Credits[i];
        }

        return default;
    }

    /// <summary>Whether a name stands in the title.</summary>
    public static bool IsInTitle(PageLayout layout, TextRange name) =>
        layout.Headlines.Count > 0 && IsName(layout.Page.Folded, name) && Names(layout.Page.Folded, layout.Headlines[0], name);

    /// <summary>What the account did goes on behind its name: 标题_某某网 names no account by its title.</summary>
    private static bool Names(string text, TextRange title, TextRange name) =>
        title.Length <= LongestTitle && text.IndexOf(name.In(text), title.Start, title.Length, StringComparison.Ordinal) is >= 0 and int at
        && at + name.Length < title.End && Han.Is(text[at + name.Length]);

    private static bool IsName(string text, TextRange line) =>
        line.Length is >= ShortestName and <= LongestName && Han.IsAll(text, line);
}
