using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>The pinyin readings of the characters of GBK, from Unihan (Data/Unihan/README.md).</summary>
internal sealed class Readings
{
    /// <summary>A power of two, several times the syllables: most are found at the first look.</summary>
    private const int LetterSlots = 1 << 11;

    // A number has the place of the letters, from 1, above the tone; two of them are one unsigned integer.
    private const int BitsOfTone = 3;
    private const int BitsOfNumber = 16;
    private const uint FirstNumber = (1 << BitsOfNumber) - 1;
    private const uint LettersOfTwo = ~(((1u << BitsOfTone) - 1) * ((1u << BitsOfNumber) + 1));

    private static readonly Lazy<Readings> Loaded =
        new(() => new Readings(), LazyThreadSafetyMode.ExecutionAndPublication);

    private readonly Dictionary<int, List<(int Tone, string Characters)>> _characters = [];
    private readonly Reading[]?[] _readings = new Reading[char.MaxValue + 1][];

    /// <summary>The letters of all readings by their hash, 0 where none are.</summary>
    private readonly int[] _letters = new int[LetterSlots];

    /// <summary>Two readings of each character as numbers, where one look finds them: mostly one of them is the one that is asked for.</summary>
    private readonly uint[] _firstTwo = new uint[char.MaxValue + 1];

    private Readings()
    {
        foreach ((string reading, string characters) in EmbeddedTable.Pairs("Unihan/readings.tsv"))
        {
            if (!Syllable.TryRead(reading, 0, out Syllable syllable, out int end) || end < reading.Length)
                continue;
            Add(syllable.Letters, syllable.Tone, characters);
            if (syllable.LettersWithoutUmlaut != syllable.Letters)
                Add(syllable.LettersWithoutUmlaut, syllable.Tone, characters);
            foreach (char c in characters)
            {
                PutFirst(c, syllable.Letters, syllable.Tone);
                PutFirst(c, syllable.LettersWithoutUmlaut, syllable.Tone);
                _readings[c] = [.. _readings[c] ?? [], new Reading(syllable, syllable.LettersWithoutUmlaut)];
            }
        }
    }

    public static Readings Instance => Loaded.Value;

    /// <summary>How a syllable stands to a character's readings.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public ReadingMatch Match(char character, Syllable syllable)
    {
        int slot = Slot(syllable.Letters);
        if (_letters[slot] != syllable.Letters)
            return ReadingMatch.None;
        uint differences = _firstTwo[character] ^ (Number(slot, syllable.Tone) * ((1u << BitsOfNumber) + 1));
        if (syllable.Tone == 0)
            differences &= LettersOfTwo;
        if ((differences & FirstNumber) == 0 | differences >> BitsOfNumber == 0)
            return syllable.Tone == 0 ? ReadingMatch.Letters : ReadingMatch.Toned;
        if (_readings[character] is not { } readings)
            return ReadingMatch.None;
        ReadingMatch best = ReadingMatch.None;
        foreach (Reading reading in readings)
        {
            if (reading.Syllable.Letters != syllable.Letters && reading.LettersWithoutUmlaut != syllable.Letters)
                continue;
            if (syllable.Tone > 0 && reading.Syllable.Tone == syllable.Tone)
                return ReadingMatch.Toned;
            best = ReadingMatch.Letters;
        }

        return best;
    }

    /// <summary>How alike two characters sound: the best match of a reading of one with the other's.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public ReadingMatch Match(char character, char other)
    {
        ReadingMatch best = ReadingMatch.None;
        foreach (Reading reading in _readings[other] ?? [])
        {
            ReadingMatch match = Match(character, reading.Syllable);
            if (match > best)
                best = match;
        }

        return best;
    }

    /// <summary>Whether the table has the readings of a character.</summary>
    public bool Knows(char character) => _readings[character] is not null;

    /// <summary>Whether a syllable's letters are those of any character's reading.</summary>
    public bool IsReading(Syllable syllable) => _characters.ContainsKey(syllable.Letters);

    /// <summary>The letters of a character's readings, as <see cref="Syllable.Letters"/>, each once.</summary>
    public IEnumerable<int> LettersOf(char character)
    {
        Reading[] readings = _readings[character] ?? [];
        for (int i = 0; i < readings.Length; i++)
        {
            int letters = readings[i].Syllable.Letters;
            if (Array.FindIndex(readings, reading => reading.Syllable.Letters == letters) == i)
                yield return letters;
        }
    }

    /// <summary>Adds the characters with a reading of these letters, and of this tone where one is written, each once.</summary>
    /// <param name="syllable">The reading.</param>
    /// <param name="lead">The lead byte of their bytes in GBK.</param>
    /// <param name="characters">Takes them.</param>
    public void AddCharactersOf(Syllable syllable, int lead, List<char> characters)
    {
        if (!_characters.TryGetValue(syllable.Letters, out List<(int Tone, string Characters)>? groups))
            return;
        Gbk gbk = Gbk.Instance;
        foreach ((int tone, string ofTone) in groups)
        {
            if (syllable.Tone != 0 && tone != syllable.Tone)
                continue;
            foreach (char c in ofTone)
            {
                if (gbk.Encode(c) >> 8 == lead && !characters.Contains(c))
                    characters.Add(c);
            }
        }
    }

    private void Add(int letters, int tone, string characters)
    {
        if (!_characters.TryGetValue(letters, out List<(int, string)>? groups))
            _characters.Add(letters, groups = []);
        groups.Add((tone, characters));
    }

    private void PutFirst(char character, int letters, int tone)
    {
        int slot = Slot(letters);
        _letters[slot] = letters;
        uint number = Number(slot, tone);
        ref uint two = ref _firstTwo[character];
        if (two == 0)
            two = number;
        else if (two <= FirstNumber && two != number)
            two |= number << BitsOfNumber;
    }

    private static uint Number(int slot, int tone) => ((uint)slot + 1) << BitsOfTone | (uint)tone;

    /// <summary>Where letters stand, or would.</summary>
    private int Slot(int letters)
    {
        int slot = (int)(unchecked((uint)letters * 2654435761) >> 21);
        while (_letters[slot] != 0 && _letters[slot] != letters)
            slot = (slot + 1) & (LetterSlots - 1);
        return slot;
    }

    private readonly record struct Reading(Syllable Syllable, int LettersWithoutUmlaut);
}

/// <summary>How a syllable agrees with the readings of a character.</summary>
internal enum ReadingMatch
{
    None,

    /// <summary>In its letters; it has no tone, or another one.</summary>
    Letters,

    /// <summary>In letters and tone.</summary>
    Toned,
}
