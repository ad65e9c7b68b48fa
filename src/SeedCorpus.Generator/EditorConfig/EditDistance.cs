using System;

namespace SeedCorpus.Generator.EditorConfig;

/// <summary>Counts the slips between two short words: letters too many, too few or wrong.</summary>
internal static class EditDistance
{
    public static int Between(string left, string right)
    {
        int[] above = new int[right.Length + 1];
        for (int i = 0; i < above.Length; i++)
            above[i] = i;
        foreach (char letter in left)
        {
            int diagonal = above[0]++;
            for (int i = 1; i < above.Length; i++)
            {
                int slips = Math.Min(diagonal + (letter == right[i - 1] ? 0 : 1), 1 + Math.Min(above[i], above[i - 1]));
                (diagonal, above[i]) = (above[i], slips);
            }
        }

        return above[right.Length];
    }
}
