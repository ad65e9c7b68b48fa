using System;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.Data;

/// <summary>Surnames of one and two characters (Data/Surnames/README.md).</summary>
internal sealed class SurnameTable
{
    private static readonly Lazy<SurnameTable> Loaded = new(() => new SurnameTable());

    private readonly CharacterSet _sure = new();

    /// <summary>Surnames that are words as well, or parts of many.</summary>
    private readonly CharacterSet _words = new();
    private readonly HashSet<(char, char)> _compound = [];

    private SurnameTable()
    {
        foreach (string[] row in EmbeddedTable.Rows("Surnames/surnames.tsv"))
        {
            if (row[0].Length == 1)
                (row[1] == "word" ? _words : _sure).Add(row[0][0]);
            else if (row[0].Length == 2)
                _compound.Add((row[0][0], row[0][1]));
        }
    }

    /// <summary>Whether what starts here is seldom anything but a surname: 张, but not 高 or 多.</summary>
    public bool IsSureAt(string text, int start, int limit) =>
        start < limit && (_sure.Contains(text[start]) || LengthAt(text, start, limit) == 2);

    public static SurnameTable Instance => Loaded.Value;

    /// <summary>2 for a compound surname at this place, 1 for a single one, 0 for none.</summary>
    public int LengthAt(string text, int start, int limit)
    {
        if (start + 1 < limit && _compound.Contains((text[start], text[start + 1])))
            return 2;
        return start < limit && (_sure.Contains(text[start]) || _words.Contains(text[start])) ? 1 : 0;
    }
}
