using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Generator.Merging;

namespace SeedCorpus.Generator.Naming;

/// <summary>Names officials; those who share a name all get their place behind it.</summary>
internal static class OfficialNaming
{
    /// <param name="officials">In order, each with the member of the first article that names it.</param>
    public static string[] Name(List<(OfficialMerger.Identity Identity, string Article)> officials)
    {
        HashSet<string> shared = new(
            officials
                .GroupBy(official => Identifier.From(official.Identity.Name), StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any())
                .Select(group => group.Key),
            StringComparer.Ordinal);
        return MemberNames.Of(MemberNames.OfficialSet, [.. officials.Select(official => Wanted(official.Identity, official.Article))]);

        // Whose place is not known is the one of that article.
        string Wanted(OfficialMerger.Identity identity, string article) =>
            shared.Contains(Identifier.From(identity.Name))
                ? identity.Name + "_" + (identity.PlaceName ?? article)
                : identity.Name;
    }
}
