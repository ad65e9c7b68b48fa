using System;
using System.Threading;
using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Reading;

/// <summary>
/// A part of each seed that has it, in the order of the seeds, run after run. Parts of seeds that are the objects of the last run are taken
/// from there, without a look at the seeds.
/// </summary>
internal sealed class SeedParts<T>(Func<ReadSeed, T?> partOf)
    where T : class, IEquatable<T>
{
    private readonly object _gate = new();
    private EquatableArray<ReadSeed> _seeds;
    private EquatableArray<T> _parts;

    public EquatableArray<T> Of(EquatableArray<ReadSeed> seeds, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_gate)
        {
            _parts = Updated(seeds) ?? Anew(seeds);
            _seeds = seeds;
            return _parts;
        }
    }

    /// <summary>The parts where each seed stands in the place of the last run and has one; null elsewhere.</summary>
    private EquatableArray<T>? Updated(EquatableArray<ReadSeed> seeds)
    {
        if (seeds.Count != _seeds.Count || seeds.Count != _parts.Count)
            return null;
        ReadOnlySpan<ReadSeed> now = seeds.Items;
        ReadOnlySpan<ReadSeed> before = _seeds.Items;
        T[]? parts = null;
        for (int i = 0; i < now.Length; i++)
        {
            if (ReferenceEquals(now[i], before[i]))
                continue;
            if (partOf(now[i]) is not { } part)
                return null;
            parts ??= _parts.Items.ToArray();
            parts[i] = part;
        }

        return parts is null ? _parts : new EquatableArray<T>(parts);
    }

    private EquatableArray<T> Anew(EquatableArray<ReadSeed> seeds)
    {
        var parts = new T[seeds.Count];
        int count = 0;
        foreach (ReadSeed seed in seeds.Items)
        {
            if (partOf(seed) is { } part)
                parts[count++] = part;
        }

        Array.Resize(ref parts, count);
        return new EquatableArray<T>(parts);
    }
}
