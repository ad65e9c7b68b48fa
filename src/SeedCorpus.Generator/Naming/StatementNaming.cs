using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Generator.Naming;

/// <summary>Names statements by article, speaker and verb: 北京_2022_11_22_张三强调.</summary>
internal static class StatementNaming
{
    // A page of a hundred thousand statements would take the compiler minutes; past these they are reached by query alone.
    private const int MostStatements = 100;

    /// <summary>
    /// The members of the first statements of an article. The first of several that would be alike keeps the plain name; the others get
    /// _2, _3 and so on. No other article has any of them: behind its own name stands one word without an underscore, then at most
    /// a number, so that each name parts in one way only.
    /// </summary>
    public static IReadOnlyList<string> Name(string article, ArticleFacts facts)
    {
        var names = new string[Math.Min(facts.Statements.Count, MostStatements)];
        Dictionary<string, int> repeats = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            string name = article + "_" + Word(facts.Statements[i]);
            repeats.TryGetValue(name, out int times);
            repeats[name] = times + 1;
            names[i] = times == 0 ? name : FormattableString.Invariant($"{name}_{times + 1}");
        }

        return names;
    }

    private static string Word(StatementFacts statement)
    {
        string word = Identifier.From((statement.Speaker ?? "会议") + statement.Verb).Replace("_", "");
        foreach (char unit in word)
        {
            if (!char.IsDigit(unit))
                return word;
        }

        return "会议" + word;
    }
}
