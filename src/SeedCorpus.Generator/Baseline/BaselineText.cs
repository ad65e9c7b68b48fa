using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SeedCorpus.Generator.Baseline;

/// <summary>Writes a baseline: the same text for the same facts, in whatever order they come.</summary>
internal static class BaselineText
{
    /// <summary>What the first line of every baseline begins with; the version follows.</summary>
    public const string Mark = "# SeedCorpus baseline ";

    public const string Header = Mark + "1";

    /// <summary>The whole text for these lines: sorted, each once, every line ended by a line feed.</summary>
    public static string Compose(IEnumerable<string> lines)
    {
        StringBuilder text = new(Header + "\n");
        foreach (string line in new SortedSet<string>(lines, StringComparer.Ordinal))
            text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>The text with some lines taken out and others put in.</summary>
    public static string Change(string text, IEnumerable<string> removed, IEnumerable<string> added)
    {
        HashSet<string> gone = new(removed, StringComparer.Ordinal);
        return Compose(BaselineLine.Split(text)
            .Select(line => line.Text)
            .Where(line => line.Length > 0 && line != Header && !gone.Contains(line))
            .Select(line => BaselineFact.Parse(line)?.Line ?? line)
            .Concat(added));
    }
}
