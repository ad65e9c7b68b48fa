using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Reading;

/// <summary>
/// The seeds of a project, run after run. Where few files changed, the others are not looked at: of ten thousand, each would have to be
/// fetched from memory. What it keeps from one run to the next makes the next one faster and no other.
/// </summary>
internal sealed class SeedSet
{
    private readonly object _gate = new();
    private ImmutableArray<TextFile> _files = [];
    private AnalyzerConfigOptionsProvider? _options;
    private List<ReadSeed> _seeds = [];
    private bool _areApart = true;

    /// <summary>The seeds in the order of their paths. Those that are new or changed are read, on as many threads as there are cores.</summary>
    public EquatableArray<ReadSeed> Read(
        (ImmutableArray<TextFile> Files, AnalyzerConfigOptionsProvider Options) pair, CancellationToken cancellation)
    {
        (ImmutableArray<TextFile> files, AnalyzerConfigOptionsProvider options) = pair;
        lock (_gate)
        {
            List<ReadSeed> seeds = Updated(files, options, cancellation) ?? Anew(files, options, cancellation);
            (_files, _options, _seeds) = (files, options, seeds);
            return new EquatableArray<ReadSeed>(seeds);
        }
    }

    /// <summary>The seeds of the last run with the changes since; null where they have to be gone through one by one.</summary>
    private List<ReadSeed>? Updated(ImmutableArray<TextFile> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (!_areApart || !ReferenceEquals(options, _options) || FileChanges.Between(_files, files) is not { } changes)
            return null;
        List<ReadSeed> seeds = [.. _seeds];
        foreach (TextFile file in changes.Gone)
        {
            if (file.Seed is { } seed && !SeedOrder.TryRemove(seeds, seed))
                return null;
        }

        ReadThose(changes.Come, options, cancellation);
        foreach (TextFile file in changes.Come)
        {
            if (file.Seed is not { } seed)
                continue;
            if (!SeedOrder.TryInsert(seeds, seed))
                return null;
            KeepEqualParts(seed);
        }

        return seeds;
    }

    private List<ReadSeed> Anew(ImmutableArray<TextFile> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        ReadThose(files, options, cancellation);
        List<ReadSeed> seeds = new(files.Length);
        foreach (TextFile file in files)
        {
            if (file.Seed is { } seed)
                seeds.Add(seed);
        }

        seeds = SeedOrder.Of(seeds, out _areApart);
        seeds.ForEach(KeepEqualParts);
        return seeds;
    }

    /// <summary>
    /// An article that says what it said stays the object that it was, so that the steps behind see at a glance that it did: where blank
    /// lines have been put into many seeds, all of those would be compared word by word in every run. So do locations that are as they were.
    /// </summary>
    private void KeepEqualParts(ReadSeed seed)
    {
        if (SeedOrder.Find(_seeds, seed) is { } before)
            seed.KeepEqualPartsOf(before);
    }

    private static void ReadThose(IReadOnlyList<TextFile> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        List<TextFile> changed = [.. files.Where(file => !file.IsReadUnder(options))];
        Parallel.ForEach(changed, new ParallelOptions { CancellationToken = cancellation }, file => file.Read(options, cancellation));
    }
}
