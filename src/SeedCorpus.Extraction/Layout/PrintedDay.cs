namespace SeedCorpus.Extraction.Layout;

/// <summary>A day as printed, with what is printed of it.</summary>
/// <param name="Year">Four digits, or null.</param>
/// <param name="Month">1 to 12, or null where only the day is printed (8日).</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Range">Where it stands.</param>
internal readonly record struct PrintedDay(int? Year, int? Month, int Day, TextRange Range);
