using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Tests.Restoring.RoundTrip;

/// <summary>Readings of characters, as the sites print them.</summary>
internal static class Pinyin
{
    private const string Toned = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
    private const string Toneless = "aaaaeeeeiiiioooouuuuüüüünnnm";

    private static readonly ILookup<char, string> s_readings = EmbeddedTable.Pairs("Unihan/readings.tsv")
        .SelectMany(row => row.Value.Select(character => (Character: character, Reading: row.Key)))
        .ToLookup(row => row.Character, row => row.Reading);

    public static IReadOnlyList<string> Of(char character) => [.. s_readings[character]];

    public static bool HasTone(string reading) => reading.Any(letter => Toned.Contains(letter, StringComparison.Ordinal));

    public static string WithoutTone(string reading) =>
        string.Concat(reading.Select(letter => Toned.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? Toneless[at] : letter));

    /// <summary>The characters with a reading whose first byte is this one.</summary>
    public static IReadOnlyList<char> Annotated(string reading, byte lead) => Characters(reading)
        .Where(character => GbkBytes.Of(character)?.Lead == lead)
        .Distinct()
        .ToArray();

    private static IEnumerable<char> Characters(string reading) => s_byReading[reading];

    private static readonly ILookup<string, char> s_byReading = EmbeddedTable.Pairs("Unihan/readings.tsv")
        .SelectMany(row => row.Value.Select(character => (Character: character, Reading: row.Key)))
        .ToLookup(row => row.Reading, row => row.Character, StringComparer.Ordinal);
}
