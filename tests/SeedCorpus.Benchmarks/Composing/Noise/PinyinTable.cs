namespace SeedCorpus.Benchmarks.Composing.Noise;

/// <summary>The readings of characters, from the Unihan table that the reader carries.</summary>
internal static class PinyinTable
{
    private const string Toned = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
    private const string Toneless = "aaaaeeeeiiiioooouuuuüüüünnnm";

    private static readonly Lazy<Dictionary<char, List<string>>> s_readings = new(() =>
    {
        Dictionary<char, List<string>> readings = [];
        foreach (string[] row in ReaderTables.Rows("Unihan/readings.tsv"))
        {
            foreach (char character in row[1])
            {
                if (!readings.TryGetValue(character, out List<string>? known))
                    readings[character] = known = [];
                known.Add(row[0]);
            }
        }

        return readings;
    });

    private static readonly Lazy<Dictionary<string, string>> s_characters = new(() =>
        ReaderTables.Rows("Unihan/readings.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal));

    /// <summary>The readings of a character; none where it has none.</summary>
    public static IReadOnlyList<string> Of(char character) => s_readings.Value.GetValueOrDefault(character) ?? [];

    /// <summary>The characters with a reading.</summary>
    public static string With(string reading) => s_characters.Value.GetValueOrDefault(reading, "");

    public static bool HasTone(string reading) => reading.Any(letter => Toned.Contains(letter, StringComparison.Ordinal));

    public static string WithoutTone(string reading) =>
        string.Concat(reading.Select(letter => Toned.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? Toneless[at] : letter));
}
