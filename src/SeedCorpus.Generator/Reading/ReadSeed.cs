using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Reading;

/// <summary>A seed and what came of reading it.</summary>
/// <param name="File">The file's path as the compiler knows it; for diagnostics only, never emitted.</param>
/// <param name="Reading">What the seed says; null where it could not be read.</param>
/// <param name="Failure">What stopped the reader; null where it was read, or where the file gives no text at all.</param>
internal sealed record ReadSeed(string File, SeedReading? Reading, string? Failure);
