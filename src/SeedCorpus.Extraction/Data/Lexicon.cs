using System;
using System.Collections.Generic;
using System.Linq;

namespace SeedCorpus.Extraction.Data;

/// <summary>Words of a table with what the table says of each, found by longest match at a place of a text.</summary>
/// <remarks>
/// A look-up allocates nothing. Words are kept by two characters at their start and at their end, there by length, there in
/// ordinal order, so that a hundred thousand words cost little more than ten.
/// </remarks>
internal sealed class Lexicon<T>
{
    private readonly Index _starts;
    private readonly Lazy<Index> _ends;

    public Lexicon(IEnumerable<(string Word, T Value)> words)
    {
        Entry[] entries = [.. words.Select(word => new Entry(word.Word, word.Value))];
        _starts = new Index(entries, word => word[0], word => Pair(word[0], word[1]));
        _ends = new Lazy<Index>(() =>
            new Index(entries, word => word[word.Length - 1], word => Pair(word[word.Length - 2], word[word.Length - 1])));
    }

    /// <summary>The longest word that starts at <paramref name="start"/> and ends at <paramref name="limit"/> or before.</summary>
    public bool TryMatch(string text, int start, int limit, out Entry match)
    {
        match = default;
        if (start >= limit || !_starts.Characters.Contains(text[start]))
            return false;
        if (start + 1 < limit && _starts.TryGetPair(text[start], text[start + 1], out Entry[][]? lengths))
        {
            foreach (Entry[] ofLength in lengths!)
            {
                if (start + ofLength[0].Word.Length <= limit && TryFind(ofLength, text, start, out match))
                    return true;
            }
        }

        return _starts.Singles.TryGetValue(text[start], out match);
    }

    /// <summary>The longest word that ends at <paramref name="end"/> and starts at <paramref name="floor"/> or behind.</summary>
    public bool TryMatchBefore(string text, int end, int floor, out Entry match)
    {
        match = default;
        if (end <= floor || !_ends.Value.Characters.Contains(text[end - 1]))
            return false;
        if (end - 2 >= floor && _ends.Value.TryGetPair(text[end - 2], text[end - 1], out Entry[][]? lengths))
        {
            foreach (Entry[] ofLength in lengths!)
            {
                int start = end - ofLength[0].Word.Length;
                if (start >= floor && TryFind(ofLength, text, start, out match))
                    return true;
            }
        }

        return _ends.Value.Singles.TryGetValue(text[end - 1], out match);
    }

    public bool Matches(string text, int start, int limit) => TryMatch(text, start, limit, out _);

    /// <summary>Whether a word may start with a character.</summary>
    public bool MayStart(char c) => _starts.Characters.Contains(c);

    private static uint Pair(char first, char second) => ((uint)first << 16) | second;

    /// <summary>Looks for a word among those of one length, which are in ordinal order.</summary>
    private static bool TryFind(Entry[] words, string text, int start, out Entry match)
    {
        int low = 0;
        int high = words.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            string word = words[middle].Word;
            int order = string.CompareOrdinal(word, 0, text, start, word.Length);
            if (order == 0)
            {
                match = words[middle];
                return true;
            }

            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        match = default;
        return false;
    }

    public readonly record struct Entry(string Word, T Value);

    private sealed class Index
    {
        private readonly Dictionary<uint, Entry[][]> _pairs;

        /// <summary>A bit for each pair, several pairs to a bit: most places of a text are told apart without a look-up.</summary>
        private readonly CharacterSet _mayHold;

        public Index(Entry[] entries, Func<string, char> character, Func<string, uint> pair)
        {
            Characters = CharacterSet.ForAbout(entries.Length);
            _mayHold = CharacterSet.ForAbout(entries.Length);
            foreach (Entry entry in entries)
                Characters.Add(character(entry.Word));
            Singles = entries.Where(entry => entry.Word.Length == 1).ToDictionary(entry => entry.Word[0]);
            _pairs = entries
                .Where(entry => entry.Word.Length > 1)
                .GroupBy(entry => pair(entry.Word))
                .ToDictionary(group => group.Key, group => group
                    .GroupBy(entry => entry.Word.Length)
                    .OrderByDescending(ofLength => ofLength.Key)
                    .Select(ofLength => ofLength.OrderBy(entry => entry.Word, StringComparer.Ordinal).ToArray())
                    .ToArray());
            foreach (uint key in _pairs.Keys)
                _mayHold.Add(Bit(key));
        }

        public CharacterSet Characters { get; }

        public Dictionary<char, Entry> Singles { get; }

        public bool TryGetPair(char first, char second, out Entry[][]? lengths)
        {
            uint key = Pair(first, second);
            lengths = null;
            return _mayHold.Contains(Bit(key)) && _pairs.TryGetValue(key, out lengths);
        }

        private static char Bit(uint key) => (char)((key * 2654435761) >> 16);
    }
}
