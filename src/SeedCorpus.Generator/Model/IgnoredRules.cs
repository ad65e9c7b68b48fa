using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Model;

/// <summary>The rules that do not hold for a seed.</summary>
/// <param name="File">The seed as the compiler knows it.</param>
/// <param name="Ids">The ids of the rules.</param>
internal sealed record IgnoredRules(string File, EquatableArray<string> Ids);
