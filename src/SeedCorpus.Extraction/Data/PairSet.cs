using System.Collections.Generic;

namespace SeedCorpus.Extraction.Data;

/// <summary>Pairs of UTF-16 units that are looked for in long texts: a filter passes over most places, and one look tells of the others.</summary>
internal sealed class PairSet
{
    private readonly PairFilter _filter;

    /// <summary>The pairs by their hash, 0 where none is.</summary>
    private readonly uint[] _slots;
    private readonly int _mask;

    /// <param name="pairs">Each with its first unit above its second; none is two times NUL.</param>
    public PairSet(HashSet<uint> pairs)
    {
        _filter = new PairFilter(pairs.Count);
        int size = 4;
        while (size < pairs.Count * 4)
            size *= 2;
        _slots = new uint[size];
        _mask = size - 1;
        foreach (uint pair in pairs)
        {
            _filter.Add((char)(pair >> 16), (char)pair);
            _slots[Slot(pair)] = pair;
        }
    }

    public static uint Pair(char first, char second) => ((uint)first << 16) | second;

    /// <summary>The first place from <paramref name="from"/> on where a pair stands; <paramref name="limit"/> where none does.</summary>
    public int Next(string text, int from, int limit)
    {
        int at = _filter.Next(text, from, limit);
        while (at + 1 < limit && !Holds(Pair(text[at], text[at + 1])))
            at = _filter.Next(text, at + 1, limit);
        return at;
    }

    private bool Holds(uint pair) => _slots[Slot(pair)] == pair;

    /// <summary>Where a pair stands, or would.</summary>
    private int Slot(uint pair)
    {
        int slot = (int)(unchecked(pair * 2654435761) >> 8) & _mask;
        while (_slots[slot] != 0 && _slots[slot] != pair)
            slot = (slot + 1) & _mask;
        return slot;
    }
}
