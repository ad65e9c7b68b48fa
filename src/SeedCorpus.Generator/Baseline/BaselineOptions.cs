using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Generator.Reading;

namespace SeedCorpus.Generator.Baseline;

/// <summary>What MSBuild says of the baseline.</summary>
internal static class BaselineOptions
{
    private const string Accepting = "build_property.SeedCorpusAccepting";

    /// <summary>Whether this compilation is to give the new baseline instead of being held to the old one.</summary>
    public static bool AreAccepting(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(Accepting, out string? value)
        && string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the project names the file as its baseline.</summary>
    public static bool IsBaseline(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        ListedFiles.Have(ListedFiles.Baseline, options, file);
}
