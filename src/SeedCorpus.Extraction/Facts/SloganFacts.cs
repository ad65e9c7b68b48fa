namespace SeedCorpus.Extraction.Facts;

/// <summary>A formula of political speech (提法) used in an article.</summary>
/// <param name="Text">The formula without its quotation marks.</param>
/// <param name="Kind">What makes it a slogan.</param>
/// <param name="Uses">Each place where it stands outside a longer slogan, in the order of the text.</param>
public sealed record SloganFacts(string Text, SloganKind Kind, EquatableArray<SloganUseFacts> Uses);
