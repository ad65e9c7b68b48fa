using System;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>A text on its way through a fold, each unit with its stretch of the text that the fold began with. Reused.</summary>
internal sealed class FoldBuffer
{
    private char[] _units = new char[256];
    private int[] _starts = new int[256];
    private int[] _ends = new int[256];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Units => _units.AsSpan(0, Length);

    public int Start(int unit) => _starts[unit];

    public int End(int unit) => _ends[unit];

    public void Clear() => Length = 0;

    /// <summary>Takes units of the text that the fold begins with.</summary>
    public void Load(string text, int from, int to)
    {
        Clear();
        Reserve(to - from);
        text.CopyTo(from, _units, 0, to - from);
        for (int i = from; i < to; i++)
        {
            _starts[i - from] = i;
            _ends[i - from] = i + 1;
        }

        Length = to - from;
    }

    public void Append(char unit, int start, int end)
    {
        Reserve(1);
        _units[Length] = unit;
        _starts[Length] = start;
        _ends[Length] = end;
        Length++;
    }

    private void Reserve(int count)
    {
        if (Length + count <= _units.Length)
            return;
        int size = Math.Max(Length + count, _units.Length * 2);
        Array.Resize(ref _units, size);
        Array.Resize(ref _starts, size);
        Array.Resize(ref _ends, size);
    }
}
