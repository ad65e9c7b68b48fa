using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.EditorConfig;

/// <summary>What .editorconfig says of a seed.</summary>
/// <param name="Hints">The facts that it sets.</param>
/// <param name="Ignored">The ids of the rules that do not hold for the seed.</param>
/// <param name="Problems">What is wrong with the options themselves.</param>
internal sealed record SeedOptions(ReadingHints Hints, EquatableArray<string> Ignored, EquatableArray<SeedProblem> Problems)
{
    /// <summary>It says nothing.</summary>
    public static readonly SeedOptions None = new(ReadingHints.None, [], []);
}
