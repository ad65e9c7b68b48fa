using System.Collections.Generic;

namespace SeedCorpus.Extraction;

/// <summary>Where the lines of a seed begin; line ends are those that the compiler counts.</summary>
internal sealed class SeedLines
{
    private static readonly char[] Breaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private readonly List<int> _starts = [0];

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
        int found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
