using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>The names found so far on a page, to be found again where they stand bare.</summary>
internal sealed class KnownNames
{
    private const int LongestName = 32;

    private readonly Dictionary<int, List<string>> _byHash = [];

    private readonly Dictionary<char, string?> _bySurname = [];

    /// <summary>For each first character, a bit for each length that names with it have.</summary>
    private readonly Dictionary<char, int> _lengths = [];
    private readonly CharacterSet _starts = CharacterSet.ForAbout(32);

    public void Add(string name)
    {
        if (name.Length >= LongestName)
            return;
        int hash = Hash(name, 0, name.Length);
        if (!_byHash.TryGetValue(hash, out List<string>? names))
            _byHash.Add(hash, names = []);
        else if (names.Contains(name))
            return;
        names.Add(name);
        // 王 勇 is printed so beside 王勇, and is the same person.
        if (name.IndexOf(' ') < 0)
            _bySurname[name[0]] = _bySurname.ContainsKey(name[0]) ? null : name;
        _lengths.TryGetValue(name[0], out int lengths);
        _lengths[name[0]] = lengths | (1 << name.Length);
        _starts.Add(name[0]);
    }

    /// <summary>The one name that begins with a surname; null where there is none or more than one.</summary>
    public string? OnlyWithSurname(char surname) => _bySurname.TryGetValue(surname, out string? name) ? name : null;

    /// <summary>Whether a name may start with a character.</summary>
    public bool MayStart(char c) => _starts.Contains(c);

    /// <summary>The longest known name at this place.</summary>
    public TextRange LongestAt(string text, int start, int limit)
    {
        if (start >= limit || !_starts.Contains(text[start]))
            return default;
        if (!_lengths.TryGetValue(text[start], out int lengths))
            return default;
        for (int length = Math.Min(LongestName - 1, limit - start); lengths != 0 && length > 1; length--)
        {
            if ((lengths & (1 << length)) != 0 && Contains(text, start, length))
                return new TextRange(start, length);
        }

        return default;
    }

    /// <summary>The name that a stretch prints, without padding; a known one is not made anew.</summary>
    public string NameOf(string text, TextRange printed)
    {
        string name = Find(text, printed.Start, printed.Length) ?? printed.In(text);
        return name.IndexOf(' ') < 0 ? name : name.Replace(" ", "");
    }

    /// <summary>Whether a stretch is a known name.</summary>
    public bool Contains(string text, int start, int length) => Find(text, start, length) is not null;

    private string? Find(string text, int start, int length)
    {
        if (!_byHash.TryGetValue(Hash(text, start, length), out List<string>? names))
            return null;
        foreach (string name in names)
        {
            if (name.Length == length && string.CompareOrdinal(text, start, name, 0, length) == 0)
                return name;
        }

        return null;
    }

    private static int Hash(string text, int start, int length)
    {
        int hash = length;
        for (int i = start; i < start + length; i++)
            hash = unchecked((hash * 31) + text[i]);
        return hash;
    }
}
