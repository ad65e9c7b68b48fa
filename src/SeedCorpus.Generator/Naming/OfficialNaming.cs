using System;
using SeedCorpus.Generator.Merging;

namespace SeedCorpus.Generator.Naming;

/// <summary>Names officials; those who share a name all get their place behind it.</summary>
internal static class OfficialNaming
{
    /// <param name="vocabulary">Whose numbers those are.</param>
    /// <param name="people">In order.</param>
    /// <param name="placed">The number of the member that tells a person from others of the name.</param>
    public static string[] Name(Vocabulary vocabulary, int[] people, Converter<int, int> placed)
    {
        int[] members = Array.ConvertAll(people, vocabulary.MemberOfPerson);
        var bearers = new int[vocabulary.Members.Count];
        foreach (int member in members)
            bearers[member]++;
        for (int i = 0; i < members.Length; i++)
        {
            if (bearers[members[i]] > 1)
                members[i] = placed(people[i]);
        }

        return vocabulary.Members.Apart(MemberNames.OfficialSet, members);
    }
}
