using System;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Reads what was cut wrongly because a publisher narrowed full-width forms (A3xx) byte by byte: the trail byte A3 of one character
/// and the lead byte of the next were taken for one. The lead byte of the first is lost; from the second on the text reads as
/// behind any mark, up to the next ASCII.
/// </summary>
internal sealed class NarrowedReader(string text, PageEvidence evidence, ForwardReader forward)
{
    private const int WideRow = 0xA3;

    /// <summary>Each asks for evidence; a page with more of them is no text any more.</summary>
    private const int MostPlaces = 10_000;

    private const char Stop = '。';

    private static readonly List<char> Beginnings = LostBeginnings.WithTrail(WideRow);

    private readonly List<Mend> _rests = [];
    private readonly char[] _after = new char[3];
    private int _places;

    /// <param name="at">Where the mark stands that the first character was printed as.</param>
    /// <param name="readings">Takes the readings.</param>
    public void Read(int at, List<Mend> readings)
    {
        if (++_places > MostPlaces)
            return;
        _rests.Clear();
        forward.Read(new DamageMark(at + 1, default, at + 2), text[at + 1] + 0x80, _rests, narrowed: true);
        foreach (Mend rest in _rests)
        {
            for (int i = 0; i < _after.Length; i++)
                _after[i] = i < rest.Units.Count ? rest.Units[i].Unit : '\n';
            char first = evidence.Choose(Beginnings, text.AsSpan(Math.Max(0, at - 3), Math.Min(3, at)), _after);
            // No word tells of a stop, the commonest character by far with this trail byte: 服務。縣委 is no 服務浚縣委.
            if (first == '\0' || !evidence.StandTogether(text[at - 1], first))
                first = Stop;
            // “六保” with its second character lost: no sentence has one character.
            if (first == Stop && at > 1 && text[at - 2] is '“' or '「')
                continue;
            readings.Add(rest with { From = at, Units = [new MendedUnit(first, at, at + 1), .. rest.Units], ByEvidence = true });
        }
    }
}
