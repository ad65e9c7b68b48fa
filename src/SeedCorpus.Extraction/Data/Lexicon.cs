using System;
using System.Collections.Generic;
using System.Linq;

namespace SeedCorpus.Extraction.Data;

/// <summary>Words of a table with what the table says of each, found by longest match at a place of a text.</summary>
/// <remarks>
/// A look-up allocates nothing and takes a binary search for each length that words with the same first or last character
/// have, so that a hundred thousand words cost little more than ten.
/// </remarks>
internal sealed class Lexicon<T>
{
    private readonly Dictionary<char, Entry[][]> _byFirst;
    private readonly Dictionary<char, Entry[][]> _byLast;
    private readonly CharacterSet _starts = new();
    private readonly CharacterSet _ends = new();

    public Lexicon(IEnumerable<(string Word, T Value)> words)
    {
        Entry[] entries = [.. words.Select(word => new Entry(word.Word, word.Value))];
        _byFirst = Index(entries, entry => entry.Word[0], _starts);
        _byLast = Index(entries, entry => entry.Word[entry.Word.Length - 1], _ends);
    }

    /// <summary>The longest word that starts at <paramref name="start"/> and ends at <paramref name="limit"/> or before.</summary>
    public bool TryMatch(string text, int start, int limit, out Entry match)
    {
        if (start < limit && _starts.Contains(text[start]))
        {
            foreach (Entry[] ofLength in _byFirst[text[start]])
            {
                if (start + ofLength[0].Word.Length <= limit && TryFind(ofLength, text, start, out match))
                    return true;
            }
        }

        match = default;
        return false;
    }

    /// <summary>The longest word that ends at <paramref name="end"/> and starts at <paramref name="floor"/> or behind.</summary>
    public bool TryMatchBefore(string text, int end, int floor, out Entry match)
    {
        if (end > floor && _ends.Contains(text[end - 1]))
        {
            foreach (Entry[] ofLength in _byLast[text[end - 1]])
            {
                int start = end - ofLength[0].Word.Length;
                if (start >= floor && TryFind(ofLength, text, start, out match))
                    return true;
            }
        }

        match = default;
        return false;
    }

    public bool Matches(string text, int start, int limit) => TryMatch(text, start, limit, out _);

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

    private static Dictionary<char, Entry[][]> Index(Entry[] entries, Func<Entry, char> key, CharacterSet present)
    {
        var index = entries
            .GroupBy(key)
            .ToDictionary(group => group.Key, group => group
                .GroupBy(entry => entry.Word.Length)
                .OrderByDescending(ofLength => ofLength.Key)
                .Select(ofLength => ofLength.OrderBy(entry => entry.Word, StringComparer.Ordinal).ToArray())
                .ToArray());
        foreach (char c in index.Keys)
            present.Add(c);
        return index;
    }

    public readonly record struct Entry(string Word, T Value);
}
