using System.Collections.Generic;

namespace SeedCorpus.Extraction;

/// <summary>Where the lines of a seed begin; line ends are those that the compiler counts.</summary>
internal sealed class SeedLines
{
    private readonly List<int> _starts = [0];

    public SeedLines(string seed)
    {
        for (int at = 0; at < seed.Length; at++)
        {
            if (seed[at] is '\n' or '\u0085' or '\u2028' or '\u2029'
                || (seed[at] == '\r' && (at + 1 == seed.Length || seed[at + 1] != '\n')))
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
