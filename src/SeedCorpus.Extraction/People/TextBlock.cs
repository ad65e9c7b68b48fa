namespace SeedCorpus.Extraction.People;

/// <summary>A headline or a paragraph of the body.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="IsHeadline">Whether it is a headline.</param>
/// <param name="Index">Its place among the headlines, or among the paragraphs.</param>
internal readonly record struct TextBlock(TextRange Range, bool IsHeadline, int Index);
