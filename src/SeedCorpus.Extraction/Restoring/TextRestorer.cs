using System.Linq;
using System.Threading;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>Undoes what the web did to a page's text: byte damage, ruby annotations, script conversion.</summary>
internal static class TextRestorer
{
    public static RestoredText Restore(string seed, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        int[] starts = [.. Enumerable.Range(0, seed.Length)];
        return new RestoredText(seed, starts, [.. starts.Select(start => start + 1)], Script.Simplified, false, []);
    }
}
