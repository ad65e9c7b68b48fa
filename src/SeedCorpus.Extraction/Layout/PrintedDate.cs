namespace SeedCorpus.Extraction.Layout;

/// <summary>A date that was read.</summary>
/// <param name="Iso">ISO 8601; <c>--MM-DD</c> where no year is known.</param>
/// <param name="Range">Where the page prints it, or what stands for it.</param>
internal readonly record struct PrintedDate(string Iso, TextRange Range);
