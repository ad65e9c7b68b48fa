using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>Writes the text that a step makes of another, unit by unit or in runs, with the map to the seed.</summary>
/// <remarks>
/// The source is read in its order: what is kept or put never goes back before what was. While every unit stands where it stood in
/// the source, the source's map holds for it: a step that keeps the length of a text, as most folds do, makes no map of its own.
/// </remarks>
internal sealed class MappedTextBuilder
{
    private const int FewUnits = 8;

    private readonly MappedText _source;
    private readonly int _changes;
    private char[] _units;
    private int _length;

    /// <summary>The runs of what is written; null while every unit stands where it stood.</summary>
    private MappedRun[]? _runs;
    private int _count;

    /// <summary>The run of the source that was read last.</summary>
    private int _reading;

    /// <param name="source">The text that is read.</param>
    /// <param name="changes">About how many places of it are changed.</param>
    public MappedTextBuilder(MappedText source, int changes = 0)
    {
        _source = source;
        _changes = changes;
        _units = ArrayPool<char>.Shared.Rent(source.Text.Length);
    }

    /// <summary>Copies units of the source.</summary>
    public void Keep(int from, int to)
    {
        if (from >= to)
            return;
        Put(_source.Text.AsSpan(from, to - from), from);
    }

    /// <summary>Copies units of the source and leaves out those from <paramref name="to"/> to before <paramref name="behind"/>.</summary>
    public void Keep(int from, int to, int behind)
    {
        if (from >= to || !_source.IsSeed)
        {
            Keep(from, to);
            Drop(behind);
            return;
        }

        int at = _length;
        if (_runs is null)
            Part(at);
        Copy(_source.Text.AsSpan(from, to - from));
        Add(new MappedRun(at, from, behind));
    }

    /// <summary>Writes units that came one by one from the source's units from <paramref name="from"/> on.</summary>
    public void Put(ReadOnlySpan<char> units, int from)
    {
        int at = _length;
        Copy(units);
        if (_runs is null)
        {
            if (from == at)
                return;
            Part(at);
        }

        Map(at, from, from + units.Length);
    }

    /// <summary>Writes one unit that came from the source's units from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public void Put(char unit, int from, int to)
    {
        if (_runs is null)
            Part(_length);
        Reserve(1);
        _units[_length++] = unit;
        MoveTo(from);
        int start = _source.IsSeed ? from : _source.Runs[_reading].StartOf(from);
        Add(new MappedRun(_length - 1, start, EndInSeed(to)));
    }

    /// <summary>Leaves units of the source out; the unit before takes their stretch.</summary>
    public void Drop(int to)
    {
        if (_length == 0 || (_runs is null && to <= _length))
            return;
        if (_runs is null)
            Part(_length);
        ref MappedRun last = ref _runs![_count - 1];
        int end = EndInSeed(to);
        if (end > last.End)
            last = last with { End = end };
    }

    /// <summary>The text; nothing can be written behind it.</summary>
    public MappedText Build()
    {
        if (_runs is null && _length < _source.Text.Length)
            Part(_length);
        string text = new(_units, 0, _length);
        ArrayPool<char>.Shared.Return(_units);
        _units = [];
        return _runs is null ? _source.With(text) : new MappedText(text, _runs, _count);
    }

    /// <summary>Makes a map of so many units that stand where they stood: what follows does not.</summary>
    private void Part(int units)
    {
        _runs = new MappedRun[Math.Max(1, _source.Runs.Length) + _changes];
        Map(0, 0, units);
    }

    /// <summary>Maps the units from <paramref name="at"/> on to units of the source, one by one.</summary>
    private void Map(int at, int from, int to)
    {
        if (from == to)
            return;
        if (_source.IsSeed)
        {
            Add(new MappedRun(at, from, to));
            return;
        }

        MoveTo(from);
        ReadOnlySpan<MappedRun> runs = _source.Runs;
        while (true)
        {
            int unitsEnd = _source.UnitsEnd(_reading);
            int end = Math.Min(to, unitsEnd);
            Add(new MappedRun(at, runs[_reading].StartOf(from), runs[_reading].EndOf(end - 1, unitsEnd)));
            if (end == to)
                return;
            at += end - from;
            from = end;
            _reading++;
        }
    }

    /// <summary>Adds a run, or lengthens the last one by it: where that one is as long as its stretch, only its new end may not be.</summary>
    private void Add(MappedRun run)
    {
        MappedRun[] runs = _runs!;
        int count = _count;
        if (count > 0)
        {
            ref MappedRun last = ref runs[count - 1];
            if (last.End == run.Start && last.End - last.Start == run.At - last.At)
            {
                last = last with { End = run.End };
                return;
            }
        }

        if (count == runs.Length)
        {
            Array.Resize(ref runs, count * 2);
            _runs = runs;
        }

        runs[count] = run;
        _count = count + 1;
    }

    /// <summary>Where the stretch of the source's units before <paramref name="to"/> ends.</summary>
    private int EndInSeed(int to)
    {
        if (_source.IsSeed)
            return to;
        int run = _reading;
        while (_source.UnitsEnd(run) < to)
            run++;
        return _source.Runs[run].EndOf(to - 1, _source.UnitsEnd(run));
    }

    private void MoveTo(int unit)
    {
        if (_source.IsSeed)
            return;
        while (_source.UnitsEnd(_reading) <= unit)
            _reading++;
    }

    /// <remarks>Between two annotations stand a few units: a call would take longer than they do.</remarks>
    [MethodImpl(HotMethod.Optimized)]
    private void Copy(ReadOnlySpan<char> units)
    {
        Reserve(units.Length);
        Span<char> room = _units.AsSpan(_length, units.Length);
        _length += units.Length;
        if (units.Length > FewUnits)
        {
            units.CopyTo(room);
            return;
        }

        for (int i = 0; i < units.Length && i < room.Length; i++)
            room[i] = units[i];
    }

    private void Reserve(int count)
    {
        if (_length + count <= _units.Length)
            return;
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + count, _units.Length * 2));
        Array.Copy(_units, larger, _length);
        ArrayPool<char>.Shared.Return(_units);
        _units = larger;
    }
}
