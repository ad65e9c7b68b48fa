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
        FullNames = ByName(division => division.Name);
        ShortNames = ByName(division => division.Short);
    }

    public static DivisionTable Instance => Loaded.Value;

    /// <summary>Divisions by full name; several where a name is used twice (朝阳区).</summary>
    public Lexicon<Division[]> FullNames { get; }

    /// <summary>Divisions by short name.</summary>
    public Lexicon<Division[]> ShortNames { get; }

    public Division? Find(string code) => _byCode.TryGetValue(code, out Division? division) ? division : null;

    /// <summary>The division one level up; null for a province.</summary>
    public Division? Parent(Division division) => division.Level switch
    {
        DivisionLevel.County => Find(division.PrefectureCode) ?? Find(division.ProvinceCode),
        DivisionLevel.Prefecture => Find(division.ProvinceCode),
        _ => null,
    };

    private Lexicon<Division[]> ByName(Func<Division, string> name) =>
        new(_byCode.Values.GroupBy(name).Select(group => (group.Key, group.OrderBy(division => division.Code, StringComparer.Ordinal).ToArray())));
}
