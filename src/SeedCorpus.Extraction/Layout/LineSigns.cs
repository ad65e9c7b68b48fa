using System;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// What a line may hold, gathered while the page is folded: a sign that is not there spares the looks for what cannot be without it.
/// </summary>
[Flags]
internal enum LineSigns : byte
{
    None = 0,

    /// <summary>A unit that folding changes, or the end of a line.</summary>
    Changes = 1,

    /// <summary>The full stop of a sentence.</summary>
    Stop = 1 << 1,

    /// <summary>A colon: labels close with one.</summary>
    Colon = 1 << 2,

    /// <summary>What a day may begin with.</summary>
    Day = 1 << 3,

    /// <summary>Japanese syllables.</summary>
    Kana = 1 << 4,

    /// <summary>A unit of each word of the law.</summary>
    Legal = 1 << 5,

    /// <summary>A unit of each word for the site.</summary>
    Site = 1 << 6,

    /// <summary>A unit of each word of a notice to visitors.</summary>
    Notice = 1 << 7,
}

internal static class LineSignsExtensions
{
    public static bool Has(this LineSigns signs, LineSigns sought) => (signs & sought) == sought;
}
