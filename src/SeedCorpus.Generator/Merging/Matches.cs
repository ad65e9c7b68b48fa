using System;

namespace SeedCorpus.Generator.Merging;

/// <summary>Which elements of an ordered list are those of the last time: after an edit, nearly all of them.</summary>
internal static class Matches
{
    /// <summary>How many elements in a row may have gone; where more have, those behind them count as new.</summary>
    private const int MostGone = 8;

    /// <summary>The number that each element had; -1 for one that is new. Numbers grow from element to element.</summary>
    /// <param name="before">The number of elements that there were.</param>
    /// <param name="now">The number of elements that there are.</param>
    /// <param name="areSame">Whether an element that was, by its number, is one that is.</param>
    public static int[] Of(int before, int now, Func<int, int, bool> areSame)
    {
        var matches = new int[now];
        int next = 0;
        for (int i = 0; i < now; i++)
        {
            int most = Math.Min(next + MostGone, before - 1);
            int match = next;
            while (match <= most && !areSame(match, i))
                match++;
            matches[i] = match <= most ? match : -1;
            if (match <= most)
                next = match + 1;
        }

        return matches;
    }

    /// <summary>Those that no element is any more.</summary>
    /// <param name="matches">The number that each element had.</param>
    /// <param name="before">The number of elements that there were.</param>
    public static bool[] Gone(int[] matches, int before)
    {
        var isGone = new bool[before];
        isGone.AsSpan().Fill(true);
        foreach (int match in matches)
        {
            if (match >= 0)
                isGone[match] = false;
        }

        return isGone;
    }
}
