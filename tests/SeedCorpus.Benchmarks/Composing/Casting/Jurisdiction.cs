namespace SeedCorpus.Benchmarks.Composing.Casting;

/// <summary>A province, prefecture or county whose officials the corpus reports on.</summary>
/// <param name="Code">The code of GB/T 2260.</param>
/// <param name="Name">The full name, such as 岳阳市.</param>
/// <param name="ShortName">The name without what kind of division it is.</param>
/// <param name="Level">The level.</param>
/// <param name="Parent">What it lies in; null for the province.</param>
internal sealed record Jurisdiction(string Code, string Name, string ShortName, Level Level, Jurisdiction? Parent)
{
    private readonly List<IReadOnlyList<Official>> _staffs = [];

    /// <summary>What its own organs put before their names: 省, 市, 州, 县, 区 …</summary>
    public string Unit => Name.EndsWith("自治区", StringComparison.Ordinal) && Level == Level.Province ? "自治区" : Name[^1..];

    /// <summary>What its party committee is called: 市委.</summary>
    public string Committee => Unit == "自治区" ? "自治区党委" : Unit + "委";

    /// <summary>What the head of its government is called: 市长.</summary>
    public string Head => Unit == "自治区" ? "自治区主席" : Unit + "长";

    /// <summary>What a deputy of that head is called: 副市长.</summary>
    public string DeputyHead => Unit == "自治区" ? "自治区副主席" : "副" + Head;

    /// <summary>What the first deputy is called: 常务副市长.</summary>
    public string FirstDeputyHead => Unit == "自治区" ? "自治区常务副主席" : "常务副" + Head;

    /// <summary>What acts for the head: 代市长.</summary>
    public string ActingHead => Unit == "自治区" ? "自治区代主席" : "代" + Head;

    /// <summary>Who is in office in a year of the corpus, from 0, in the order of their ranks.</summary>
    public IReadOnlyList<Official> Staff(int year) => _staffs[year];

    public void AddYear(IReadOnlyList<Official> staff) => _staffs.Add(staff);
}

internal enum Level
{
    Province,
    Prefecture,
    County,
}
