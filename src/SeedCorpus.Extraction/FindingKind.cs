namespace SeedCorpus.Extraction;

/// <summary>What can be wrong with a seed.</summary>
public enum FindingKind
{
    /// <summary>The seed holds no text.</summary>
    Empty,

    /// <summary>The seed holds NUL or other control characters; they are dropped.</summary>
    ControlCharacters,

    /// <summary>U+FFFD: characters were lost when the seed was decoded.</summary>
    ReplacementCharacter,

    /// <summary>A surrogate without its partner; read as U+FFFD.</summary>
    LoneSurrogate,

    /// <summary>Byte damage that could not be mended; it stays as it stands.</summary>
    UnmendedDamage,

    /// <summary>Byte damage that was mended by evidence, as one of several readings.</summary>
    MendedByEvidence,

    /// <summary>No line of the seed can be the title.</summary>
    NoTitle,

    /// <summary>The seed has no body.</summary>
    NoBody,

    /// <summary>A hint says of somebody that they are no official of the page, and they are none anyway.</summary>
    RemovedStranger,

    /// <summary>Ruby that is no reading of its character; it stays as printed.</summary>
    UnfitRuby,

    /// <summary>A quotation mark without its partner.</summary>
    UnpairedQuotationMark,

    /// <summary>Neither the day of publication nor that of the event is printed.</summary>
    NoDate,

    /// <summary>The day of the event is printed without a year, and nothing tells it.</summary>
    NoYear,

    /// <summary>The event lies after its publication, or two days of publication are printed.</summary>
    DateConflict,

    /// <summary>No outlet is credited.</summary>
    NoSource,

    /// <summary>Names of leaders with nothing between them.</summary>
    UnsplitNames,
}
