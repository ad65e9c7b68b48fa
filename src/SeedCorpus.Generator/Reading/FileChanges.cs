using System.Collections.Generic;
using System.Collections.Immutable;

namespace SeedCorpus.Generator.Reading;

/// <summary>The files that one run of the compiler has and another has not.</summary>
/// <param name="Gone">Those of the earlier run alone.</param>
/// <param name="Come">Those of the later run alone.</param>
internal readonly record struct FileChanges(IReadOnlyList<TextFile> Gone, IReadOnlyList<TextFile> Come)
{
    /// <summary>With more, the runs have little in common, and all files are better looked at.</summary>
    private const int Most = 64;

    /// <summary>
    /// Compares the files of two runs without a look at any. An edited file is another object, and comes last or stays in its place; a
    /// file that only changed its place is gone and has come.
    /// </summary>
    /// <returns>Null where the runs differ much.</returns>
    public static FileChanges? Between(ImmutableArray<TextFile> before, ImmutableArray<TextFile> now)
    {
        List<TextFile> gone = [];
        List<TextFile> come = [];
        for (int i = 0, j = 0; i < before.Length || j < now.Length;)
        {
            if (AreSame(before, i, now, j))
            {
                i++;
                j++;
                continue;
            }

            if (gone.Count + come.Count >= Most)
                return null;
            bool isGone = i < before.Length && (j == now.Length || !AreSame(before, i, now, j + 1));
            bool hasCome = j < now.Length && (!isGone || !AreSame(before, i + 1, now, j));
            if (isGone)
                gone.Add(before[i++]);
            if (hasCome)
                come.Add(now[j++]);
        }

        return new FileChanges(gone, come);
    }

    private static bool AreSame(ImmutableArray<TextFile> before, int i, ImmutableArray<TextFile> now, int j) =>
        i < before.Length && j < now.Length && ReferenceEquals(before[i], now[j]);
}
