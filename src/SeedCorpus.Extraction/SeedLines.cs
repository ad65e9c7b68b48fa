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
        (int line, int column) = Position(start);
        (int endLine, int endColumn) = Position(end);
        return new SeedSpan(start, end - start, line, column, endLine, endColumn);
    }

    private (int Line, int Column) Position(int offset)
    {
        int found = _starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line, offset - _starts[line]);
    }
}
