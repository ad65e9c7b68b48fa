using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace SeedCorpus.Extraction.Data;

/// <summary>Reads the tables that the assembly carries as resources.</summary>
internal static class EmbeddedTable
{
    /// <summary>The lines of a table, without their ends; LF is the only line end.</summary>
    /// <param name="name">The table's path below Data, with forward slashes: <c>Words/words.tsv</c>.</param>
    public static IEnumerable<string> Lines(string name)
    {
        string text = Text(name);
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            yield return text.Substring(start, end - start);
            start = end + 1;
        }
    }

    /// <summary>The rows of a table, each as its columns.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        foreach (string line in Lines(name))
            yield return line.Split('\t');
    }

    /// <summary>The rows of a table of two columns.</summary>
    public static IEnumerable<(string Key, string Value)> Pairs(string name)
    {
        foreach (string line in Lines(name))
        {
            int tab = line.IndexOf('\t');
            yield return (line.Substring(0, tab), line.Substring(tab + 1));
        }
    }

    /// <summary>A table as one text.</summary>
    public static string Text(string name)
    {
        using Stream stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly carries no table '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
