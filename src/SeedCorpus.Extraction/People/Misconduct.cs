using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Tells sentences that are about misconduct: what was inspected or visited then is no part taken in an event.</summary>
internal static class Misconduct
{
    /// <summary>不力 stands behind what was done badly: by itself it is a part of names (阿不力孜) too.</summary>
    private static readonly string[] Censures =
    [
        "处分", "违纪", "违法", "违反", "审查调查", "立案", "问责",
        "履职不力", "履责不力", "落实不力", "执行不力", "推进不力", "整改不力", "工作不力", "监管不力", "管理不力", "领导不力", "组织不力", "防控不力", "处置不力",
    ];

    public static bool IsToldOf(string text, TextRange sentence) => WordSearch.HoldsAny(text, sentence, Censures);
}
