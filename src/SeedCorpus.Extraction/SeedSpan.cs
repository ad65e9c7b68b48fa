namespace SeedCorpus.Extraction;

/// <summary>A stretch of a seed as it was scraped. Offsets, lines and columns are zero-based; units are UTF-16 units.</summary>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="Length">Number of units, noise in between included.</param>
/// <param name="Line">Line of the first unit.</param>
/// <param name="Column">Offset of the first unit in its line.</param>
/// <param name="EndLine">Line of the unit behind the last.</param>
/// <param name="EndColumn">Offset of that unit in its line.</param>
public readonly record struct SeedSpan(int Start, int Length, int Line, int Column, int EndLine, int EndColumn);
