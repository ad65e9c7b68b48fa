namespace SeedCorpus.Benchmarks.Scale.Building;

/// <summary>What a build takes besides its time.</summary>
/// <param name="PeakMemory">The largest memory in bytes that any of its processes had; 0 on systems that do not tell.</param>
/// <param name="ProcessorSeconds">What processors worked for all of them; not a number on systems that do not tell.</param>
internal readonly record struct BuildCost(long PeakMemory, double ProcessorSeconds);
