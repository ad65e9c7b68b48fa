namespace SeedCorpus.Extraction.Facts;

/// <summary>Who said what.</summary>
/// <param name="Speaker">The name of the official, or of another who speaks; null where the meeting itself does (会议指出), or one whom a hint says to be no official.</param>
/// <param name="Verb">The reporting verb as printed: 强调, 指出, 要求.</param>
/// <param name="Text">All that was said; paragraphs are separated by a line feed.</param>
/// <param name="Paragraph">Index into <see cref="ArticleFacts.Paragraphs"/> of the paragraph where it begins.</param>
public sealed record StatementFacts(string? Speaker, string Verb, string Text, int Paragraph);
