using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction.Data;

/// <summary>Words of a table with what the table says of each, found by longest match at a place of a text.</summary>
/// <remarks>A look-up allocates nothing.</remarks>
internal sealed class Lexicon<T>
{
    private readonly Entry[] _entries;
    private readonly WordIndex _starts;
    private readonly Lazy<WordIndex> _ends;

    [MethodImpl(HotMethod.Optimized)]
    public Lexicon(IEnumerable<(string Word, T Value)> words)
    {
        _entries = [.. words.Select(word => new Entry(word.Word, word.Value))];
        string[] all = [.. _entries.Select(entry => entry.Word)];
        _starts = new WordIndex(all, atEnd: false);
        _ends = new Lazy<WordIndex>(() => new WordIndex(all, atEnd: true));
    }

    public IEnumerable<string> Words => _entries.Select(entry => entry.Word);

    /// <summary>The longest word that starts at <paramref name="start"/> and ends at <paramref name="limit"/> or before.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public bool TryMatch(string text, int start, int limit, out Entry match)
    {
        int found = _starts.LongestFrom(text, start, limit);
        match = found < 0 ? default : _entries[found];
        return found >= 0;
    }

    /// <summary>The longest word that ends at <paramref name="end"/> and starts at <paramref name="floor"/> or behind.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public bool TryMatchBefore(string text, int end, int floor, out Entry match)
    {
        int found = _ends.Value.LongestTo(text, end, floor);
        match = found < 0 ? default : _entries[found];
        return found >= 0;
    }

    /// <summary>Whether a word may start at a place before <paramref name="limit"/>: where not, surely none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStart(string text, int at, int limit) => _starts.MayHold(text, at, limit);

    /// <summary>The first place from <paramref name="from"/> on where a word starts, and the longest that starts there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where it is looked for first.</param>
    /// <param name="limit">Where the word must have ended.</param>
    /// <param name="at">The place.</param>
    /// <param name="match">The word.</param>
    [MethodImpl(HotMethod.Optimized)]
    public bool TryFind(string text, int from, int limit, out int at, out Entry match)
    {
        for (at = _starts.Next(text, from, limit); at < limit; at = _starts.Next(text, at + 1, limit))
        {
            if (TryMatch(text, at, limit, out match))
                return true;
        }

        match = default;
        return false;
    }

    /// <summary>Whether a word stands anywhere between two places.</summary>
    public bool StandsIn(string text, int from, int limit) => TryFind(text, from, limit, out _, out _);

    public bool Matches(string text, int start, int limit) => _starts.LongestFrom(text, start, limit) >= 0;

    public readonly record struct Entry(string Word, T Value);
}
