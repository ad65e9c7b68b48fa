using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Emit;
using SeedCorpus.Generator.Reading;

namespace SeedCorpus.Generator.Baseline;

/// <summary>
/// The new baseline as a generated file, a comment for each line; <c>AcceptCorpus</c> takes the marks away and writes it over the
/// old one once the compilation has succeeded.
/// </summary>
internal static class AcceptedFile
{
    /// <summary>Marks the lines of the baseline; those of the generated file's own header have none.</summary>
    public const string Mark = "//~";

    /// <summary>Where the baseline lies; null where this compilation is not to give one.</summary>
    public static string? Find((ImmutableArray<TextFile> Files, AnalyzerConfigOptionsProvider Options) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return BaselineOptions.AreAccepting(pair.Options)
            ? pair.Files.Where(file => file.IsBaseline(pair.Options)).Select(file => file.Path).OrderBy(path => path, StringComparer.Ordinal).FirstOrDefault()
            : null;
    }

    public static void Emit(SourceProductionContext context, (string? Baseline, EquatableArray<ReadSeed> Seeds) pair)
    {
        if (pair.Baseline is null)
            return;
        SourceWriter writer = new();
        foreach (string line in Text(pair.Baseline, pair.Seeds).TrimEnd('\n').Split('\n'))
            writer.Line(Mark + line);
        context.AddSource(HintName.Of("Baseline"), writer.ToSourceText());
    }

    /// <summary>The baseline of these seeds.</summary>
    public static string Text(string baseline, IReadOnlyList<ReadSeed> seeds)
    {
        string[] names = SeedNames.Of(baseline, [.. seeds.Select(seed => seed.File)]);
        return BaselineText.Compose(seeds
            .SelectMany((seed, i) => SeedFacts.Of(names[i], seed.Content))
            .Select(fact => fact.Fact.Line));
    }
}
