using System;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>A text between two steps of restoring: each of its UTF-16 units knows its stretch of the seed. Not for several threads.</summary>
internal sealed class MappedText
{
    /// <summary>So many units, as a power of two, have one entry in the list that runs are looked up in: few runs begin among them.</summary>
    private const int UnitsLog = 5;

    private readonly MappedRun[]? _runs;
    private readonly int _count;

    /// <summary>The run that holds the first of so many units, for all of them.</summary>
    private int[]? _runsOfUnits;

    /// <summary>The seed itself: each unit stands where it stands.</summary>
    public MappedText(string seed) => Text = seed;

    /// <param name="text">The text.</param>
    /// <param name="runs">Runs that cover the text, in its order.</param>
    /// <param name="count">How many there are.</param>
    public MappedText(string text, MappedRun[] runs, int count)
    {
        Text = text;
        _runs = runs;
        _count = count;
    }

    public string Text { get; }

    /// <summary>The runs that cover the text; none where each unit is its own stretch.</summary>
    public ReadOnlySpan<MappedRun> Runs => _runs.AsSpan(0, _count);

    /// <summary>Whether each unit is its own stretch.</summary>
    public bool IsSeed => _runs is null;

    /// <summary>A text as long as this one, each of whose units stands for the same stretch.</summary>
    public MappedText With(string text) => _runs is null ? new MappedText(text) : new MappedText(text, _runs, _count);

    public int Start(int unit) => _runs is null ? unit : _runs[RunOf(unit)].StartOf(unit);

    public int End(int unit)
    {
        if (_runs is null)
            return unit + 1;
        int run = RunOf(unit);
        return _runs[run].EndOf(unit, UnitsEnd(run));
    }

    /// <summary>The stretch that units from <paramref name="first"/> to <paramref name="last"/> stand for.</summary>
    public (int Start, int End) Stretch(int first, int last)
    {
        if (_runs is null)
            return (first, last + 1);
        int run = RunOf(first);
        int start = _runs[run].StartOf(first);
        // Most stretches are short: the last unit is in the same run or in the next.
        if (UnitsEnd(run) <= last && UnitsEnd(++run) <= last)
            run = RunOf(last);
        return (start, _runs[run].EndOf(last, UnitsEnd(run)));
    }

    /// <summary>Behind the last unit of a run.</summary>
    public int UnitsEnd(int run) => run + 1 < _count ? _runs![run + 1].At : Text.Length;

    /// <summary>The run that holds a unit.</summary>
    public int RunOf(int unit)
    {
        _runsOfUnits ??= RunsOfUnits();
        int run = _runsOfUnits[unit >> UnitsLog];
        while (run + 1 < _count && _runs![run + 1].At <= unit)
            run++;
        return run;
    }

    private int[] RunsOfUnits()
    {
        var found = new int[(Text.Length >> UnitsLog) + 1];
        int run = 0;
        for (int i = 0; i < found.Length; i++)
        {
            while (run + 1 < _count && _runs![run + 1].At <= i << UnitsLog)
                run++;
            found[i] = run;
        }

        return found;
    }
}
