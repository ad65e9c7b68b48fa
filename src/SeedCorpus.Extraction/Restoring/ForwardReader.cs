using System;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Reads on from a mark: a lead byte is known, and each printed character gives the trail byte that completes it and the
/// lead byte of the next. The bytes meet again at a trail byte that was printed as an ASCII letter, at the next mark, or
/// at ASCII before which a trail byte was lost.
/// </summary>
internal sealed class ForwardReader(string text, PageEvidence evidence)
{
    /// <summary>The longest stretch that is read, in characters; clauses are shorter, and it bounds the work.</summary>
    private const int Longest = 96;

    /// <summary>How many readings one mark may have: at ASCII the stretch may end or go on.</summary>
    private const int MostReadings = 16;

    private readonly List<MendedUnit> _units = [];
    private readonly List<char> _candidates = new(0xFF - 0x40);
    private readonly char[] _before = new char[3];
    private bool _byEvidence;
    private int _widened;

    /// <param name="mark">Where the stretch begins.</param>
    /// <param name="lead">The lead byte that the mark stands for.</param>
    /// <param name="readings">Takes the readings.</param>
    /// <param name="narrowed">Whether all full-width forms were narrowed with the damage: it ends at ASCII.</param>
    public void Read(DamageMark mark, int lead, List<Mend> readings, bool narrowed = false)
    {
        _units.Clear();
        _byEvidence = false;
        _widened = 0;
        int from = mark.At;
        int at = mark.End;
        int most = readings.Count + MostReadings;
        while (_units.Count < Longest && readings.Count < most)
        {
            char c = at < text.Length ? text[at] : '\n';
            if (at < text.Length && DamageMark.TryRead(text, at, out DamageMark next))
            {
                // The next annotation belongs to the character that the pending byte begins: its trail byte is lost.
                End(mark, lead, from, next.End, at + 1, next.Reading, readings);
                return;
            }

            int code = Gbk.Instance.Encode(c);
            if (code == 0 && c is > ' ' and < '\x7F')
            {
                if (c >= 0x40)
                {
                    // A trail byte that stood alone.
                    if (Gbk.Instance.Decode(lead, c) is var closed and not '\0')
                        Take(mark, [.. _units, new MendedUnit(closed, from, at + 1)], at + 1, readings);
                    return;
                }

                // Either the trail byte is lost here, or this was printed as a full-width form (A3xx) and narrowed since.
                End(mark, lead, from, DamageMark.Is(c) ? at + 1 : at, at, null, readings);
                if (narrowed)
                    return;
                code = 0xA300 | (c + 0x80);
                _widened++;
            }
            else if (code == 0)
            {
                End(mark, lead, from, at, at, null, readings);
                return;
            }

            char unit = Gbk.Instance.Decode(lead, code >> 8);
            if (unit == '\0')
                return;
            _units.Add(new MendedUnit(unit, from, at + 1));
            from = at;
            at++;
            lead = code & 0xFF;
            if (Gbk.IsLead(lead))
                continue;
            // The printed character was made of a trail byte and an ASCII letter: this is the letter.
            if (lead is >= 0x40 and < 0x7F)
                Take(mark, [.. _units, new MendedUnit((char)lead, from, at)], at, readings);
            return;
        }
    }

    /// <summary>Ends the stretch with a character whose trail byte is lost.</summary>
    private void End(
        DamageMark mark, int lead, int from, int end, int printedEnd, Syllable? readAs, List<Mend> readings)
    {
        List<char> candidates = _candidates;
        candidates.Clear();
        if (readAs is { } reading)
        {
            Readings.Instance.AddCharactersOf(reading, lead, candidates);
        }
        else
        {
            Gbk gbk = Gbk.Instance;
            for (int trail = 0x40; trail < 0xFF; trail++)
            {
                if (trail != 0x7F && gbk.Decode(lead, trail) is var c and not '\0')
                    candidates.Add(c);
            }
        }

        if (candidates.Count == 0)
            return;
        int known = Before(mark, _before);
        char chosen = evidence.Choose(
            candidates, _before.AsSpan(_before.Length - known), text.AsSpan(end, Math.Min(3, text.Length - end)));
        if (chosen == '\0')
            return;
        bool byEvidence = _byEvidence;
        _byEvidence |= candidates.Count > 1;
        int to = Math.Max(end, Math.Max(printedEnd, mark.End));
        Take(mark, [.. _units, new MendedUnit(chosen, from, to)], to, readings);
        _byEvidence = byEvidence;
    }

    /// <summary>The last units before the lost one: mended ones first, then those before the mark.</summary>
    private int Before(DamageMark mark, char[] before)
    {
        int known = 0;
        for (int i = _units.Count - 1; i >= 0 && known < before.Length; i--)
            before[before.Length - ++known] = _units[i].Unit;
        for (int i = mark.At - 1; i >= 0 && known < before.Length; i--)
            before[before.Length - ++known] = text[i];
        return known;
    }

    private void Take(DamageMark mark, IReadOnlyList<MendedUnit> units, int to, List<Mend> readings) =>
        readings.Add(new Mend(mark.At, to, units, _byEvidence, _widened));
}
