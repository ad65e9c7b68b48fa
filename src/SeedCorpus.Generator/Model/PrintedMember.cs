using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Model;

/// <summary>A typed member of a set.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Documentation">The lines of its summary, as plain text.</param>
internal sealed record PrintedMember(string Name, EquatableArray<string> Documentation);
