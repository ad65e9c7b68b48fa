using System;
using System.Buffers;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>Writes the text that a step makes of another, unit by unit or in runs, with the map to the seed.</summary>
/// <remarks>
/// The source is read in its order: what is kept or put never goes back before what was. While every unit stands where it stood in
/// the source, the source's map holds for it: a step that keeps the length of a text, as most folds do, makes no map of its own.
/// </remarks>
internal sealed class MappedTextBuilder
{
    private readonly MappedText _source;
    private readonly int _changes;
    private char[] _units;
    private int _length;

    /// <summary>The runs of what is written; null while every unit stands where it stood.</summary>
    private List<MappedRun>? _runs;

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

    /// <summary>Writes units that came one by one from the source's units from <paramref name="from"/> on.</summary>
    public void Put(ReadOnlySpan<char> units, int from)
    {
        int at = _length;
        Reserve(units.Length);
        units.CopyTo(_units.AsSpan(at));
        _length += units.Length;
        if (_runs is null && from == at)
            return;
        Map(at, from, from + units.Length, _runs ?? Part(at));
    }

    /// <summary>Writes one unit that came from the source's units from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public void Put(char unit, int from, int to)
    {
        List<MappedRun> written = _runs ?? Part(_length);
        Reserve(1);
        _units[_length++] = unit;
        MoveTo(from);
        int start = _source.Runs is { } runs ? runs[_reading].StartOf(from) : from;
        Add(written, new MappedRun(_length - 1, start, EndInSeed(to)));
    }

    /// <summary>Leaves units of the source out; the unit before takes their stretch.</summary>
    public void Drop(int to)
    {
        if (_length == 0 || (_runs is null && to <= _length))
            return;
        List<MappedRun> written = _runs ?? Part(_length);
        MappedRun last = written[written.Count - 1];
        int end = EndInSeed(to);
        if (end > last.End)
            written[written.Count - 1] = last with { End = end };
    }

    /// <summary>The text; nothing can be written behind it.</summary>
    public MappedText Build()
    {
        if (_runs is null && _length < _source.Text.Length)
            Part(_length);
        string text = new(_units, 0, _length);
        ArrayPool<char>.Shared.Return(_units);
        _units = [];
        return _runs is null ? _source.With(text) : new MappedText(text, _runs);
    }

    /// <summary>Makes a map of so many units that stand where they stood: what follows does not.</summary>
    private List<MappedRun> Part(int units)
    {
        _runs = new List<MappedRun>((_source.Runs?.Count ?? 1) + _changes);
        Map(0, 0, units, _runs);
        return _runs;
    }

    /// <summary>Maps the units from <paramref name="at"/> on to units of the source, one by one.</summary>
    private void Map(int at, int from, int to, List<MappedRun> written)
    {
        if (from == to)
            return;
        if (_source.Runs is not { } runs)
        {
            Add(written, new MappedRun(at, from, to));
            return;
        }

        MoveTo(from);
        while (true)
        {
            int unitsEnd = _source.UnitsEnd(_reading);
            int end = Math.Min(to, unitsEnd);
            Add(written, new MappedRun(at, runs[_reading].StartOf(from), runs[_reading].EndOf(end - 1, unitsEnd)));
            if (end == to)
                return;
            at += end - from;
            from = end;
            _reading++;
        }
    }

    /// <summary>Adds a run, or lengthens the last one by it: where that one is as long as its stretch, only its new end may not be.</summary>
    private static void Add(List<MappedRun> written, MappedRun run)
    {
        if (written.Count > 0)
        {
            MappedRun last = written[written.Count - 1];
            if (last.End == run.Start && last.End - last.Start == run.At - last.At)
            {
                written[written.Count - 1] = last with { End = run.End };
                return;
            }
        }

        written.Add(run);
    }

    /// <summary>Where the stretch of the source's units before <paramref name="to"/> ends.</summary>
    private int EndInSeed(int to)
    {
        if (_source.Runs is not { } runs)
            return to;
        int run = _reading;
        while (_source.UnitsEnd(run) < to)
            run++;
        return runs[run].EndOf(to - 1, _source.UnitsEnd(run));
    }

    private void MoveTo(int unit)
    {
        if (_source.Runs is null)
            return;
        while (_source.UnitsEnd(_reading) <= unit)
            _reading++;
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
