namespace SeedCorpus.Extraction.Restoring;

/// <summary>Something that restoring met in a seed, at an offset in UTF-16 units.</summary>
internal readonly record struct RestoringFinding(FindingKind Kind, int Start, int Length, string Detail);
