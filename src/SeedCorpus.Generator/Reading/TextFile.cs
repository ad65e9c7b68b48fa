using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Generator.Baseline;
using SeedCorpus.Generator.EditorConfig;

namespace SeedCorpus.Generator.Reading;

/// <summary>
/// A text file among the additional files of a project, be it a seed or not. It is read when it is first found to be one, and
/// then no more, unless its options change: the pipeline keeps this object for as long as the compiler keeps the file's, that is,
/// until it changes.
/// </summary>
/// <remarks>
/// Reading could be a step of its own behind one that joins each file with its options, but such a join goes wrong in a driver
/// that tracks steps: when a file was removed, the next run takes one file's results for another's.
/// </remarks>
internal sealed class TextFile(AdditionalText text, SeedReader reader)
{
    private volatile Outcome? _last;

    public string Path => text.Path;

    /// <summary>What came of the last reading; null where the file is no seed.</summary>
    public ReadSeed? Seed => _last?.Seed;

    public static bool HasExtension(AdditionalText text) => text.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The options of the seed; null where the project does not name the file as one: other analyzers have text files of their
    /// own.
    /// </summary>
    public static SeedOptions? OptionsOfSeed(AdditionalText text, AnalyzerConfigOptionsProvider project) =>
        ListedFiles.Have(ListedFiles.Seeds, project, text) && !BaselineOptions.IsBaseline(text, project)
            ? SeedOptionsReader.Read(project.GetOptions(text), text.Path)
            : null;

    /// <summary>Whether the project names the file as its baseline.</summary>
    public bool IsBaseline(AnalyzerConfigOptionsProvider options) => BaselineOptions.IsBaseline(text, options);

    /// <summary>Whether reading under these options would give what there is.</summary>
    public bool IsReadUnder(AnalyzerConfigOptionsProvider options) => ReferenceEquals(_last?.Options, options);

    public void Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ReadSeed? seed = null;
        if (OptionsOfSeed(text, options) is { } own)
        {
            seed = new ReadSeed(
                SeedPath.Relative(ProjectOptions.Directory(options), Path), Path, reader.Read(text, own.Hints, cancellation), own);
        }

        // What is equal stays the same object, so that the steps behind see at a glance that nothing changed.
        _last = new Outcome(options, seed is not null && seed.Equals(_last?.Seed) ? _last?.Seed : seed);
    }

    private sealed record Outcome(AnalyzerConfigOptionsProvider Options, ReadSeed? Seed);
}
