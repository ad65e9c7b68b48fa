using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Baseline;
using SeedCorpus.Generator.EditorConfig;
using SeedCorpus.Generator.Reading;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Baseline;

/// <summary>Seeds beside a baseline that was accepted from others.</summary>
internal static class Recording
{
    /// <summary>The baseline that these seeds would have, as AcceptCorpus writes it.</summary>
    public static string Of(params Seed[] seeds) => AcceptedFile.Text(
        Seed.ProjectDirectory + BaselineFile.Name,
        [.. seeds.Select(seed => new ReadSeed(
            seed.Path, seed.Path, new SeedReader(PlainReader.Read).Read(seed, ReadingHints.None, CancellationToken.None), SeedOptions.None))]);

    /// <summary>What the compiler says of these seeds.</summary>
    public static string[] Check(string? baseline, params Seed[] seeds) => Check(new Options(), baseline, seeds);

    public static string[] Check(Options options, string? baseline, params Seed[] seeds) =>
        [.. Diagnostics(options, baseline is null ? seeds : [.. seeds, new BaselineFile(baseline)])
            .Select(diagnostic => diagnostic.ToString().Replace(Seed.ProjectDirectory, "", StringComparison.Ordinal))
            .Where(message => !message.Contains("SEED5000", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    public static ImmutableArray<Diagnostic> Diagnostics(Options options, params AdditionalText[] files) =>
        Diagnostics(new BaselineAnalyzer(new SeedReader(PlainReader.Read)), options, files);

    public static ImmutableArray<Diagnostic> Diagnostics(BaselineAnalyzer analyzer, Options options, params AdditionalText[] files) =>
        Compilations.Empty()
            .WithAnalyzers([analyzer], new AnalyzerOptions([.. files], new HostOptions(options, files)))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
}
