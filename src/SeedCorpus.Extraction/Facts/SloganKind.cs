namespace SeedCorpus.Extraction.Facts;

/// <summary>What makes a text a slogan.</summary>
public enum SloganKind
{
    /// <summary>A formula set in quotation marks: 动态清零.</summary>
    Formula,

    /// <summary>A shorthand led by a number or made of numbers: 四方责任.</summary>
    Numeric,

    /// <summary>Repeats one frame: 应检尽检、应治尽治.</summary>
    Parallel,

    /// <summary>A call to a campaign: 坚决打赢疫情防控阻击战.</summary>
    Rallying,
}
