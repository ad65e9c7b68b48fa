using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Generator.Reading;

namespace SeedCorpus.Generator.Baseline;

/// <summary>Names seeds by their place relative to the baseline, so that it is the same on every machine.</summary>
internal static class SeedNames
{
    /// <summary>A name for each file, in their order; files so far apart that they share a name get a number behind it.</summary>
    public static string[] Of(string baseline, IReadOnlyList<string> files)
    {
        string directory = baseline.Substring(0, baseline.LastIndexOfAny(['/', '\\']) + 1);
        string[] names = [.. files.Select(file => SeedPath.Relative(directory, file))];
        string before = "";
        int repeats = 0;
        foreach (int i in Enumerable.Range(0, names.Length)
            .OrderBy(i => names[i], StringComparer.Ordinal)
            .ThenBy(i => files[i], StringComparer.Ordinal)
            .ToArray())
        {
            repeats = names[i] == before ? repeats + 1 : 0;
            before = names[i];
            if (repeats > 0)
                names[i] += $"#{repeats + 1}";
        }

        return names;
    }
}
