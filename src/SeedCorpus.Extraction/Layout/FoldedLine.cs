namespace SeedCorpus.Extraction.Layout;

/// <summary>A line of a page.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Behind its last unit.</param>
/// <param name="Signs">What it may hold: what is not among them it surely does not.</param>
internal readonly record struct FoldedLine(int Start, int End, LineSigns Signs);
