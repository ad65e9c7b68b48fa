using System;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>Writes the text that a step makes of another, unit by unit or in runs, with the map to the seed.</summary>
internal sealed class MappedTextBuilder
{
    private readonly MappedText _source;
    private char[] _units;
    private int[] _starts;
    private int[] _ends;
    private int _length;

    public MappedTextBuilder(MappedText source)
    {
        _source = source;
        _units = new char[source.Text.Length];
        _starts = new int[_units.Length];
        _ends = new int[_units.Length];
    }

    /// <summary>Copies units of the source.</summary>
    public void Keep(int from, int to)
    {
        int count = to - from;
        if (count <= 0)
            return;
        Reserve(count);
        _source.Text.CopyTo(from, _units, _length, count);
        if (_source.Starts is { } starts && _source.Ends is { } ends)
        {
            Array.Copy(starts, from, _starts, _length, count);
            Array.Copy(ends, from, _ends, _length, count);
        }
        else
        {
            for (int i = 0; i < count; i++)
            {
                _starts[_length + i] = from + i;
                _ends[_length + i] = from + i + 1;
            }
        }

        _length += count;
    }

    /// <summary>Writes one unit that came from the source's units from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public void Put(char unit, int from, int to)
    {
        Reserve(1);
        _units[_length] = unit;
        _starts[_length] = _source.Start(from);
        _ends[_length] = _source.End(to - 1);
        _length++;
    }

    /// <summary>Leaves units of the source out; the unit before takes their stretch.</summary>
    public void Drop(int to)
    {
        if (_length > 0 && to > 0)
            _ends[_length - 1] = Math.Max(_ends[_length - 1], _source.End(to - 1));
    }

    public MappedText Build()
    {
        Array.Resize(ref _starts, _length);
        Array.Resize(ref _ends, _length);
        return new MappedText(new string(_units, 0, _length), _starts, _ends);
    }

    private void Reserve(int count)
    {
        if (_length + count <= _units.Length)
            return;
        int size = Math.Max(_length + count, _units.Length + _units.Length / 2 + 16);
        Array.Resize(ref _units, size);
        Array.Resize(ref _starts, size);
        Array.Resize(ref _ends, size);
    }
}
