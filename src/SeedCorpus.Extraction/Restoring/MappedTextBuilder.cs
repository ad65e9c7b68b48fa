using System;
using System.Buffers;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>Writes the text that a step makes of another, unit by unit or in runs, with the map to the seed.</summary>
/// <remarks>The source is read in its order: what is kept or put never goes back before what was.</remarks>
internal sealed class MappedTextBuilder
{
    private readonly MappedText _source;
    private readonly List<MappedRun> _runs;
    private char[] _units;
    private int _length;

    /// <summary>The run of the source that was read last.</summary>
    private int _reading;

    /// <param name="source">The text that is read.</param>
    /// <param name="changes">About how many places of it are changed.</param>
    public MappedTextBuilder(MappedText source, int changes = 0)
    {
        _source = source;
        _runs = new List<MappedRun>((source.Runs?.Count ?? 1) + changes);
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
        int to = from + units.Length;
        Reserve(units.Length);
        units.CopyTo(_units.AsSpan(at));
        _length += units.Length;
        if (_source.Runs is not { } runs)
        {
            Add(new MappedRun(at, from, to), to - from);
            return;
        }

        MoveTo(from);
        for (int run = _reading; from < to; run++)
        {
            int end = Math.Min(to, _source.UnitsEnd(run));
            Add(new MappedRun(at, runs[run].StartOf(from), runs[run].EndOf(end - 1, _source.UnitsEnd(run))), end - from);
            at += end - from;
            from = end;
        }
    }

    /// <summary>Writes one unit that came from the source's units from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public void Put(char unit, int from, int to)
    {
        Reserve(1);
        _units[_length++] = unit;
        MoveTo(from);
        int start = _source.Runs is { } runs ? runs[_reading].StartOf(from) : from;
        Add(new MappedRun(_length - 1, start, EndInSeed(to)), 1);
    }

    /// <summary>Leaves units of the source out; the unit before takes their stretch.</summary>
    public void Drop(int to)
    {
        if (_length == 0 || to == 0)
            return;
        MappedRun last = _runs[_runs.Count - 1];
        int end = EndInSeed(to);
        if (end <= last.End)
            return;
        if (last.At < _length - 1)
        {
            _runs[_runs.Count - 1] = last with { End = last.End - 1 };
            _runs.Add(new MappedRun(_length - 1, last.End - 1, end));
        }
        else
        {
            _runs[_runs.Count - 1] = last with { End = end };
        }
    }

    /// <summary>The text; nothing can be written behind it.</summary>
    public MappedText Build()
    {
        var built = new MappedText(new string(_units, 0, _length), _runs);
        ArrayPool<char>.Shared.Return(_units);
        _units = [];
        return built;
    }

    /// <summary>Adds a run of so many units, or lengthens the last one by it.</summary>
    private void Add(MappedRun run, int units)
    {
        if (_runs.Count > 0 && run.End - run.Start == units)
        {
            MappedRun last = _runs[_runs.Count - 1];
            if (last.End == run.Start && last.End - last.Start == run.At - last.At)
            {
                _runs[_runs.Count - 1] = last with { End = run.End };
                return;
            }
        }

        _runs.Add(run);
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
