using SeedCorpus.Generator.EditorConfig;

namespace SeedCorpus.Generator.Reading;

/// <summary>A seed of the project.</summary>
/// <param name="Path">Relative to the project.</param>
/// <param name="File">As the compiler knows it; for diagnostics and as a last resort of order, never emitted.</param>
/// <param name="Content">What came of reading it.</param>
/// <param name="Options">What .editorconfig says of it.</param>
internal sealed record ReadSeed(string Path, string File, SeedContent Content, SeedOptions Options);
