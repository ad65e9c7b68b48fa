using System.Buffers;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction.Layout;

/// <summary>The restored text of a page, as printed and as matched against: equally long, so that places agree.</summary>
internal sealed class PageText
{
    /// <summary>Room that is made at first.</summary>
    private const int ExpectedLines = 64;

    /// <summary>A label with its padding, and the bar.</summary>
    private const int LongestLabel = 9;

    private static readonly char[] Bars = ['|', '丨', '/'];

    private readonly List<FoldedLine> _lines = new(ExpectedLines);

    public PageText(string printed)
    {
        Printed = printed;
        Folded = Fold(printed, _lines);
    }

    /// <summary>The text that facts quote.</summary>
    public string Printed { get; }

    /// <summary>
    /// The text that rules look at: full-width forms as ASCII, every space as U+0020, corner and straight quotation marks as
    /// “ and ”, every middle dot as ·.
    /// </summary>
    public string Folded { get; }

    /// <summary>The lines, without their ends.</summary>
    public IReadOnlyList<FoldedLine> Lines => _lines;

    [MethodImpl(HotMethod.Optimized)]
    private static string Fold(string text, List<FoldedLine> lines)
    {
        char[] folds = UnitSigns.Folds;
        LineSigns[] signs = UnitSigns.Signs;
        char[] folded = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, folded, 0, text.Length);
        bool open = false;
        LineSigns line = LineSigns.None;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            LineSigns unit = signs[c];
            line |= unit;
            if ((unit & LineSigns.Changes) == 0)
                continue;
            if (c == '\n')
            {
                lines.Add(new FoldedLine(start, i, line));
                line = LineSigns.None;
                start = i + 1;
                open = false;
            }
            else if (UnitSigns.IsStraightQuote(c))
            {
                // Straight marks carry no side: they pair up along the line.
                folded[i] = open ? '”' : '“';
                open = !open;
            }
            else
            {
                folded[i] = folds[c];
            }
        }

        lines.Add(new FoldedLine(start, text.Length, line));
        string result = new(folded, 0, text.Length);
        if (CloseLabels(result, folded, lines))
            result = new string(folded, 0, text.Length);
        ArrayPool<char>.Shared.Return(folded);
        return result;
    }

    /// <summary>编辑 | 张三, 撰稿/张三: a bar behind a label that opens a line is its colon, as accounts print it.</summary>
    private static bool CloseLabels(string text, char[] folded, List<FoldedLine> lines)
    {
        bool any = false;
        for (int i = 0; i < lines.Count; i++)
        {
            FoldedLine line = lines[i];
            int start = line.Start;
            while (start < line.End && text[start] == ' ')
                start++;
            int bar = text.IndexOfAny(Bars, start, System.Math.Min(LongestLabel, line.End - start));
            // 图/文:张三 is a label of its own.
            if (bar < 0 || (text[bar] == '/' && bar < start + 2) || !LabelReader.IsLabel(text, TextRange.Between(start, bar)))
                continue;
            folded[bar] = ':';
            lines[i] = line with { Signs = line.Signs | LineSigns.Colon };
            any = true;
        }

        return any;
    }
}
