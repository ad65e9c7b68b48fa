using System;
using System.Linq;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Places;

/// <summary>Looks up what people write for a place.</summary>
public static class PlaceLookup
{
    /// <summary>
    /// The divisions of which a text is the GB/T 2260 code, else the full name, else the short name: several where a name is used
    /// more than once, none where it is unknown.
    /// </summary>
    public static EquatableArray<PlaceFacts> Find(string nameOrCode)
    {
        DivisionTable table = DivisionTable.Instance;
        if (table.Find(nameOrCode) is { } coded)
            return [coded.ToFacts()];
        if (!table.Names.TryMatch(nameOrCode, 0, nameOrCode.Length, out Lexicon<DivisionName>.Entry name) || name.Word.Length < nameOrCode.Length)
            return [];
        Division[] meant = name.Value.Full.Length > 0 ? name.Value.Full : name.Value.Short;
        return new(meant.OrderBy(division => division.Code, StringComparer.Ordinal).Select(division => division.ToFacts()));
    }
}
