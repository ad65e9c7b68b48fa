namespace SeedCorpus.Benchmarks.Fuzzing;

/// <summary>What may happen to the bytes of a page before anybody decodes them.</summary>
internal static class ByteMutations
{
    private const int MostPlaces = 20;

    public static IReadOnlyList<(string Name, Func<List<byte>, SplitMix, List<byte>> Make)> All { get; } =
    [
        ("bytes flipped", (page, random) => AtPlaces(page, random, at => page[at] ^= (byte)(1 << random.Below(8)))),
        ("bytes removed", (page, random) => AtPlaces(page, random, page.RemoveAt)),
        ("bytes inserted", (page, random) => AtPlaces(page, random, at => page.Insert(at, (byte)random.Below(256)))),
        ("cut short", (page, random) => page[..random.Below(page.Count + 1)]),
        ("start cut off", (page, random) => page[random.Below(page.Count + 1)..]),
    ];

    private static List<byte> AtPlaces(List<byte> page, SplitMix random, Action<int> change)
    {
        for (int i = random.Below(MostPlaces); i >= 0 && page.Count > 0; i--)
            change(random.Below(page.Count));
        return page;
    }
}
