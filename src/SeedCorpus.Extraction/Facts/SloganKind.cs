namespace SeedCorpus.Extraction.Facts;

/// <summary>What makes a text a slogan.</summary>
public enum SloganKind
{
    /// <summary>A formula set in quotation marks: 绿水青山就是金山银山.</summary>
    Formula,

    /// <summary>A shorthand led by a number or made of numbers: 三会一课.</summary>
    Numeric,

    /// <summary>Repeats one frame: 应检尽检、应治尽治.</summary>
    Parallel,

    /// <summary>A call to a campaign: 坚决打赢疫情防控阻击战.</summary>
    Rallying,
}
