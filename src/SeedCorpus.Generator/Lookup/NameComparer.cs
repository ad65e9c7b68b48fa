using System;
using SeedCorpus.Extraction.Restoring;

namespace SeedCorpus.Generator.Lookup;

/// <summary>Compares names with a text that names nothing. Not for several threads.</summary>
internal sealed class NameComparer(string text)
{
    // A text of eight characters may hold two slips, one of twelve three.
    private const int LengthOfSlip = 4;
    private const int MostSlips = 3;

    // A shorter part says too little; a longer one is not looked for, which takes as long as both are long.
    private const int ShortestPart = 2;
    private const int LongestPart = 64;

    private readonly string _plain = PlainForm.Of(text);
    private readonly PinyinText _pinyin = new(text);

    /// <summary>How near the text is to a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="plain">Its plain form.</param>
    public Near Compare(string name, string plain)
    {
        (Likeness likeness, int distance) = Measure(name, plain);
        return new Near(likeness, distance, name);
    }

    private (Likeness Likeness, int Distance) Measure(string name, string plain)
    {
        if (plain.Length == 0 || _plain.Length == 0)
            return (Likeness.None, 0);
        if (plain == _plain)
            return (Likeness.SamePlainly, 0);
        ReadingMatch pinyin = _pinyin.HasSyllables ? _pinyin.Spells(name) : ReadingMatch.None;
        if (pinyin == ReadingMatch.Toned)
            return (Likeness.Pinyin, 0);

        int most = Math.Max(1, Math.Min(MostSlips, Math.Max(plain.Length, _plain.Length) / LengthOfSlip));
        int slips = Math.Max(plain.Length, _plain.Length) == 1 ? most + 1 : Slips.Count(_plain, plain, most);
        (ReadingMatch sound, int others) = Sounds(plain);
        if (slips == 1)
            return (others == 1 && sound == ReadingMatch.Toned ? Likeness.HomophoneSlip : Likeness.Slip, 0);
        if (sound != ReadingMatch.None)
            return (Likeness.Homophones, sound == ReadingMatch.Toned ? 0 : 1);
        if (pinyin == ReadingMatch.Letters)
            return (Likeness.PinyinOfOtherTones, 0);
        if (slips <= most)
            return (Likeness.Slips, slips);
        return IsPart(plain) ? (Likeness.Part, Math.Abs(plain.Length - _plain.Length)) : (Likeness.None, 0);
    }

    /// <summary>How alike a name and the text sound, character by character, and how many characters are others.</summary>
    private (ReadingMatch Match, int Others) Sounds(string plain)
    {
        if (plain.Length != _plain.Length)
            return (ReadingMatch.None, 0);
        ReadingMatch worst = ReadingMatch.Toned;
        int others = 0;
        for (int i = 0; i < plain.Length && worst != ReadingMatch.None; i++)
        {
            if (plain[i] == _plain[i])
                continue;
            others++;
            ReadingMatch match = Readings.Instance.Match(_plain[i], plain[i]);
            if (match < worst)
                worst = match;
        }

        return (worst, others);
    }

    private bool IsPart(string plain)
    {
        (string part, string whole) = plain.Length < _plain.Length ? (plain, _plain) : (_plain, plain);
        return part.Length is >= ShortestPart and <= LongestPart && whole.IndexOf(part, StringComparison.Ordinal) >= 0;
    }
}
