using SeedCorpus.Benchmarks.Composing.Noise;

namespace SeedCorpus.Benchmarks.Composing.Casting;

/// <summary>The places a corpus can be about: provinces of which none of the five seeds tells.</summary>
internal static class Divisions
{
    private static readonly string[] s_left = ["11", "12", "15", "31", "41", "45", "50", "71", "81", "82"];

    private static readonly Lazy<(string Code, string Name, string Short)[]> s_rows = new(() =>
        [.. ReaderTables.Rows("Divisions/divisions.tsv").Select(row => (row[0], row[1], row[2]))]);

    private static readonly Lazy<HashSet<string>> s_ambiguous = new(() =>
        [.. s_rows.Value.GroupBy(row => row.Short).Where(group => group.Count() > 1).Select(group => group.Key)]);

    /// <summary>The provinces with enough prefectures to fill a newspaper.</summary>
    public static IReadOnlyList<(string Code, string Name, string Short)> Provinces { get; } =
    [
        .. s_rows.Value.Where(row => row.Code.EndsWith("0000", StringComparison.Ordinal) && !s_left.Contains(row.Code[..2])
            && s_rows.Value.Count(other => IsPrefecture(other) && other.Code[..2] == row.Code[..2]) >= 8),
    ];

    /// <summary>The prefectures of a province, or its counties, whose short name no other place has.</summary>
    public static IEnumerable<(string Code, string Name, string Short)> In(string province, bool prefectures) =>
        s_rows.Value.Where(row => row.Code[..2] == province[..2] && !row.Code.EndsWith("0000", StringComparison.Ordinal)
            && IsPrefecture(row) == prefectures && row.Name[^1] is '市' or '州' or '县' or '区' or '盟' or '旗'
            && !row.Name.EndsWith("地区", StringComparison.Ordinal) && row.Short.Length > 1 && !s_ambiguous.Value.Contains(row.Short));

    private static bool IsPrefecture((string Code, string Name, string Short) row) =>
        row.Code.EndsWith("00", StringComparison.Ordinal) && !row.Code.EndsWith("0000", StringComparison.Ordinal);
}
