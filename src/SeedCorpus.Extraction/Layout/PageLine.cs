using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction.Layout;

/// <summary>A line of the page without the spaces and rules around it.</summary>
/// <param name="Range">What is left of the line; empty for a blank one.</param>
/// <param name="Kind">What the line is for.</param>
internal readonly record struct PageLine(TextRange Range, LineKind Kind)
{
    private const int LongestTag = 80;

    /// <summary>Splits a page into its lines and tells what each is for.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public static List<PageLine> Split(PageText page)
    {
        string text = page.Folded;
        var lines = new List<PageLine>(page.Lines.Count);
        foreach (FoldedLine line in page.Lines)
        {
            TextRange range = Trim(text, line.Start, line.End);
            lines.Add(new PageLine(range, LineClassifier.Classify(text, range, line.Signs)));
        }

        PartedLabels.Join(text, lines);
        PartedDays.Join(text, lines);
        AccountLines.Mark(text, lines);
        return lines;
    }

    /// <summary>Drops spaces, markup (#, **, tags), column rules (|) and jams.</summary>
    private static TextRange Trim(string text, int start, int end)
    {
        while (start < end && (IsMark(text[start]) || text[start] == '<'))
        {
            int tag = text[start] == '<' ? TagEnd(text, start, end) : start + 1;
            if (tag < 0)
                break;
            start = tag;
        }

        start = BehindLostIndent(text, start, end);
        start = JammedText.End(text, start, end);
        end = JammedText.Start(text, start, end);
        while (end > start && (IsMark(text[end - 1]) || text[end - 1] == '>'))
        {
            int tag = text[end - 1] == '>' ? TagStart(text, start, end) : end - 1;
            if (tag < 0)
                break;
            end = tag;
        }

        return TextRange.Between(start, end);
    }

    /// <summary>??? 南山讯: an indent that the page could not print.</summary>
    private static int BehindLostIndent(string text, int start, int end)
    {
        int at = start;
        while (at < end && text[at] is '?' or ' ')
            at++;
        return at < end && at - start > 1 && text[start] == '?' && text[start + 1] == '?' ? at : start;
    }

    private static bool IsMark(char c) => c is ' ' or '#' or '|' or '*' or '\r';

    /// <summary>Behind a tag (&lt;p class="…"&gt;) that begins at a place; -1 where none does.</summary>
    private static int TagEnd(string text, int open, int limit)
    {
        int close = text.IndexOf('>', open, Math.Min(limit - open, LongestTag));
        return close > 0 && open + 1 < limit && text[open + 1] is '/' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') ? close + 1 : -1;
    }

    /// <summary>Where the tag begins that ends before a place; -1 where none does.</summary>
    private static int TagStart(string text, int floor, int end)
    {
        int open = text.LastIndexOf('<', end - 1, Math.Min(end - floor, LongestTag));
        return open >= 0 && TagEnd(text, open, end) == end ? open : -1;
    }
}
