namespace SeedCorpus.Generator.Model;

/// <summary>What the user's compilation offers.</summary>
/// <param name="SpeaksCSharp12">Whether its language version takes the generated code.</param>
internal sealed record Target(bool SpeaksCSharp12);
