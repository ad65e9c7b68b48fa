using System.Collections.Generic;
using System.Linq;

namespace SeedCorpus.Extraction.Data;

/// <summary>Words of a table with what the table says of each, found by longest match at a place of a text.</summary>
/// <remarks>No allocation a look-up: words are kept by their first and by their last character.</remarks>
internal sealed class Lexicon<T>
{
    private readonly Dictionary<char, Entry[]> _byFirst;
    private readonly Dictionary<char, Entry[]> _byLast;
    private readonly bool[] _starts = new bool[char.MaxValue + 1];
    private readonly bool[] _ends = new bool[char.MaxValue + 1];

    public Lexicon(IEnumerable<(string Word, T Value)> words)
    {
        Entry[] entries = [.. words.Select(word => new Entry(word.Word, word.Value))];
        _byFirst = Index(entries, entry => entry.Word[0], _starts);
        _byLast = Index(entries, entry => entry.Word[entry.Word.Length - 1], _ends);
    }

    /// <summary>The longest word that starts at <paramref name="start"/> and ends at <paramref name="limit"/> or before.</summary>
    public bool TryMatch(string text, int start, int limit, out Entry match)
    {
        if (start < limit && _starts[text[start]])
        {
            foreach (Entry entry in _byFirst[text[start]])
            {
                if (start + entry.Word.Length <= limit
                    && string.CompareOrdinal(text, start, entry.Word, 0, entry.Word.Length) == 0)
                {
                    match = entry;
                    return true;
                }
            }
        }

        match = default;
        return false;
    }

    /// <summary>The longest word that ends at <paramref name="end"/> and starts at <paramref name="floor"/> or behind.</summary>
    public bool TryMatchBefore(string text, int end, int floor, out Entry match)
    {
        if (end > floor && _ends[text[end - 1]])
        {
            foreach (Entry entry in _byLast[text[end - 1]])
            {
                int start = end - entry.Word.Length;
                if (start >= floor && string.CompareOrdinal(text, start, entry.Word, 0, entry.Word.Length) == 0)
                {
                    match = entry;
                    return true;
                }
            }
        }

        match = default;
        return false;
    }

    public bool Matches(string text, int start, int limit) => TryMatch(text, start, limit, out _);

    private static Dictionary<char, Entry[]> Index(Entry[] entries, System.Func<Entry, char> key, bool[] present)
    {
        var index = entries
            .GroupBy(key)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Word.Length).ToArray());
        foreach (char first in index.Keys)
            present[first] = true;
        return index;
    }

    public readonly record struct Entry(string Word, T Value);
}
