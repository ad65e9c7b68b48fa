using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Generator.Baseline;

namespace SeedCorpus.Generator.Reading;

/// <summary>
/// A text file among the additional files of a project, be it a seed or not. It is read when it is first found to be one, and
/// then no more: the pipeline keeps this object for as long as the compiler keeps the file's, that is, until it changes.
/// </summary>
/// <remarks>
/// Reading could be a step of its own behind one that joins each file with its options, but such a join goes wrong in a driver
/// that tracks steps: when a file was removed, the next run takes one file's results for another's.
/// </remarks>
internal sealed class TextFile(AdditionalText text, SeedReader reader)
{
    private const string Mark = "build_metadata.AdditionalFiles.SeedCorpus";

    public string Path => text.Path;

    public static bool HasExtension(AdditionalText text) => text.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the project names the file as a seed; other analyzers have text files of their own.</summary>
    public bool IsSeed(AnalyzerConfigOptionsProvider options) => IsSeed(text, options);

    /// <summary>The same of a file that nobody has opened.</summary>
    public static bool IsSeed(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(text).TryGetValue(Mark, out string? mark)
        && string.Equals(mark, "true", StringComparison.OrdinalIgnoreCase)
        && !BaselineOptions.IsBaseline(text, options);

    /// <summary>Whether the project names the file as its baseline.</summary>
    public bool IsBaseline(AnalyzerConfigOptionsProvider options) => BaselineOptions.IsBaseline(text, options);

    public SeedContent Read(CancellationToken cancellation) => reader.Read(text, cancellation);
}
