namespace SeedCorpus.Extraction.Facts;

/// <summary>A position as printed, and its parts.</summary>
/// <param name="Text">As printed: 自治区党委副书记.</param>
/// <param name="Organisation">The organ: 自治区党委; null where only the title is printed (市长 has 市).</param>
/// <param name="Title">The head with its rank prefix: 副书记.</param>
/// <param name="Standing">Whether the post is deputy, acting or former.</param>
public sealed record PostFacts(string Text, string? Organisation, string Title, PostStanding Standing);
