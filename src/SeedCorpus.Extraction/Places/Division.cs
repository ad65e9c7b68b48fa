using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Places;

/// <summary>A row of the divisions table.</summary>
/// <param name="code">Six digits of GB/T 2260: two each for province, prefecture and county.</param>
/// <param name="name">Full name.</param>
/// <param name="short">Name as the press prints it.</param>
internal sealed class Division(string code, string name, string @short)
{
    public string Code { get; } = code;

    public string Name { get; } = name;

    public string Short { get; } = @short;

    public DivisionLevel Level { get; } =
        code.EndsWith("0000", System.StringComparison.Ordinal) ? DivisionLevel.Province
        : code.EndsWith("00", System.StringComparison.Ordinal) ? DivisionLevel.Prefecture
        : DivisionLevel.County;

    public string ProvinceCode { get; } = code.Substring(0, 2) + "0000";

    public string PrefectureCode { get; } = code.Substring(0, 4) + "00";

    public PlaceFacts ToFacts() => new(Name, Code, DivisionTable.Instance.Find(ProvinceCode)?.Name);
}
