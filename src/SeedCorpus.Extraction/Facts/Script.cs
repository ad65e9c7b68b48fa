namespace SeedCorpus.Extraction.Facts;

/// <summary>The script of a page's Han characters.</summary>
public enum Script
{
    /// <summary>No character tells the scripts apart, or only Simplified ones do.</summary>
    Simplified,

    /// <summary>Traditional; characters that a character-by-character conversion left alone do not count against it.</summary>
    Traditional,

    /// <summary>Both scripts in passages of their own.</summary>
    Mixed,
}
