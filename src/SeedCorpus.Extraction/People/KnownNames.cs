using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>The names found so far on a page, to be found again where they stand bare.</summary>
internal sealed class KnownNames
{
    private const int LongestName = 32;

    /// <summary>So few characters that they may share bits.</summary>
    private const int CommonStarts = 32;

    /// <summary>Names of so many units are told apart by these as one number.</summary>
    private const int LongestKey = 4;

    /// <summary>The names of the common length, without padding, by what is printed of them; of two with one slot the later stands in the next free one.</summary>
    /// <remarks>On a page that lists many, what is not looked at need not be fetched from afar: the key tells a name, not its letters.</remarks>
    private (ulong Key, string? Name)[] _slots = new (ulong, string?)[16];
    private int _count;

    /// <summary>Longer names as printed and without padding, by their hash; of two with one hash the later stands behind the next free one.</summary>
    private Dictionary<int, (string Printed, string Name)>? _longer;

    /// <summary>What is known of names by their first unit; of two with one slot the later stands in the next free one.</summary>
    private Surname[] _surnames = new Surname[16];
    private int _surnameCount;
    private readonly CharacterSet _starts = CharacterSet.ForAbout(CommonStarts);

    /// <summary>Who is called by surname and title, of those who share the surname.</summary>
    public TitleBearers Titles { get; } = new();

    /// <summary>Whether no name was added yet.</summary>
    public bool IsEmpty => _surnameCount == 0;

    /// <summary>Whether any begins with what names seldom begin with.</summary>
    public bool HoldsUncommon { get; private set; }

    /// <returns>False where the name is known already.</returns>
    public bool Add(string name)
    {
        if (name.Length >= LongestName)
            return true;
        if (Find(name, 0, name.Length) is not null)
            return false;
        string unpadded = WithoutPadding(name);
        if (name.Length > LongestKey)
            AddLonger(name, unpadded);
        else
            AddSlot(Key(name, 0, name.Length), unpadded);
        AddSurname(name);
        _starts.Add(name[0]);
        HoldsUncommon |= !NameReader.Starts.Contains(name[0]);
        return true;
    }

    /// <summary>The one name that begins with a surname; null where there is none or more than one.</summary>
    public string? OnlyWithSurname(char surname) =>
        _starts.Contains(surname) && _surnames[SurnameSlot(surname)] is { IsShared: false } found ? found.First : null;

    /// <summary>What names start with, and these units; what it holds has to be looked up.</summary>
    public CharacterSet StartsAnd(string units)
    {
        CharacterSet starts = CharacterSet.ForAbout(CommonStarts);
        starts.Add(_starts);
        foreach (char unit in units)
            starts.Add(unit);
        return starts;
    }

    /// <summary>The first place from <paramref name="from"/> on where a name may start; <paramref name="limit"/> where none may.</summary>
    public int NextStart(string text, int from, int limit) => _starts.Next(text, from, limit);

    /// <summary>The longest known name at this place.</summary>
    public TextRange LongestAt(string text, int start, int limit) => LongestAt(text, start, limit, out _);

    /// <summary>The longest known name at this place, and what it is without padding.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public TextRange LongestAt(string text, int start, int limit, out string name)
    {
        name = "";
        if (start >= limit || !_starts.Contains(text[start]))
            return default;
        ref readonly Surname surname = ref _surnames[SurnameSlot(text[start])];
        for (int length = Math.Min(surname.Longest, limit - start); length > 1; length--)
        {
            if ((surname.Lengths & (1 << length)) == 0 || Find(text, start, length) is not { } found)
                continue;
            name = found;
            return new TextRange(start, length);
        }

        return default;
    }

    /// <summary>The name that a stretch prints, without padding; a known one is not made anew.</summary>
    public string NameOf(string text, TextRange printed) =>
        Find(text, printed.Start, printed.Length) ?? WithoutPadding(printed.In(text));

    /// <summary>Whether a stretch is a known name.</summary>
    public bool Contains(string text, int start, int length) => Find(text, start, length) is not null;

    private static string WithoutPadding(string name) => name.IndexOf(' ') < 0 ? name : name.Replace(" ", "");

