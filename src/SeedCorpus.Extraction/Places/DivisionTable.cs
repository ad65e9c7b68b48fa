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
        ILookup<string, string> abbreviations = EmbeddedTable.Rows("Divisions/abbreviations.tsv").ToLookup(row => row[0], row => row[1]);
        HashSet<string> taken =
        [
            .. _byCode.Values.Select(division => division.Name),
            .. _byCode.Values.Where(division => division.Level != DivisionLevel.County).Select(division => division.Short),
        ];
        Outlets = new Lexicon<Division>(EmbeddedTable.Rows("Divisions/outlets.tsv").Select(row => (row[1], _byCode[row[0]])));
        Names = new Lexicon<DivisionName>(_byCode.Values
            .SelectMany(division => Abbreviations(division, taken).Concat(abbreviations[division.Code]).Append(division.Name)
                .Select(name => (Word: name, IsFull: true, division))
                .Append((Word: division.Short, IsFull: false, division)))
            .GroupBy(name => name.Word)
            .Select(group => (group.Key, new DivisionName(
                [.. group.Where(name => name.IsFull).Select(name => name.division)],
                [.. group.Where(name => !name.IsFull).Select(name => name.division)]))));
    }

    /// <summary>恩施州 for 恩施土家族苗族自治州, unless another division is called so, as 河南县 would be a county of 河南.</summary>
    private static IEnumerable<string> Abbreviations(Division division, HashSet<string> taken)
    {
        string name = division.Name;
        int kind = name.LastIndexOf("自治", StringComparison.Ordinal);
        string abbreviation = division.Short + name[name.Length - 1];
        if (kind == name.Length - 3 && division.Level != DivisionLevel.Province && !taken.Contains(abbreviation)
            && (division.Level == DivisionLevel.Prefecture || !taken.Contains(division.Short)))
            yield return abbreviation;
    }

    public static DivisionTable Instance => Loaded.Value;

    /// <summary>What each full or short name may mean.</summary>
    public Lexicon<DivisionName> Names { get; }

    /// <summary>What outlets are called that write for a division whose name they do not bear.</summary>
    public Lexicon<Division> Outlets { get; }

    public Division? Find(string code) => _byCode.TryGetValue(code, out Division? division) ? division : null;

    /// <summary>The division one level up; null for a province.</summary>
    public Division? Parent(Division division) => division.Level switch
    {
        DivisionLevel.County => Find(division.PrefectureCode) ?? Find(division.ProvinceCode),
        DivisionLevel.Prefecture => Find(division.ProvinceCode),
        _ => null,
    };
}
