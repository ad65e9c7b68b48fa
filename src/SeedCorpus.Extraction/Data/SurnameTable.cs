using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction.Data;

/// <summary>Surnames of one and two characters (Data/Surnames/README.md).</summary>
internal sealed class SurnameTable
{
    private const int MostCompounds = 256;

    private static readonly Lazy<SurnameTable> Loaded = new(() => new SurnameTable());

    private readonly CharacterSet _sure = new();

    /// <summary>With those that are words as well, or parts of many.</summary>
    private readonly CharacterSet _single = new();
    private readonly PairFilter _compoundStarts = new(MostCompounds);
    private readonly HashSet<uint> _compound = [];

    private SurnameTable()
    {
        foreach (string[] row in EmbeddedTable.Rows("Surnames/surnames.tsv"))
        {
            char first = row[0][0];
            if (row[0].Length == 1)
            {
                _single.Add(first);
                if (row[1] != "word")
                    _sure.Add(first);
            }
            else if (row[0].Length == 2)
            {
                _compoundStarts.Add(first, row[0][1]);
                _compound.Add(Pair(first, row[0][1]));
            }
        }
    }

    /// <summary>Whether what starts here is seldom anything but a surname: 张, but not 高 or 多.</summary>
    public bool IsSureAt(string text, int start, int limit) =>
        start < limit && (_sure.Contains(text[start]) || LengthAt(text, start, limit) == 2);

    public static SurnameTable Instance => Loaded.Value;

    /// <summary>2 for a compound surname at this place, 1 for a single one, 0 for none.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public int LengthAt(string text, int start, int limit)
    {
        if (start >= limit)
            return 0;
        char first = text[start];
        if (start + 1 < limit && _compoundStarts.MayHold(first, text[start + 1]) && _compound.Contains(Pair(first, text[start + 1])))
            return 2;
        return _single.Contains(first) ? 1 : 0;
    }

    /// <summary>Adds what surnames begin with.</summary>
    public void AddStarts(CharacterSet characters)
    {
        characters.Add(_single);
        foreach (uint compound in _compound)
            characters.Add((char)(compound >> 16));
    }

    private static uint Pair(char first, char second) => ((uint)first << 16) | second;
}
