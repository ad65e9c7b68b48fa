using System;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.Data;

/// <summary>Surnames of one and two characters (Data/Surnames/README.md).</summary>
internal sealed class SurnameTable
{
    private static readonly Lazy<SurnameTable> Loaded = new(() => new SurnameTable());

    private readonly CharacterSet _sure = new();

    /// <summary>With those that are words as well, or parts of many.</summary>
    private readonly CharacterSet _single = new();
    private readonly CharacterSet _compoundStarts = new();
    private readonly HashSet<(char, char)> _compound = [];

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
                _compoundStarts.Add(first);
                _compound.Add((first, row[0][1]));
            }
        }
    }

    /// <summary>Whether what starts here is seldom anything but a surname: 张, but not 高 or 多.</summary>
    public bool IsSureAt(string text, int start, int limit) =>
        start < limit && (_sure.Contains(text[start]) || LengthAt(text, start, limit) == 2);

    public static SurnameTable Instance => Loaded.Value;

    /// <summary>2 for a compound surname at this place, 1 for a single one, 0 for none.</summary>
    public int LengthAt(string text, int start, int limit)
    {
        if (start >= limit)
            return 0;
        char first = text[start];
        if (_compoundStarts.Contains(first) && start + 1 < limit && _compound.Contains((first, text[start + 1])))
            return 2;
        return _single.Contains(first) ? 1 : 0;
    }
}
