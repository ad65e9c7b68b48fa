using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Reading;

/// <summary>
/// Reads the seeds of a project and parts what they say from where they say it, so that a moved line moves locations and
/// nothing else.
/// </summary>
internal static class Seeds
{
    public static EquatableArray<ReadSeed> Read(
        (ImmutableArray<TextFile> Files, AnalyzerConfigOptionsProvider Options) pair, CancellationToken cancellation)
    {
        string projectDirectory = ProjectOptions.Directory(pair.Options);
        List<ReadSeed> seeds = [];
        foreach (TextFile file in pair.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (file.OptionsOfSeed(pair.Options) is { } options)
            {
                SeedContent content = file.Read(options.Hints, cancellation);
                seeds.Add(new ReadSeed(SeedPath.Relative(projectDirectory, file.Path), file.Path, content, options));
            }
        }

        return new EquatableArray<ReadSeed>(seeds);
    }

    /// <summary>The seeds of a project as its analyzers see them: what the generator has read of them is not read again.</summary>
    public static EquatableArray<ReadSeed> Of(AnalyzerOptions project, SeedReader reader, CancellationToken cancellation) =>
        Read(([.. project.AdditionalFiles.Where(TextFile.HasExtension).Select(file => reader.Open(file, cancellation))], project.AnalyzerConfigOptionsProvider), cancellation);

    public static EquatableArray<ArticleSource> Facts(EquatableArray<ReadSeed> seeds, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new EquatableArray<ArticleSource>(
            from seed in seeds
            where seed.Content.Facts is not null
            select new ArticleSource(seed.Path, seed.File, seed.Content.Facts!));
    }

    public static EquatableArray<LocationSource> Locations(EquatableArray<ReadSeed> seeds, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new EquatableArray<LocationSource>(
            from seed in seeds
            where seed.Content.Locations is not null
            select new LocationSource(seed.Path, seed.File, seed.Content.Locations!));
    }

    public static EquatableArray<SeedProblem> Problems(EquatableArray<ReadSeed> seeds, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new EquatableArray<SeedProblem>(seeds.SelectMany(seed => seed.Options.Problems.Concat(seed.Content.Problems)));
    }

    /// <summary>Which rules do not hold for which seeds.</summary>
    public static EquatableArray<IgnoredRules> Ignored(EquatableArray<ReadSeed> seeds, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new EquatableArray<IgnoredRules>(
            from seed in seeds
            where seed.Options.Ignored.Count > 0
            select new IgnoredRules(seed.File, seed.Options.Ignored));
    }
}
