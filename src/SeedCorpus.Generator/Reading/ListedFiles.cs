using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedCorpus.Generator.Reading;

/// <summary>
/// Which of the additional files of a project are its seeds, and which is its baseline: other analyzers have text files of their own. The
/// package's targets list their full paths in a property.
/// </summary>
internal sealed class ListedFiles
{
    /// <summary>The property that lists the seeds.</summary>
    public const string Seeds = "build_property.SeedCorpusSeedFiles";

    /// <summary>The property that lists the baseline.</summary>
    public const string Baseline = "build_property.SeedCorpusBaselineFiles";

    /// <summary>What stands between two paths.</summary>
    private const string Separator = "//";

    /// <summary>The lists that have been read, for as long as the compiler keeps the text of one.</summary>
    private static readonly ConditionalWeakTable<string, ListedFiles> s_read = new();

    private readonly HashSet<string> _paths;

    private ListedFiles(string list) => _paths = new(
        list.Split([Separator], StringSplitOptions.RemoveEmptyEntries).Select(path => SeedPath.Full(Uri.UnescapeDataString(path))),
        StringComparer.Ordinal);

    /// <summary>Whether a list has the file.</summary>
    /// <param name="list">The property that is the list.</param>
    /// <param name="options">The project's.</param>
    /// <param name="file">An additional file.</param>
    public static bool Have(string list, AnalyzerConfigOptionsProvider options, AdditionalText file) =>
        options.GlobalOptions.TryGetValue(list, out string? text)
        && s_read.GetValue(text, static text => new ListedFiles(text))._paths.Contains(SeedPath.Full(file.Path));
}
