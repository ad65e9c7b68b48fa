using System.Collections.Generic;
using SeedCorpus.Extraction.Restoring;

namespace SeedCorpus.Extraction;

/// <summary>What is known of a single character.</summary>
public static class HanCharacter
{
    /// <summary>
    /// A number for each of the character's readings without its tone: two characters that share one may sound alike. None for a
    /// character whose readings are not known.
    /// </summary>
    public static IEnumerable<int> Sounds(char character) => Readings.Instance.LettersOf(character);

    /// <summary>Whether the character is a digit or a Chinese numeral.</summary>
    public static bool IsNumber(char character) => Numerals.IsDigit(character) || Numerals.IsNumeral(character);
}
