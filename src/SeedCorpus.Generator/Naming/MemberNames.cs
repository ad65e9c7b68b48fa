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

    /// <summary>What no member is called, in whatever set.</summary>
    public static IReadOnlyList<string> Taken { get; } = [.. s_taken, ArticleSet, OfficialSet, SloganSet, StatementSet];

    /// <summary>
    /// Names that <see cref="Plain"/> has made, told apart: the first of several that are alike keeps the plain name; the others get
    /// _2, _3 and so on.
    /// </summary>
    /// <param name="set">The class that will hold the members; no member may bear its name.</param>
    /// <param name="plain">A name for each element.</param>
    public static string[] Apart(string set, string[] plain)
    {
        string[] names = [.. plain];
        HashSet<string> used = new(s_taken, StringComparer.Ordinal) { set };
        List<int> later = [];
        for (int i = 0; i < names.Length; i++)
        {
            if (!used.Add(names[i]))
                later.Add(i);
        }

        Dictionary<string, int> repeats = new(StringComparer.Ordinal);
        foreach (int i in later)
        {
            repeats.TryGetValue(plain[i], out int number);
            number = Math.Max(number, 1);
            do
                number++;
            while (!used.Add($"{plain[i]}_{number}"));
            repeats[plain[i]] = number;
            names[i] = $"{plain[i]}_{number}";
        }

        return names;
    }

    /// <summary>The identifier that a text makes; an underscore where it has no letter.</summary>
    public static string Plain(string text)
    {
        string name = Identifier.From(text);
        // get_X and set_X are the names of the accessors of X.
        return name.Length == 0 || name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal)
            ? "_" + name
            : name;
    }
}
