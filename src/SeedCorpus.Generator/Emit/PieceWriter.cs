using System;
using System.Collections.Generic;

namespace SeedCorpus.Generator.Emit;

/// <summary>Cuts text, as it comes, into constants that are not long: behind a line where there is one, and never inside a surrogate pair.</summary>
internal sealed class PieceWriter
{
    /// <summary>Longest piece in UTF-16 units. A program holds a copy of one of each store: 80 KB, below the size of large objects.</summary>
    internal const int PieceLength = 40_000;

    private readonly SourceWriter _writer;
    private readonly char[] _units = new char[PieceLength];
    private readonly List<int> _lengths = [];
    private int _count;

    public PieceWriter(SourceWriter writer) => _writer = writer;

    /// <summary>The lengths of the pieces that are written.</summary>
    public IReadOnlyList<int> Lengths => _lengths;

    public void Add(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            if (_count == PieceLength)
                Cut();
            int length = Math.Min(text.Length - start, PieceLength - _count);
            text.CopyTo(start, _units, _count, length);
            start += length;
            _count += length;
        }
    }

    /// <summary>Writes what is left: the last piece, which may be empty.</summary>
    public void End() => Write(_count);

    private void Cut()
    {
        int line = Array.LastIndexOf(_units, '\n');
        int end = line < 0 ? PieceLength : line + 1;
        if (char.IsHighSurrogate(_units[end - 1]))
            end--;
        Write(end);
        Array.Copy(_units, end, _units, 0, _count - end);
        _count -= end;
    }

    // Blocks hold no quotation mark, so that one ends the literal and nothing else does. A raw literal takes the compiler longer to read.
    private void Write(int length)
    {
        _lengths.Add(length);
        _writer.Line(FormattableString.Invariant($"private const string Piece{_lengths.Count} ="));
        _writer.Raw("@\"");
        _writer.Raw(_units, length);
        _writer.Raw("\";\n");
        _writer.Line();
    }
}
