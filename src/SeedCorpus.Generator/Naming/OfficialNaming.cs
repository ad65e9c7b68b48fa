using System;
using System.Collections.Generic;
using SeedCorpus.Generator.Merging;

namespace SeedCorpus.Generator.Naming;

/// <summary>Names officials; those who share a name all get their place behind it.</summary>
internal static class OfficialNaming
{
    /// <param name="vocabulary">Whose numbers those are.</param>
    /// <param name="people">In order.</param>
    /// <param name="firstArticle">The member of the first article that names a person.</param>
    public static string[] Name(Vocabulary vocabulary, int[] people, Func<int, string> firstArticle)
    {
        string[] names = Array.ConvertAll(people, vocabulary.MemberOfPerson);
        Dictionary<string, int> bearers = new(StringComparer.Ordinal);
        foreach (string name in names)
        {
            bearers.TryGetValue(name, out int others);
            bearers[name] = others + 1;
        }

        for (int i = 0; i < names.Length; i++)
        {
            // Whose place is not known is the one of that article.
            Identity identity = vocabulary.People[people[i]];
            if (bearers[names[i]] > 1)
                names[i] = MemberNames.Plain(identity.Name + "_" + (identity.Place?.Name ?? firstArticle(people[i])));
        }

        return MemberNames.Apart(MemberNames.OfficialSet, names);
    }
}
