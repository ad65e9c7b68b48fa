using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Merging;

/// <summary>The one order of seeds, whatever the order in which the compiler got them.</summary>
internal static class SeedOrder
{
    /// <summary>
    /// The seeds by ordinal path. Seeds that lie so far apart that they share a relative path get a number behind it.
    /// </summary>
    public static List<(string Path, T Seed)> Of<T>(EquatableArray<T> seeds)
        where T : ISeedNamed, IEquatable<T>
    {
        List<(string Path, T Seed)> ordered = [];
        int repeats = 0;
        foreach (T seed in seeds
            .OrderBy(seed => seed.Path, StringComparer.Ordinal)
            .ThenBy(seed => seed.File, StringComparer.Ordinal))
        {
            bool again = ordered.Count > 0 && ordered[ordered.Count - 1].Seed.Path == seed.Path;
            repeats = again ? repeats + 1 : 0;
            ordered.Add((again ? $"{seed.Path}#{repeats + 1}" : seed.Path, seed));
        }

        return ordered;
    }
}
