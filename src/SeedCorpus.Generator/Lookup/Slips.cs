using System;

namespace SeedCorpus.Generator.Lookup;

/// <summary>
/// Counts slips between two texts: a character more, fewer or another, or two neighbours in each other's place.
/// </summary>
internal static class Slips
{
    /// <summary>The least number of slips that make one text the other; <paramref name="most"/> and one where it takes more.</summary>
    /// <remarks>Only paths of at most so many slips are followed, so that time is linear in the length of the texts.</remarks>
    public static int Count(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
            return most + 1;
        int width = (2 * most) + 1;
        // A row holds the slips from the starts of both texts to a place of the left one and each place of the right one that
        // is at most so far away.
        int[] before = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        for (int i = 0; i <= left.Length; i++)
        {
            int least = int.MaxValue;
            for (int band = 0; band < width; band++)
            {
                int j = i + band - most;
                row[band] = j < 0 || j > right.Length ? most + 1 : Cell(i, j, band);
                least = Math.Min(least, row[band]);
            }

            if (least > most)
                return most + 1;
            (before, last, row) = (last, row, before);
        }

        return Math.Min(last[right.Length - left.Length + most], most + 1);

        int Cell(int i, int j, int band)
        {
            if (i == 0 || j == 0)
                return i + j;
            int slips = last[band] + (left[i - 1] == right[j - 1] ? 0 : 1);
            if (band > 0)
                slips = Math.Min(slips, row[band - 1] + 1);
            if (band < width - 1)
                slips = Math.Min(slips, last[band + 1] + 1);
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                slips = Math.Min(slips, before[band] + 1);
            return slips;
        }
    }
}
