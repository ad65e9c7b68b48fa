using System.Text;
using SeedCorpus.Benchmarks.Fuzzing;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Tests.Restoring.RoundTrip;

/// <summary>
/// Converts Simplified text character by character, as the scraped pages were, by reading OpenCC's tables of the other
/// direction backwards. Characters that Traditional text has too stay (干部, 關于): the pages have them so.
/// </summary>
internal static class Conversion
{
    private static readonly Dictionary<char, char> s_fromTaiwan = Characters("OpenCC/tw-characters.tsv");
    private static readonly Dictionary<char, char> s_toSimplified = Characters("OpenCC/ts-characters.tsv");
    private static readonly HashSet<char> s_onlySimplified = [.. Telling("Simplified")];
    private static readonly ILookup<char, char> s_traditional = Telling("Traditional")
        .Where(character => GbkBytes.Of(character) is not null && GbkBytes.Big5Has(character))
        .ToLookup(Fold);

    // A phrase that OpenCC folds in another way than its characters (瞭解, 著名): such text does not convert back by itself.
    private static readonly string[] s_irregular =
    [
        .. EmbeddedTable.Pairs("OpenCC/ts-phrases.tsv").Concat(EmbeddedTable.Pairs("OpenCC/tw-phrases.tsv"))
            .Where(phrase => Fold(phrase.Key) != Fold(phrase.Value))
            .Select(phrase => phrase.Key),
    ];

    /// <summary>The text in Traditional characters; null where it would not convert back.</summary>
    public static string? ToTraditional(string clean, SplitMix random)
    {
        Dictionary<char, char> chosen = [];
        StringBuilder text = new(clean.Length);
        foreach (char character in clean)
        {
            if (!chosen.TryGetValue(character, out char traditional))
            {
                chosen[character] = traditional = s_onlySimplified.Contains(character) && s_traditional[character].Any()
                    ? random.Of([.. s_traditional[character]])
                    : character;
            }

            text.Append(traditional);
        }

        string converted = text.ToString();
        return Fold(converted) == clean && !s_irregular.Any(phrase => converted.Contains(phrase, StringComparison.Ordinal)) ? converted : null;
    }

    private static string Fold(string text) => string.Concat(text.Select(Fold));

    private static char Fold(char character)
    {
        char standard = s_fromTaiwan.GetValueOrDefault(character, character);
        return s_toSimplified.GetValueOrDefault(standard, standard);
    }

    private static Dictionary<char, char> Characters(string table) => EmbeddedTable.Pairs(table)
        .Where(row => row.Key.Length == 1 && row.Value.Length == 1)
        .ToDictionary(row => row.Key[0], row => row.Value[0]);

    private static string Telling(string script) => EmbeddedTable.Pairs("OpenCC/telling.tsv").Single(row => row.Key == script).Value;
}
