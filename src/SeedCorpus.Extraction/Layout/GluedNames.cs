using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Splits names that a page set without anything between them: each begins with a surname and has two or three characters.</summary>
internal static class GluedNames
{
    private const int LongestRun = 15;

    /// <returns>The names; none where there is no split or more than one.</returns>
    public static IReadOnlyList<string> Split(string names)
    {
        if (names.Length is < 2 or > LongestRun || names.Any(c => c is not (>= '\u4e00' and <= '\u9fff')))
            return [];
        // Ways to split from each place on, counted from the end: 2 stands for more than one.
        var ways = new int[names.Length + 1];
        ways[names.Length] = 1;
        for (int at = names.Length - 2; at >= 0; at--)
        {
            for (int length = 2; length <= 3 && at + length <= names.Length; length++)
            {
                if (ways[at + length] > 0 && SurnameTable.Instance.LengthAt(names, at, names.Length) > 0)
                    ways[at] = System.Math.Min(2, ways[at] + ways[at + length]);
            }
        }

        if (ways[0] != 1)
            return [];
        var split = new List<string>();
        for (int at = 0; at < names.Length;)
        {
            int length = ways[at + 2] == 1 ? 2 : 3;
            split.Add(names.Substring(at, length));
            at += length;
        }

        return split;
    }
}
