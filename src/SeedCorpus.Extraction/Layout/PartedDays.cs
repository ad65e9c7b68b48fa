using System.Collections.Generic;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Joins the year, the day and the time that stand on lines of their own, as pages have them that set each in a box: 2021, 11/09, 16:42:38.</summary>
internal static class PartedDays
{
    private const int YearLength = 4;
    private const int Parts = 3;

    public static void Join(string text, List<PageLine> lines)
    {
        for (int i = 0; i + Parts <= lines.Count; i++)
        {
            if (lines[i].Range.Length != YearLength || lines[i + Parts - 1].Range.Length == 0)
                continue;
            var joined = TextRange.Between(lines[i].Range.Start, lines[i + Parts - 1].Range.End);
            if (!DateReader.TryReadDay(text, joined.Start, joined.End, out PrintedDay day) || day.Year is null || day.Range.End != lines[i + 1].Range.End)
                continue;
            lines[i] = new PageLine(joined, LineKind.Credit);
            lines[i + 1] = lines[i + 2] = new PageLine(default, LineKind.Blank);
        }
    }
}
