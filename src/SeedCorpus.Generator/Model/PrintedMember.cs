using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Model;

/// <summary>A typed member of a set.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Documentation">The lines of its summary, as plain text.</param>
/// <param name="Path">The seed that it is first found in.</param>
/// <param name="Line">The line there, zero-based.</param>
internal sealed record PrintedMember(string Name, EquatableArray<string> Documentation, string Path, int Line);
