using System;
using System.Collections.Generic;
using System.Threading;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Reads text that was cut one byte too late. Either the damage starts at a mark and goes on until the bytes meet again
/// (<see cref="ForwardReader"/>), or it started before, at a question mark alone, and ends at the mark
/// (<see cref="BackwardReader"/>). Of several readings the most plausible is taken, if it is plausible at all.
/// </summary>
internal sealed class ShiftedText : IDisposable
{
    /// <summary>
    /// A mended text must read at least so well: on the mean, every unit is common or on the page, or makes a word with the
    /// unit before (<see cref="PageEvidence.Plausibility"/>). A wrong cut gives rare characters and no words.
    /// </summary>
    private const double LeastPlausibility = 1.0;

    /// <summary>Where nothing else tells of damage, a mended text must hold words, and read so much better than the printed one.</summary>
    private const double LeastOfNarrowed = 1.2;
    private const double LeastGain = 0.5;

    /// <summary>A plainer reading of the bytes is the likelier one.</summary>
    private const double PenaltyOfWidened = 0.5;

    private readonly string _text;
    private readonly PageEvidence _evidence;
    private readonly ForwardReader _forward;
    private readonly BackwardReader _backward;
    private readonly NarrowedReader _narrowed;

    /// <summary>The characters that the reading of a mark may annotate.</summary>
    private readonly List<char> _annotated = [];

    public ShiftedText(string text)
    {
        _text = text;
        _evidence = new PageEvidence(text);
        _forward = new ForwardReader(text, _evidence);
        _backward = new BackwardReader(text, _evidence);
        _narrowed = new NarrowedReader(text, _evidence, _forward);
    }

    public void Dispose() => _evidence.Dispose();

    /// <param name="mark">The sign of the damage.</param>
    /// <param name="before">The character before it, as mended.</param>
    /// <param name="lowest">Text before this offset is mended already.</param>
    /// <param name="cancellation">Asked before each reading.</param>
    public Mend? Mend(DamageMark mark, char before, int lowest, CancellationToken cancellation)
    {
        int bytesBefore = Gbk.Instance.Encode(before);
        if (bytesBefore == 0)
            return null;

        // The annotated character begins with the trail byte of the character before the mark.
        _annotated.Clear();
        Readings.Instance.AddCharactersOf(mark.Reading, bytesBefore & 0xFF, _annotated);
        if (_annotated.Count == 0)
            return null;

        var readings = new List<Mend>();
        for (int i = 0; i < _annotated.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            int lead = TrailOf(i);
            if (Gbk.IsLead(lead) && IsFirstWith(lead, i))
                _forward.Read(mark, lead, readings);
        }

        _backward.Read(mark, _annotated, lowest, readings);
        return Best(readings, mark, before);
    }

    /// <summary>Reads a place where a full-width form may have been narrowed; a question that is followed by a sign reads as it stands.</summary>
    /// <param name="at">Where the mark stands.</param>
    /// <param name="before">The character before it, as mended.</param>
    public Mend? MendNarrowed(int at, char before)
    {
        var readings = new List<Mend>();
        _narrowed.Read(at, readings);
        var mark = new DamageMark(at, default, at + 2);
        if (Best(readings, mark, before) is not { } best)
            return null;
        if (!_evidence.HoldsUncommon(_text.AsSpan(mark.End, best.To - mark.End)))
            return null;
        string mended = best.To < _text.Length ? best.Text + _text[best.To] : best.Text;
        double printed = _evidence.PlausibilityByWords(_text.AsSpan(mark.End, best.To - mark.End), _text[mark.End - 1]);
        return _evidence.Plausibility(mended.AsSpan(), before) >= Math.Max(LeastOfNarrowed, printed + LeastGain) ? best : null;
    }

    private int TrailOf(int annotated) => Gbk.Instance.Encode(_annotated[annotated]) & 0xFF;

    /// <summary>Whether no annotated character before this one has its trail byte.</summary>
    private bool IsFirstWith(int trail, int annotated)
    {
        for (int i = 0; i < annotated; i++)
        {
            if (TrailOf(i) == trail)
                return false;
        }

        return true;
    }

    private Mend? Best(List<Mend> readings, DamageMark mark, char before)
    {
        Mend? best = null;
        double bestPlausibility = 0;
        int plausible = 0;
        foreach (Mend reading in readings)
        {
            string text = reading.Text;
            char left = reading.From == mark.At ? before : reading.From > 0 ? _text[reading.From - 1] : '\n';
            double plausibility = _evidence.Plausibility(text.AsSpan(), left);
            if (plausibility < LeastPlausibility)
                continue;
            plausible++;
            plausibility += Agreement(reading) - reading.Widened * PenaltyOfWidened;
            if (best is null || plausibility > bestPlausibility)
                (best, bestPlausibility) = (reading, plausibility);
        }

        return plausible > 1 ? best! with { ByEvidence = true } : best;
    }

    /// <summary>Whether the annotation that stands behind a mended stretch is a reading of its last character.</summary>
    private int Agreement(Mend reading) =>
        reading.To >= _text.Length || _text[reading.To] != '(' ? 0
        : RubyRemover.BehindGroups(_text, reading.To, reading.Units[reading.Units.Count - 1].Unit) > reading.To ? 1
        : -1;
}
