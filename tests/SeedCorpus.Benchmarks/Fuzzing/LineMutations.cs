namespace SeedCorpus.Benchmarks.Fuzzing;

/// <summary>What may happen to the lines of a page.</summary>
internal static class LineMutations
{
    private const int MostLines = 5;
    private const int MostRepeats = 30;

    public static IReadOnlyList<(string Name, Func<List<string>, SplitMix, List<string>> Make)> All { get; } =
    [
        ("lines shuffled", Shuffle),
        ("lines removed", (lines, random) => Times(random, MostLines, lines, () => lines.RemoveAt(random.Below(lines.Count)))),
        ("lines doubled", (lines, random) => Times(random, MostLines, lines, () => lines.Insert(random.Below(lines.Count), random.Of(lines)))),
        ("lines joined", (lines, random) => Times(random, MostLines, lines, () => Join(lines, random.Below(lines.Count - 1)))),
        ("a line repeated", (lines, random) =>
        {
            string line = random.Of(lines);
            return Times(random, MostRepeats, lines, () => lines.Add(line));
        }),
    ];

    private static List<string> Shuffle(List<string> lines, SplitMix random)
    {
        for (int i = lines.Count - 1; i > 0; i--)
        {
            int other = random.Below(i + 1);
            (lines[i], lines[other]) = (lines[other], lines[i]);
        }

        return lines;
    }

    private static void Join(List<string> lines, int at)
    {
        lines[at] += lines[at + 1];
        lines.RemoveAt(at + 1);
    }

    private static List<string> Times(SplitMix random, int most, List<string> lines, Action change)
    {
        for (int i = random.Below(most); i >= 0 && lines.Count > 1; i--)
            change();
        return lines;
    }
}
