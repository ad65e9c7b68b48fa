using System.Collections.Generic;

namespace SeedCorpus.Generator.Reading;

/// <summary>The one order of seeds, whatever the order in which the compiler got them.</summary>
internal static class SeedOrder
{
    private static readonly Comparer<ReadSeed> Order = Comparer<ReadSeed>.Create(Compare);

    /// <summary>
    /// The seeds by ordinal path. Seeds that lie so far apart that they share a relative path get a number behind it.
    /// </summary>
    /// <param name="seeds">In any order.</param>
    /// <param name="areApart">Whether all have paths of their own, so that one can come or go without a change of another's.</param>
    public static List<ReadSeed> Of(List<ReadSeed> seeds, out bool areApart)
    {
        List<ReadSeed> ordered = Sorted(seeds);
        areApart = true;
        string? path = null;
        int repeats = 0;
        for (int i = 0; i < ordered.Count; i++)
        {
            repeats = ordered[i].Path == path ? repeats + 1 : 0;
            path = ordered[i].Path;
            if (repeats == 0)
                continue;
            areApart = false;
            ordered[i] = new ReadSeed($"{path}#{repeats + 1}", ordered[i].File, ordered[i].Content, ordered[i].Options);
        }

        return ordered;
    }

    /// <summary>The seed of the same file under the same path; null where there is none.</summary>
    public static ReadSeed? Find(List<ReadSeed> ordered, ReadSeed seed) =>
        ordered.BinarySearch(seed, Order) is >= 0 and int at ? ordered[at] : null;

    /// <summary>Takes a seed out of seeds that are apart.</summary>
    public static bool TryRemove(List<ReadSeed> ordered, ReadSeed seed)
    {
        int at = ordered.BinarySearch(seed, Order);
        if (at < 0)
            return false;
        ordered.RemoveAt(at);
        return true;
    }

    /// <summary>Puts a seed among seeds that are apart; false where one of them has its path.</summary>
    public static bool TryInsert(List<ReadSeed> ordered, ReadSeed seed)
    {
        int at = ~ordered.BinarySearch(seed, Order);
        if (at < 0 || (at > 0 && ordered[at - 1].Path == seed.Path) || (at < ordered.Count && ordered[at].Path == seed.Path))
            return false;
        ordered.Insert(at, seed);
        return true;
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
