using System;
using System.Collections.Generic;

namespace SeedCorpus.Generator.Naming;

/// <summary>Gives each element of a set a member of its own.</summary>
internal static class MemberNames
{
    public const string ArticleSet = nameof(ArticleSet);
    public const string OfficialSet = nameof(OfficialSet);
    public const string SloganSet = nameof(SloganSet);
    public const string StatementSet = nameof(StatementSet);

    // Members that every set has already, of its own, of its base class or of object.
    private static readonly string[] s_taken =
    [
        "Count", "Item", "GetEnumerator", "TryFind", "All", "Keys", "KeysOf", "Of", "_keys",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];

    /// <summary>
    /// Identifiers for texts in their order. The first of several that would be alike keeps the plain name; the others get
    /// _2, _3 and so on.
    /// </summary>
    /// <param name="set">The class that will hold the members; no member may bear its name.</param>
    /// <param name="wanted">A text for each element; an empty name is made an underscore.</param>
    public static string[] Of(string set, IReadOnlyList<string> wanted)
    {
        var names = new string[wanted.Count];
        HashSet<string> used = new(s_taken, StringComparer.Ordinal) { set };
        Dictionary<string, int> repeats = new(StringComparer.Ordinal);
        List<int> later = [];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = Plain(wanted[i]);
            if (!used.Add(names[i]))
                later.Add(i);
        }

        foreach (int i in later)
        {
            string plain = names[i];
            repeats.TryGetValue(plain, out int number);
            number = Math.Max(number, 1);
            do
                number++;
            while (!used.Add($"{plain}_{number}"));
            repeats[plain] = number;
            names[i] = $"{plain}_{number}";
        }

        return names;
    }

    private static string Plain(string text)
    {
        string name = Identifier.From(text);
        // get_X and set_X are the names of the accessors of X.
        return name.Length == 0 || name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal)
            ? "_" + name
            : name;
    }
}
