using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Places;

/// <summary>China's administrative divisions (Data/Divisions/README.md), by code and by name.</summary>
internal sealed class DivisionTable
{
    private static readonly Lazy<DivisionTable> Loaded = new(() => new DivisionTable());

    private readonly Dictionary<string, Division> _byCode = new(StringComparer.Ordinal);

    private DivisionTable()
    {
        foreach (string[] row in EmbeddedTable.Rows("Divisions/divisions.tsv"))
            _byCode.Add(row[0], new Division(row[0], row[1], row[2]));
        Names = new Lexicon<DivisionName>(_byCode.Values
            .SelectMany(division => new[] { (Word: division.Name, IsFull: true, division), (Word: division.Short, IsFull: false, division) })
            .GroupBy(name => name.Word)
            .Select(group => (group.Key, new DivisionName(
                [.. group.Where(name => name.IsFull).Select(name => name.division)],
                [.. group.Where(name => !name.IsFull).Select(name => name.division)]))));
    }

    public static DivisionTable Instance => Loaded.Value;

    /// <summary>What each full or short name may mean.</summary>
    public Lexicon<DivisionName> Names { get; }

    public Division? Find(string code) => _byCode.TryGetValue(code, out Division? division) ? division : null;

    /// <summary>The division one level up; null for a province.</summary>
    public Division? Parent(Division division) => division.Level switch
    {
        DivisionLevel.County => Find(division.PrefectureCode) ?? Find(division.ProvinceCode),
        DivisionLevel.Prefecture => Find(division.ProvinceCode),
        _ => null,
    };
}
