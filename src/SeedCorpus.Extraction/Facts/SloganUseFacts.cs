namespace SeedCorpus.Extraction.Facts;

/// <summary>One place where a slogan stands.</summary>
/// <param name="Headline">Index into <see cref="ArticleFacts.Headlines"/>, or -1 in the body.</param>
/// <param name="Paragraph">Index into <see cref="ArticleFacts.Paragraphs"/>, or -1 in a headline.</param>
/// <param name="Offset">Where in that headline or paragraph it starts, in UTF-16 units.</param>
/// <param name="Statement">Index into <see cref="ArticleFacts.Statements"/> of the one that says it, or -1.</param>
public sealed record SloganUseFacts(int Headline, int Paragraph, int Offset, int Statement);
