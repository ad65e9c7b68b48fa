using System.Collections.Generic;

namespace SeedCorpus.Generator.Reading;

/// <summary>The one order of seeds, whatever the order in which the compiler got them.</summary>
internal static class SeedOrder
{
    /// <summary>
    /// The seeds by ordinal path. Seeds that lie so far apart that they share a relative path get a number behind it.
    /// </summary>
    public static List<ReadSeed> Of(List<ReadSeed> seeds)
    {
        List<ReadSeed> ordered = Sorted(seeds);
        string? path = null;
        int repeats = 0;
        for (int i = 0; i < ordered.Count; i++)
        {
            repeats = ordered[i].Path == path ? repeats + 1 : 0;
            path = ordered[i].Path;
            if (repeats > 0)
                ordered[i] = new ReadSeed($"{path}#{repeats + 1}", ordered[i].File, ordered[i].Content, ordered[i].Options);
        }

        return ordered;
    }

    /// <summary>An edited file comes last, and all others as before: only those that break the order are sorted, and merged with the rest.</summary>
    private static List<ReadSeed> Sorted(List<ReadSeed> seeds)
    {
        List<ReadSeed> kept = new(seeds.Count);
        List<ReadSeed> strays = [];
        foreach (ReadSeed seed in seeds)
        {
            bool isNext = kept.Count == 0 || Compare(kept[kept.Count - 1], seed) <= 0;
            (isNext ? kept : strays).Add(seed);
        }

        if (strays.Count == 0)
            return kept;
        strays.Sort(Compare);
        List<ReadSeed> merged = new(seeds.Count);
        int next = 0;
        foreach (ReadSeed seed in kept)
        {
            while (next < strays.Count && Compare(strays[next], seed) < 0)
                merged.Add(strays[next++]);
            merged.Add(seed);
        }

        merged.AddRange(strays.GetRange(next, strays.Count - next));
        return merged;
    }

    private static int Compare(ReadSeed left, ReadSeed right)
    {
        int order = string.CompareOrdinal(left.Path, right.Path);
        return order == 0 ? string.CompareOrdinal(left.File, right.File) : order;
    }
}
