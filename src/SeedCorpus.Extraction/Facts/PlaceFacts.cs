namespace SeedCorpus.Extraction.Facts;

/// <summary>An administrative division.</summary>
/// <param name="Name">Its full name, e.g. 北海市; 中国 for the whole country.</param>
/// <param name="Code">Its six-digit GB/T 2260 code, e.g. 450500; 000000 for the whole country.</param>
/// <param name="Province">The province-level division it lies in, e.g. 广西壮族自治区; itself for one; null for the country.</param>
public sealed record PlaceFacts(string Name, string Code, string? Province);
