using System;
using System.Collections.Generic;
using System.Linq;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Reads back from a mark: the annotated character stands whole before it, its lead byte the trail byte of the last printed
/// character, and the text was cut wrongly from a question mark on that stands for a lone lead byte. That lead byte is lost.
/// A second question mark behind it is the full-width one (A3BF): the trail byte of the lost character is A3.
/// </summary>
internal sealed class BackwardReader(string text, PageEvidence evidence)
{
    /// <summary>The longest stretch that is read, in characters.</summary>
    private const int Longest = 96;

    private const int QuestionMark = 0xA3BF;

    private readonly char[] _after = new char[3];

    /// <param name="mark">Where the stretch ends.</param>
    /// <param name="annotated">The characters that the mark's reading may annotate.</param>
    /// <param name="lowest">The stretch begins here at the earliest.</param>
    /// <param name="readings">Takes the readings.</param>
    public void Read(DamageMark mark, List<char> annotated, int lowest, List<Mend> readings)
    {
        int first = mark.At;
        int earliest = Math.Max(lowest, mark.At - Longest);
        while (first > earliest && !DamageMark.Is(text[first - 1]) && Gbk.Instance.Encode(text[first - 1]) != 0)
            first--;
        int lone = first - 1;
        if (lone < earliest || !DamageMark.Is(text[lone]) || first == mark.At)
            return;
        bool isSecond = lone > earliest && DamageMark.Is(text[lone - 1]);
        if (isSecond)
            (first, lone) = (lone, lone - 1);
        if (Whole(mark, first) is not { } whole)
            return;

        for (int i = 0; i < _after.Length; i++)
            _after[i] = i < whole.Count ? whole[i].Unit : '\n';
        char beginning = evidence.Choose(
            LostBeginnings.WithTrail(Code(first) >> 8), text.AsSpan(Math.Max(0, lone - 3), Math.Min(3, lone)), _after);
        if (beginning == '\0')
            return;

        string before = beginning + string.Concat(whole.Select(unit => unit.Unit));
        char last = evidence.Choose(
            annotated, before.AsSpan(), text.AsSpan(mark.End, Math.Min(3, text.Length - mark.End)));
        if (last == '\0')
            return;
        readings.Add(new Mend(
            lone,
            mark.End,
            [new MendedUnit(beginning, lone, first + 1), .. whole, new MendedUnit(last, mark.At - 1, mark.End)],
            ByEvidence: true,
            Widened: isSecond ? 1 : 0));
    }

    /// <summary>The characters that stand whole between the first and the last.</summary>
    private List<MendedUnit>? Whole(DamageMark mark, int first)
    {
        var whole = new List<MendedUnit>();
        for (int i = first; i + 1 < mark.At; i++)
        {
            char unit = Gbk.Instance.Decode(Code(i) & 0xFF, Code(i + 1) >> 8);
            if (unit == '\0')
                return null;
            whole.Add(new MendedUnit(unit, i, i + 2));
        }

        return whole;
    }

    private int Code(int at) => DamageMark.Is(text[at]) ? QuestionMark : Gbk.Instance.Encode(text[at]);
}
