using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>Phrases of two units or more and what they fold to, found by their first two units, longest first.</summary>
internal sealed class PhraseTable
{
    private readonly CharacterSet _firsts = new();
    private readonly PairFilter _starts;
    private readonly Dictionary<uint, Phrase[]> _byPair;

    public PhraseTable(IReadOnlyCollection<(string Key, string Value)> rows)
    {
        _starts = new PairFilter(rows.Count);
        foreach ((string key, _) in rows)
        {
            _firsts.Add(key[0]);
            _starts.Add(key[0], key[1]);
        }

        _byPair = rows
            .GroupBy(row => Pair(row.Key[0], row.Key[1]))
            .ToDictionary(group => group.Key, group => group
                .OrderByDescending(row => row.Key.Length)
                .ThenBy(row => row.Key, StringComparer.Ordinal)
                .Select(row => new Phrase(row.Key, row.Value))
                .ToArray());
    }

    /// <summary>The phrases, in no order.</summary>
    public IEnumerable<string> Keys => _byPair.Values.SelectMany(phrases => phrases, (_, phrase) => phrase.Key);

    /// <summary>Whether a phrase starts with this unit.</summary>
    public bool CanStart(char first) => _firsts.Contains(first);

    /// <summary>The longest phrase that the text starts with.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public Phrase? Match(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !_starts.MayHold(text[0], text[1]) || !_byPair.TryGetValue(Pair(text[0], text[1]), out Phrase[]? phrases))
            return null;
        foreach (Phrase phrase in phrases)
        {
            if (text.StartsWith(phrase.Key.AsSpan()))
                return phrase;
        }

        return null;
    }

    private static uint Pair(char first, char second) => ((uint)first << 16) | second;

    internal sealed class Phrase(string key, string value)
    {
        public string Key { get; } = key;

        public string Value { get; } = value;
    }
}
