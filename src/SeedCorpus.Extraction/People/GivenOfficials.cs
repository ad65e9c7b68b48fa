using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Layout;

namespace SeedCorpus.Extraction.People;

/// <summary>Who is an official of a page and who is none, as hints say.</summary>
internal sealed class GivenOfficials
{
    private readonly Dictionary<string, EquatableArray<string>> _added = new(StringComparer.Ordinal);
    private readonly HashSet<string> _removed = new(StringComparer.Ordinal);

    public GivenOfficials(ReadingHints hints)
    {
        foreach (OfficialHint hint in hints.AddedOfficials)
            _added[Folded(hint.Name)] = hint.Posts;
        foreach (string name in hints.RemovedOfficials)
            _removed.Add(Folded(name));
    }

    /// <summary>Whether nobody is said to be no official.</summary>
    public bool RemoveNone => _removed.Count == 0;

    public bool IsAdded(string name) => _added.ContainsKey(name);

    /// <summary>Whether a person is no official; who is added as well is one.</summary>
    public bool IsRemoved(string name) => _removed.Contains(name) && !IsAdded(name);

    /// <summary>张三强 removed and 张三 added: the page says 张三强调, and no part of it is the longer name.</summary>
    public bool IsMisread(string name) =>
        IsRemoved(name) && _added.Keys.Any(added => name.IndexOf(added, StringComparison.Ordinal) >= 0);

    /// <summary>The posts that are said to be those of an official; none where the page is to tell.</summary>
    public EquatableArray<string> PostsOf(string name) => _added.TryGetValue(name, out EquatableArray<string> posts) ? posts : [];

    /// <summary>The names of those added, also as 王 勇 is printed.</summary>
    public void AddTo(KnownNames names)
    {
        foreach (string name in _added.Keys)
        {
            names.Add(name);
            if (name.Length == 2)
                names.Add(name[0] + " " + name[1]);
        }
    }

    /// <summary>Those added whom none of these names, in the order of the hints.</summary>
    public List<string> Without(IEnumerable<string> read) => _added.Count == 0 ? [] : [.. _added.Keys.Except(read, StringComparer.Ordinal)];

    /// <summary>Those removed whom none of these names.</summary>
    public IReadOnlyList<string> Strangers(IEnumerable<string> read) => _removed.Count == 0 ? [] : [.. _removed.Except(read, StringComparer.Ordinal).Where(IsRemoved)];

    private static string Folded(string name) => new PageText(name).Folded;
}
