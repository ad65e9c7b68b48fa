using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedCorpus.Generator.Reading;

/// <summary>Tells seeds from the other additional files of a project.</summary>
internal static class Seeds
{
    private const string Mark = "build_metadata.AdditionalFiles.SeedCorpus";

    public static bool IsSeed((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file) =>
        file.Text.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
        && file.Options.GetOptions(file.Text).TryGetValue(Mark, out string? mark)
        && string.Equals(mark, "true", StringComparison.OrdinalIgnoreCase);
}
