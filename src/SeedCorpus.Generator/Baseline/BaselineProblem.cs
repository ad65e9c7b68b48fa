using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Baseline;

/// <summary>Something in a baseline that cannot be read.</summary>
/// <param name="Line">The line; empty where it is the file as a whole.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Why">For the user.</param>
internal sealed record BaselineProblem(string Line, SeedSpan Span, string Why);
