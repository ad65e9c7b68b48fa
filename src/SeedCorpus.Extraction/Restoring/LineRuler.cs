using System;
using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// The width at which a page breaks its lines. A page shows the habit where no paragraph is one long line, and most lines of the body that
/// another goes on with are equally wide and end inside a sentence.
/// </summary>
internal readonly struct LineRuler
{
    /// <summary>In UTF-16 units: a page with a longer line of sentences breaks its lines where its paragraphs end.</summary>
    private const int LongestLine = 100;

    /// <summary>In wide characters, such as Han: narrower lines are words of menus.</summary>
    private const int Narrow = 10;

    /// <summary>How much a line is left short, so that no stop begins the next.</summary>
    private const int Slack = 3;

    private const int FewestFull = 4;
    private const int FewestParted = 2;

    /// <summary>So many equal units end a line that is drawn as a rule.</summary>
    private const int ShortestRule = 3;

    private const int Unknown = 0;
    private const int None = -1;
    private const char LastAscii = '\u007f';
    private const string Stops = "。,，、;；";

    /// <summary>How much a wide character takes: two columns of a screen, or one where characters were counted.</summary>
    private readonly int _wide;

    private readonly int _width;

    private LineRuler(int wide, int width) => (_wide, _width) = (wide, width);

    /// <summary>The ruler that more lines fit; null where the page has not the habit.</summary>
    public static LineRuler? Of(string text)
    {
        LineRuler? best = null;
        int most = 0;
        for (int wide = 2; wide > 0; wide--)
        {
            int width = WidthOf(text, wide);
            if (width == None)
                return null;
            LineRuler ruler = new(wide, width);
            int fitting = width == Unknown ? 0 : ruler.Fitting(text);
            if (fitting <= most)
                continue;
            most = fitting;
            best = ruler;
        }

        return best;
    }

    /// <summary>Whether a line is as wide as the page is.</summary>
    public bool IsFull(string text, int start, int end) =>
        end - start <= LongestLine && Measure(text, start, end, _wide) is int width && width >= _width - Slack && width <= _width
        && !IsRule(text, start, end);

    /// <summary>
    /// The width at which most lines break a sentence: of two, the wider; <see cref="None"/> where a line is long,
    /// <see cref="Unknown"/> where few are equally wide.
    /// </summary>
    private static int WidthOf(string text, int wide)
    {
        Span<int> lines = stackalloc int[(LongestLine * 2) + 1];
        lines.Clear();
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = LineEdges.EndOf(text, start);
            if (end - start <= LongestLine)
            {
                int width = Measure(text, start, end, wide);
                lines[width] += width > Narrow * wide && LineEdges.GoesOn(text, end + 1) && HoldsStop(text, start, end) && !LineEdges.EndsSentence(text, start, end) ? 1 : 0;
            }
            else if (text.IndexOf('。', start, end - start) >= 0)
                return None;
        }

        int found = Unknown;
        int most = FewestParted - 1;
        for (int width = lines.Length - 1; width > Narrow * wide; width--)
        {
            int equal = 0;
            for (int less = 0; less <= Slack; less++)
                equal += lines[width - less];
            if (lines[width] == 0 || equal <= most)
                continue;
            most = equal;
            found = width;
        }

        return found;
    }

    /// <summary>
    /// How many lines are as wide, where most are from the first of them to the last, most end inside a sentence, and sentences stand in
    /// them; 0 on other pages. Above and below are menus and links to other pages; what closes a paragraph has any width.
    /// </summary>
    private int Fitting(string text)
    {
        int fitting = 0;
        int parted = 0;
        int ended = 0;
        int others = 0;
        int othersSince = 0;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = LineEdges.EndOf(text, start);
            if (!LineEdges.GoesOn(text, end + 1))
                continue;
            if (IsFull(text, start, end))
            {
                others += fitting > 0 ? othersSince : 0;
                othersSince = 0;
                fitting++;
                parted += HoldsStop(text, start, end) ? 1 : 0;
                ended += LineEdges.EndsSentence(text, start, end) ? 1 : 0;
            }
            else
                othersSince += Measure(text, start, end, _wide) > Narrow * _wide ? 1 : 0;
        }

        return fitting >= FewestFull && fitting >= others * 2 && parted >= fitting / 2 && fitting >= ended * 3 ? fitting : 0;
    }

    /// <summary>Marks of the ASCII range alone may be half as wide as Han characters: quotation marks of CJK fonts are not.</summary>
    [MethodImpl(HotMethod.Optimized)]
    private static int Measure(string text, int start, int end, int wide)
    {
        int width = 0;
        for (int trimmed = LineEdges.TrimmedEnd(text, start, end); start < trimmed; start++)
            width += text[start] > LastAscii ? wide : 1;
        return width;
    }

    /// <summary>----------: a line drawn across the page.</summary>
    private static bool IsRule(string text, int start, int end)
    {
        int trimmed = LineEdges.TrimmedEnd(text, start, end);
        if (trimmed - start < ShortestRule || char.IsLetterOrDigit(text[trimmed - 1]))
            return false;
        for (int at = trimmed - ShortestRule; at < trimmed - 1; at++)
        {
            if (text[at] != text[trimmed - 1])
                return false;
        }

        return true;
    }

    private static bool HoldsStop(string text, int start, int end)
    {
        for (; start < end; start++)
        {
            if (Stops.IndexOf(text[start]) >= 0)
                return true;
        }

        return false;
    }
}
