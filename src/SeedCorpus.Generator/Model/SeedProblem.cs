using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Model;

/// <summary>Something to tell the user about a seed.</summary>
/// <param name="Id">The id of the diagnostic.</param>
/// <param name="File">The seed as the compiler knows it.</param>
/// <param name="Span">Where in it.</param>
/// <param name="Detail">The text that the message names, fit to be shown.</param>
internal sealed record SeedProblem(string Id, string File, SeedSpan Span, string Detail);
