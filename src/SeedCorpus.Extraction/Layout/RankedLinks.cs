using System.Collections.Generic;
using System.Globalization;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Finds the list of the texts that are read most: headings in a row that are numbered from 1 on.</summary>
internal static class RankedLinks
{
    /// <summary>Two may be the parts of a title.</summary>
    private const int Fewest = 3;

    /// <summary>The lines before a body without such lists.</summary>
    public static IReadOnlyList<PageLine> Without(string text, IReadOnlyList<PageLine> lines)
    {
        List<PageLine>? kept = null;
        for (int i = 0; i < lines.Count; i++)
        {
            int end = EndOfList(text, lines, i);
            if (end > i)
            {
                kept ??= [.. Take(lines, i)];
                i = end - 1;
            }
            else
                kept?.Add(lines[i]);
        }

        return kept ?? lines;
    }

    /// <summary>Behind the list that begins with a line; its own place where none does.</summary>
    private static int EndOfList(string text, IReadOnlyList<PageLine> lines, int start)
    {
        int end = start;
        int rank = 1;
        for (int i = start; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Blank && i > start)
                continue;
            if (lines[i].Kind != LineKind.Heading || !IsRanked(text, lines[i].Range, rank))
                break;
            rank++;
            end = i + 1;
        }

        return rank > Fewest ? end : start;
    }

    private static bool IsRanked(string text, TextRange line, int rank) =>
        WordSearch.IsAt(text, line.Start, line.End, rank.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<PageLine> Take(IReadOnlyList<PageLine> lines, int count)
    {
        for (int i = 0; i < count; i++)
            yield return lines[i];
    }
}
