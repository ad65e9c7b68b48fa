using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace SeedCorpus.Generator.Lookup;

/// <summary>Finds the elements of a set by their names, as the generated set does at run time.</summary>
internal sealed class SetNames
{
    public const int None = -2;
    public const int Several = -1;

    private readonly Dictionary<string, int> _elements = new(StringComparer.Ordinal);
    private readonly Lazy<string[][]> _plain;

    /// <param name="set">Which set it is.</param>
    /// <param name="names">For each element, the texts that name it.</param>
    public SetNames(CorpusSet set, List<string[]> names)
    {
        Set = set;
        Names = names;
        for (int i = 0; i < names.Count; i++)
        {
            foreach (string name in names[i])
                _elements[name] = _elements.TryGetValue(name, out int other) && other != i ? Several : i;
        }

        _plain = new(() => [.. names.Select(texts => texts.Select(PlainForm.Of).ToArray())], LazyThreadSafetyMode.PublicationOnly);
    }

    public CorpusSet Set { get; }

    /// <summary>For each element, the texts that name it.</summary>
    public IReadOnlyList<string[]> Names { get; }

    /// <summary>The same in their plain forms; made when something is looked for that no text names.</summary>
    public IReadOnlyList<string[]> PlainNames => _plain.Value;

    /// <summary>The position of the element that a text names, or <see cref="None"/>, or <see cref="Several"/>.</summary>
    public int Find(string text) => _elements.TryGetValue(text, out int element) ? element : None;

    /// <summary>
    /// What to write for an element: <paramref name="wanted"/> where that names it alone, else its first name that does; null
    /// where none does.
    /// </summary>
    public string? Sole(int element, string wanted) =>
        Find(wanted) == element ? wanted : Names[element].FirstOrDefault(name => name.Length > 0 && Find(name) == element);

    /// <summary>What to write for each of the elements that a text names.</summary>
    public IEnumerable<string> Apart(string text)
    {
        for (int i = 0; i < Names.Count; i++)
        {
            if (Array.IndexOf(Names[i], text) >= 0 && Sole(i, text) is { } name)
                yield return name;
        }
    }
}
