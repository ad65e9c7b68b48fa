using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>Phrases of two units or more and what they fold to, found by their first unit, longest first.</summary>
internal sealed class PhraseTable
{
    private readonly Phrase[]?[] _byFirst = new Phrase[char.MaxValue + 1][];

    /// <summary>A bit for each pair that a phrase starts with, several pairs to a bit: few pairs of a text start one.</summary>
    private readonly CharacterSet _starts = new();

    public PhraseTable(IEnumerable<(string Key, string Value)> rows)
    {
        foreach (IGrouping<char, (string Key, string Value)> group in rows.GroupBy(row => row.Key[0]))
        {
            _byFirst[group.Key] =
            [
                .. group.OrderByDescending(row => row.Key.Length)
                    .ThenBy(row => row.Key, StringComparer.Ordinal)
                    .Select(row => new Phrase(row.Key, row.Value)),
            ];
            foreach ((string key, _) in group)
                _starts.Add(Bit(key[0], key[1]));
        }
    }

    /// <summary>Whether a phrase starts with this unit.</summary>
    public bool CanStart(char first) => _byFirst[first] is not null;

    /// <summary>The longest phrase that the text starts with.</summary>
    public Phrase? Match(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !_starts.Contains(Bit(text[0], text[1])) || _byFirst[text[0]] is not { } phrases)
            return null;
        char second = text[1];
        foreach (Phrase phrase in phrases)
        {
            if (phrase.Key[1] == second && text.StartsWith(phrase.Key.AsSpan()))
                return phrase;
        }

        return null;
    }

    private static char Bit(char first, char second) => (char)((((uint)first << 16) | second) * 2654435761 >> 16);

    internal sealed class Phrase(string key, string value)
    {
        public string Key { get; } = key;

        public string Value { get; } = value;
    }
}
