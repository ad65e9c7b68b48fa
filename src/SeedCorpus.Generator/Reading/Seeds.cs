using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
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
    /// <summary>The seeds in the order of their paths. Those that are new or changed are read, on as many threads as there are cores.</summary>
    public static EquatableArray<ReadSeed> Read(
        (ImmutableArray<TextFile> Files, AnalyzerConfigOptionsProvider Options) pair, CancellationToken cancellation)
    {
        (ImmutableArray<TextFile> files, AnalyzerConfigOptionsProvider options) = pair;
        List<TextFile> changed = [.. files.Where(file => !file.IsReadUnder(options))];
        Parallel.ForEach(changed, new ParallelOptions { CancellationToken = cancellation }, file => file.Read(options, cancellation));

        List<ReadSeed> seeds = new(files.Length);
        foreach (TextFile file in files)
        {
            if (file.Seed is { } seed)
                seeds.Add(seed);
        }

        return new EquatableArray<ReadSeed>(SeedOrder.Of(seeds));
    }

    /// <summary>The seeds of a project as its analyzers see them: what the generator has read of them is not read again.</summary>
    public static EquatableArray<ReadSeed> Of(AnalyzerOptions project, SeedReader reader, CancellationToken cancellation) =>
        Read(([.. project.AdditionalFiles.SelectMany(file => reader.Open(file, cancellation))], project.AnalyzerConfigOptionsProvider), cancellation);

    public static EquatableArray<ArticleSource> Facts(EquatableArray<ReadSeed> seeds, CancellationToken cancellation) =>
        Parts(seeds, seed => seed.Article, cancellation);

    public static EquatableArray<LocationSource> Locations(EquatableArray<ReadSeed> seeds, CancellationToken cancellation) =>
        Parts(seeds, seed => seed.Locations, cancellation);

    /// <summary>What there is of a part of each seed, in their order.</summary>
    public static EquatableArray<T> Parts<T>(EquatableArray<ReadSeed> seeds, Func<ReadSeed, T?> part, CancellationToken cancellation)
        where T : class, IEquatable<T>
    {
        cancellation.ThrowIfCancellationRequested();
        var parts = new T[seeds.Count];
        int count = 0;
        foreach (ReadSeed seed in seeds)
        {
            if (part(seed) is { } found)
                parts[count++] = found;
        }

        Array.Resize(ref parts, count);
        return new EquatableArray<T>(parts);
    }
}
