using System.Text;
using SeedCorpus.Extraction;

namespace SeedCorpus.Benchmarks.Composing.Noise;

/// <summary>The tables of others that the reader carries: divisions, readings, scripts. Its own word lists are not looked at.</summary>
internal static class ReaderTables
{
    /// <summary>The rows of a table, each split at its tabs.</summary>
    public static IEnumerable<string[]> Rows(string table)
    {
        using Stream stream = typeof(ArticleReader).Assembly.GetManifestResourceStream(table)
            ?? throw new InvalidOperationException($"The reader embeds no {table}.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return line.Split('\t');
        }
    }
}
