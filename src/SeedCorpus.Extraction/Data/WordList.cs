using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace SeedCorpus.Extraction.Data;

/// <summary>
/// A general list of Simplified words of two to four characters with their frequency and part of speech
/// (Data/Words/README.md). Looking a word up allocates nothing.
/// </summary>
internal sealed class WordList
{
    private const int MostWords = 60_000;
    private const int LongestWord = 4;

    /// <summary>A power of two, about twice the words: most are found at the first look.</summary>
    private const int Slots = 1 << 17;

    private static readonly Lazy<WordList> Loaded =
        new(() => new WordList(), LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The words as numbers by their hash, 0 where none is; of two with one hash the later stands in the next free slot.</summary>
    private readonly ulong[] _words = new ulong[Slots];
    private readonly (int Frequency, string PartOfSpeech)[] _entries = new (int, string)[Slots];
    private readonly PairFilter _starts = new(MostWords);
    private readonly int[] _characters = new int[char.MaxValue + 1];

    private WordList()
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in EmbeddedTable.Lines("Words/words.tsv"))
        {
            int first = line.IndexOf('\t');
            int second = line.IndexOf('\t', first + 1);
            int frequency = 0;
            for (int i = first + 1; i < second; i++)
                frequency = frequency * 10 + (line[i] - '0');
            string part = line.Substring(second + 1);
            if (!parts.TryGetValue(part, out string? shared))
                parts.Add(part, shared = part);
            ulong word = Key(line.AsSpan(0, first));
            int slot = Slot(word);
            _words[slot] = word;
            _entries[slot] = (frequency, shared);
            _starts.Add(line[0], line[1]);
            for (int i = 0; i < first; i++)
                _characters[line[i]] += frequency;
        }
    }

    public static WordList Instance => Loaded.Value;

    /// <summary>How often the list's source met the word; 0 where it is no word of the list.</summary>
    public int Frequency(ReadOnlySpan<char> word) =>
        TryFind(word, out (int Frequency, string) found) ? found.Frequency : 0;

    /// <summary>The word's part of speech as jieba tags it (n, v, nr …); null where it is no word of the list.</summary>
    public string? PartOfSpeech(ReadOnlySpan<char> word) =>
        TryFind(word, out (int, string PartOfSpeech) found) ? found.PartOfSpeech : null;

    /// <summary>Whether a word of the list may start with these units: where not, surely none does.</summary>
    public bool MayStart(char first, char second) => _starts.MayHold(first, second);

    /// <summary>Whether a word of the list starts at a place and ends by <paramref name="limit"/>.</summary>
    public bool StartsAt(string text, int start, int limit)
    {
        if (start + 1 >= limit || !_starts.MayHold(text[start], text[start + 1]))
            return false;
        ulong key = text[start];
        for (int at = start + 1; at < limit && at < start + LongestWord; at++)
        {
            key = (key << 16) | text[at];
            if (_words[Slot(key)] == key)
                return true;
        }

        return false;
    }

    /// <summary>The sum of the frequencies of the words that hold the character.</summary>
    public int CharacterFrequency(char character) => _characters[character];

    [MethodImpl(HotMethod.Optimized)]
    private bool TryFind(ReadOnlySpan<char> word, out (int Frequency, string PartOfSpeech) found)
    {
        found = default;
        if (word.Length is not (>= 2 and <= LongestWord) || !_starts.MayHold(word[0], word[1]))
            return false;
        ulong key = Key(word);
        int slot = Slot(key);
        if (_words[slot] != key)
            return false;
        found = _entries[slot];
        return true;
    }

    /// <summary>Where a word stands, or would.</summary>
    [MethodImpl(HotMethod.Optimized)]
    private int Slot(ulong word)
    {
        int slot = (int)(unchecked(word * 0x9E3779B97F4A7C15) >> 47);
        while (_words[slot] != 0 && _words[slot] != word)
            slot = (slot + 1) & (Slots - 1);
        return slot;
    }

    /// <summary>Up to four units as one number.</summary>
    private static ulong Key(ReadOnlySpan<char> word)
    {
        ulong key = 0;
        foreach (char c in word)
            key = (key << 16) | c;
        return key;
    }
}
