using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>The names found so far on a page, to be found again where they stand bare.</summary>
internal sealed class KnownNames
{
    private const int LongestName = 32;

    /// <summary>The names by their hash; of two with one hash the later stands behind the next free one.</summary>
    private readonly Dictionary<int, string> _byHash = [];
    private readonly Dictionary<char, Surname> _bySurname = [];
    private readonly CharacterSet _starts = CharacterSet.ForAbout(32);

    public void Add(string name)
    {
        if (name.Length >= LongestName)
            return;
        int hash = Hash(name, 0, name.Length);
        for (; _byHash.TryGetValue(hash, out string? other); hash++)
        {
            if (other == name)
                return;
        }

        _byHash.Add(hash, name);
        _bySurname.TryGetValue(name[0], out Surname surname);
        // 王 勇 is printed so beside 王勇, and is the same person.
        if (name.IndexOf(' ') < 0)
            surname = surname with { First = surname.First ?? name, IsShared = surname.First is not null };
        _bySurname[name[0]] = surname with { Lengths = surname.Lengths | (1 << name.Length), Longest = Math.Max(surname.Longest, name.Length) };
        _starts.Add(name[0]);
    }

    /// <summary>The one name that begins with a surname; null where there is none or more than one.</summary>
    public string? OnlyWithSurname(char surname) => _bySurname.TryGetValue(surname, out Surname found) && !found.IsShared ? found.First : null;

    /// <summary>Whether a name may start with a character.</summary>
    public bool MayStart(char c) => _starts.Contains(c);

    /// <summary>The longest known name at this place.</summary>
    public TextRange LongestAt(string text, int start, int limit)
    {
        if (start >= limit || !_starts.Contains(text[start]))
            return default;
        if (!_bySurname.TryGetValue(text[start], out Surname surname))
            return default;
        for (int length = Math.Min(surname.Longest, limit - start); length > 1; length--)
        {
            if ((surname.Lengths & (1 << length)) != 0 && Find(text, start, length) is not null)
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
        for (int hash = Hash(text, start, length); _byHash.TryGetValue(hash, out string? name); hash++)
        {
            if (name.Length == length && string.CompareOrdinal(text, start, name, 0, length) == 0)
                return name;
        }

        return null;
    }

    /// <summary>FNV-1a: names that differ by one code point lie far apart, so that none stands in the way of others.</summary>
    private static int Hash(string text, int start, int length)
    {
        uint hash = 2166136261;
        for (int i = start; i < start + length; i++)
            hash = unchecked((hash ^ text[i]) * 16777619);
        return unchecked((int)hash);
    }

    /// <param name="First">The first name with it that is not padded.</param>
    /// <param name="IsShared">Whether there is another.</param>
    /// <param name="Lengths">A bit for each length that names with it have.</param>
    /// <param name="Longest">The longest of them.</param>
    private readonly record struct Surname(string? First, bool IsShared, int Lengths, int Longest);
}