    private string? Find(string text, int start, int length)
    {
        if (length > LongestKey)
            return FindLonger(text, start, length);
        ulong key = Key(text, start, length);
        (ulong Key, string? Name)[] slots = _slots;
        for (int slot = Slot(key, slots.Length); slots[slot].Name is { } name; slot = (slot + 1) & (slots.Length - 1))
        {
            if (slots[slot].Key == key)
                return name;
        }

        return null;
    }

    private string? FindLonger(string text, int start, int length)
    {
        if (_longer is null)
            return null;
        for (int hash = Hash(text, start, length); _longer.TryGetValue(hash, out (string Printed, string Name) known); hash++)
        {
            if (known.Printed.Length == length && string.CompareOrdinal(text, start, known.Printed, 0, length) == 0)
                return known.Name;
        }

        return null;
    }

    private void AddLonger(string printed, string name)
    {
        _longer ??= [];
        int hash = Hash(printed, 0, printed.Length);
        while (_longer.ContainsKey(hash))
            hash++;
        _longer.Add(hash, (printed, name));
    }

    private void AddSlot(ulong key, string name)
    {
        if (++_count * 4 > _slots.Length * 3)
        {
            (ulong Key, string? Name)[] old = _slots;
            _slots = new (ulong, string?)[old.Length * 2];
            foreach ((ulong Key, string? Name) entry in old)
            {
                if (entry.Name is not null)
                    Put(_slots, entry.Key, entry.Name);
            }
        }

        Put(_slots, key, name);
    }

    private void AddSurname(string name)
    {
        if ((_surnameCount + 1) * 4 > _surnames.Length * 3)
        {
            Surname[] old = _surnames;
            _surnames = new Surname[old.Length * 2];
            foreach (Surname known in old)
            {
                if (known.Longest > 0)
                    _surnames[SurnameSlot(known.Unit)] = known;
            }
        }

        ref Surname surname = ref _surnames[SurnameSlot(name[0])];
        if (surname.Longest == 0)
            _surnameCount++;
        surname = surname with { Unit = name[0], Lengths = surname.Lengths | (1 << name.Length), Longest = Math.Max(surname.Longest, name.Length) };
        // 王 勇 is printed so beside 王勇, and is the same person.
        if (name.IndexOf(' ') < 0)
            surname = surname with { First = surname.First ?? name, IsShared = surname.First is not null };
    }

    /// <summary>Where what is known of a first unit stands, or would: there the longest name has no length.</summary>
    private int SurnameSlot(char unit)
    {
        int slot = Slot(unit, _surnames.Length);
        while (_surnames[slot] is { Longest: > 0 } other && other.Unit != unit)
            slot = (slot + 1) & (_surnames.Length - 1);
        return slot;
    }

    private static void Put((ulong Key, string? Name)[] slots, ulong key, string name)
    {
        int slot = Slot(key, slots.Length);
        while (slots[slot].Name is not null)
            slot = (slot + 1) & (slots.Length - 1);
        slots[slot] = (key, name);
    }

    /// <summary>Names that differ by one code point lie far apart, so that none stands in the way of others.</summary>
    private static int Slot(ulong key, int slots) => (int)(unchecked(key * 0x9E3779B97F4A7C15) >> 40) & (slots - 1);

    /// <summary>FNV-1a.</summary>
    private static int Hash(string text, int start, int length)
    {
        uint hash = 2166136261;
        for (int i = start; i < start + length; i++)
            hash = unchecked((hash ^ text[i]) * 16777619);
        return unchecked((int)hash);
    }

    private static ulong Key(string text, int start, int length)
    {
        ulong key = 0;
        for (int i = start; i < start + length; i++)
            key = (key << 16) | text[i];
        return key;
    }

    /// <param name="Unit">What they begin with.</param>
    /// <param name="First">The first name with it that is not padded.</param>
    /// <param name="IsShared">Whether there is another.</param>
    /// <param name="Lengths">A bit for each length that names with it have.</param>
    /// <param name="Longest">The longest of them.</param>
    private readonly record struct Surname(char Unit, string? First, bool IsShared, int Lengths, int Longest);
}
