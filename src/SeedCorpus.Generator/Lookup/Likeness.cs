namespace SeedCorpus.Generator.Lookup;

/// <summary>How a text stands to a name that it may have meant; the nearest first.</summary>
internal enum Likeness
{
    /// <summary>The same but for script, width, capitals, spaces and quotation marks.</summary>
    SamePlainly,

    /// <summary>The name in pinyin.</summary>
    Pinyin,

    /// <summary>Another character of the same sound.</summary>
    HomophoneSlip,

    /// <summary>One character too many, too few or another, or two neighbours in each other's place.</summary>
    Slip,

    /// <summary>Other characters of the same sounds.</summary>
    Homophones,

    /// <summary>The name in pinyin with other tones.</summary>
    PinyinOfOtherTones,

    /// <summary>A few such slips in a long text.</summary>
    Slips,

    /// <summary>One holds the other.</summary>
    Part,

    /// <summary>Not alike.</summary>
    None,
}
