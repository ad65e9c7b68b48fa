namespace SeedCorpus.Benchmarks.Composing.Truths;

/// <summary>Counts slogans as the annotation guide does: wherever the text stands, the longest first.</summary>
internal static class SloganUses
{
    /// <returns>How often each stands outside longer ones, in the order of <paramref name="slogans"/>.</returns>
    public static int[] Count(IReadOnlyList<string> slogans, IEnumerable<string> blocks)
    {
        int[] uses = new int[slogans.Count];
        int[] order = [.. Enumerable.Range(0, slogans.Count).OrderByDescending(index => slogans[index].Length)];
        foreach (string block in blocks)
        {
            bool[] taken = new bool[block.Length];
            foreach (int index in order)
                uses[index] += Take(slogans[index], block, taken);
        }

        return uses;
    }

    private static int Take(string slogan, string block, Span<bool> taken)
    {
        int count = 0;
        for (int at = block.IndexOf(slogan, StringComparison.Ordinal); at >= 0;)
        {
            Span<bool> part = taken.Slice(at, slogan.Length);
            bool isFree = !part.Contains(true);
            if (isFree)
            {
                part.Fill(true);
                count++;
            }

            int next = at + (isFree ? slogan.Length : 1);
            at = next < block.Length ? block.IndexOf(slogan, next, StringComparison.Ordinal) : -1;
        }

        return count;
    }
}
