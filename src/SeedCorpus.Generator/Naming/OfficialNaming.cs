using System;
using System.Collections.Generic;
using SeedCorpus.Generator.Merging;

namespace SeedCorpus.Generator.Naming;

/// <summary>Names officials; those who share a name all get their place behind it.</summary>
internal static class OfficialNaming
{
    /// <param name="vocabulary">Whose numbers those are.</param>
    /// <param name="people">In order.</param>
    /// <param name="place">What tells a person from others of the name.</param>
    public static string[] Name(Vocabulary vocabulary, int[] people, Func<int, string> place)
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
            if (bearers[names[i]] > 1)
                names[i] = MemberNames.Plain(vocabulary.People[people[i]].Name + "_" + place(people[i]));
        }

        return MemberNames.Apart(MemberNames.OfficialSet, names);
    }
}
