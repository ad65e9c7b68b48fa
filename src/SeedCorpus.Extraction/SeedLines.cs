using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction;

/// <summary>Where the lines of a seed begin; line ends are those that the compiler counts. Not for several threads.</summary>
internal sealed class SeedLines
{
    private static readonly char[] Breaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>Room that is made at first.</summary>
    private const int ExpectedLines = 64;

    private readonly List<int> _starts = new(ExpectedLines) { 0 };
    private int _last;

    [MethodImpl(HotMethod.Optimized)]
    public SeedLines(string seed)
    {
        for (int at = seed.IndexOfAny(Breaks); at >= 0; at = at + 1 < seed.Length ? seed.IndexOfAny(Breaks, at + 1) : -1)
        {
            if (seed[at] != '\r' || at + 1 == seed.Length || seed[at + 1] != '\n')
                _starts.Add(at + 1);
        }
    }

    public SeedSpan Span(int start, int end)
    {
        int line = LineOf(start);
        // What spans lines is rare.
        bool ends = end >= start && (line + 1 == _starts.Count || end < _starts[line + 1]);
        int endLine = ends ? line : LineOf(end);
        return new SeedSpan(start, end - start, line, start - _starts[line], endLine, end - _starts[endLine]);
    }

    private int LineOf(int offset)
    {
        // Mostly what is asked for stands in the line asked for last, or in the next.
        if (Holds(_last, offset))
            return _last;
        if (_last + 1 < _starts.Count && Holds(_last + 1, offset))
            return ++_last;
        int low = 0;
        int high = _starts.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_starts[middle] <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return _last = low - 1;
    }

    private bool Holds(int line, int offset) =>
        _starts[line] <= offset && (line + 1 == _starts.Count || offset < _starts[line + 1]);
}
