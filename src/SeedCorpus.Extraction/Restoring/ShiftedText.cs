using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Reads text that was cut one byte too late. Either the damage starts at a mark and goes on until the bytes meet again
/// (<see cref="ForwardReader"/>), or it started before, at a question mark alone, and ends at the mark
/// (<see cref="BackwardReader"/>). Of several readings the most plausible is taken, if it is plausible at all.
/// </summary>
internal sealed class ShiftedText
{
    /// <summary>
    /// A mended text must read at least so well: on the mean, every unit is common or on the page, or makes a word with the
    /// unit before (<see cref="PageEvidence.Plausibility"/>). A wrong cut gives rare characters and no words.
    /// </summary>
    private const double LeastPlausibility = 1.0;

    private readonly string _text;
    private readonly PageEvidence _evidence;
    private readonly ForwardReader _forward;
    private readonly BackwardReader _backward;

    public ShiftedText(string text)
    {
        _text = text;
        _evidence = new PageEvidence(text);
        _forward = new ForwardReader(text, _evidence);
        _backward = new BackwardReader(text, _evidence);
    }

    /// <param name="mark">The sign of the damage.</param>
    /// <param name="lowest">Text before this offset is mended already.</param>
    /// <param name="cancellation">Asked before each reading.</param>
    public Mend? Mend(DamageMark mark, int lowest, CancellationToken cancellation)
    {
        int before = Gbk.Instance.Encode(_text[mark.At - 1]);
        if (before == 0)
            return null;

        // The annotated character begins with the trail byte of the character before the mark.
        char[] annotated =
        [
            .. Readings.Instance.CharactersOf(mark.Reading)
                .Distinct()
                .Where(c => Gbk.Instance.Encode(c) >> 8 == (before & 0xFF)),
        ];
        if (annotated.Length == 0)
            return null;

        var readings = new List<Mend>();
        if (mark.At > lowest)
        {
            foreach (int lead in annotated.Select(c => Gbk.Instance.Encode(c) & 0xFF).Distinct())
            {
                cancellation.ThrowIfCancellationRequested();
                if (Gbk.IsLead(lead))
                    _forward.Read(mark, lead, readings);
            }
        }

        _backward.Read(mark, annotated, lowest, readings);
        return Best(readings);
    }

    private Mend? Best(List<Mend> readings)
    {
        Mend? best = null;
        double bestPlausibility = 0;
        int plausible = 0;
        foreach (Mend reading in readings)
        {
            string text = reading.Text;
            double plausibility = _evidence.Plausibility(text.AsSpan(), reading.From > 0 ? _text[reading.From - 1] : '\n');
            if (plausibility < LeastPlausibility)
                continue;
            plausible++;
            if (plausibility > bestPlausibility)
                (best, bestPlausibility) = (reading, plausibility);
        }

        return plausible > 1 ? best! with { ByEvidence = true } : best;
    }
}
