namespace SeedCorpus.Generator.Model;

/// <summary>What the user's compilation offers.</summary>
/// <param name="HasSpan">Whether there is a type for UTF-8 literals.</param>
/// <param name="SpeaksCSharp12">Whether its language version takes the generated code.</param>
internal sealed record Target(bool HasSpan, bool SpeaksCSharp12);
