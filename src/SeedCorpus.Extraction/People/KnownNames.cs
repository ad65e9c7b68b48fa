using System;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.People;

/// <summary>The names found so far on a page, to be found again where they stand bare.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<char, List<string>> _byFirst = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public bool Add(string name)
    {
        if (!_names.Add(name))
            return false;
        if (!_byFirst.TryGetValue(name[0], out List<string>? list))
            _byFirst.Add(name[0], list = []);
        list.Add(name);
        list.Sort((left, right) => right.Length - left.Length);
        return true;
    }

    public bool Contains(string name) => _names.Contains(name);

    /// <summary>The longest known name at this place.</summary>
    public TextRange LongestAt(string text, int start, int limit)
    {
        if (start < limit && _byFirst.TryGetValue(text[start], out List<string>? list))
        {
            foreach (string name in list)
            {
                if (start + name.Length <= limit && string.CompareOrdinal(text, start, name, 0, name.Length) == 0)
                    return new TextRange(start, name.Length);
            }
        }

        return default;
    }
}
