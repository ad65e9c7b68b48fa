namespace SeedCorpus.Extraction.People;

/// <summary>A person named with a post, in a list of leaders, or as one who speaks.</summary>
/// <param name="Name">The name without padding.</param>
/// <param name="Range">Where the name stands.</param>
/// <param name="Posts">The posts printed with it, in order.</param>
/// <param name="Class">What kind of position it is printed with; public where it is printed as a leader's without one.</param>
/// <param name="IsListed">Whether it stands in a list that is announced as one of leaders.</param>
internal readonly record struct Mention(string Name, TextRange Range, TextRange[] Posts, PostClass Class, bool IsListed = false);
