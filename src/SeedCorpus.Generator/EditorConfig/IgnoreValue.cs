using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Generator.Diagnostics;

namespace SeedCorpus.Generator.EditorConfig;

/// <summary>Reads the ids of rules that do not hold for a seed.</summary>
internal static class IgnoreValue
{
    private static readonly char[] s_separators = [',', '，', '、', ' ', '\t'];

    /// <returns>The ids of rules, and the parts that are the id of none.</returns>
    public static (IReadOnlyList<string> Ids, IReadOnlyList<string> Unknown) Read(string value)
    {
        List<string> ids = [];
        List<string> unknown = [];
        foreach (string part in value.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).Distinct())
        {
            string id = part.ToUpperInvariant();
            if (Descriptors.CanBeIgnored(id))
                ids.Add(id);
            else
                unknown.Add(part);
        }

        return (ids, unknown);
    }
}
