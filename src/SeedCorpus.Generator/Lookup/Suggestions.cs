using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SeedCorpus.Generator.Lookup;

/// <summary>Hands the names to write over from the analyzer to the fix, as properties of the diagnostic.</summary>
internal static class Suggestions
{
    public static ImmutableDictionary<string, string?> Pack(IReadOnlyList<string> names)
    {
        ImmutableDictionary<string, string?>.Builder properties = ImmutableDictionary.CreateBuilder<string, string?>();
        for (int i = 0; i < names.Count; i++)
            properties.Add(Key(i), names[i]);
        return properties.ToImmutable();
    }

    /// <summary>The names in their order, the likeliest first.</summary>
    public static IEnumerable<string> Of(Diagnostic diagnostic)
    {
        for (int i = 0; diagnostic.Properties.TryGetValue(Key(i), out string? name) && name is not null; i++)
            yield return name;
    }

    private static string Key(int rank) => "Suggestion" + rank.ToString(CultureInfo.InvariantCulture);
}
