using System;
using System.Collections.Generic;
using System.Threading;
using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Merging;

/// <summary>
/// Spreads items over a number of files, and keeps the lists: where items changed, those of their files alone are made again. The others are
/// not looked at: of ten thousand, each would have to be fetched from memory.
/// </summary>
internal sealed class ShardedLists<T>(int count, Func<T, int> shardOf)
    where T : class, IEquatable<T>
{
    private readonly object _gate = new();
    private EquatableArray<T> _items;
    private int[] _shards = [];
    private EquatableArray<T>[] _lists = new EquatableArray<T>[count];

    /// <summary>The items of each file, in their order; a file without any has an empty list.</summary>
    public IReadOnlyList<EquatableArray<T>> Of(EquatableArray<T> items, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_gate)
        {
            var isTouched = new bool[count];
            _shards = items.Count == _items.Count ? Updated(items, isTouched) : Anew(items, isTouched);
            _lists = Lists(items, isTouched);
            _items = items;
            return _lists;
        }
    }

    private int[] Updated(EquatableArray<T> items, bool[] isTouched)
    {
        int[] shards = [.. _shards];
        ReadOnlySpan<T> now = items.Items;
        ReadOnlySpan<T> before = _items.Items;
        for (int i = 0; i < shards.Length; i++)
        {
            if (ReferenceEquals(now[i], before[i]))
                continue;
            isTouched[shards[i]] = true;
            shards[i] = shardOf(now[i]);
            isTouched[shards[i]] = true;
        }

        return shards;
    }

    private int[] Anew(EquatableArray<T> items, bool[] isTouched)
    {
        isTouched.AsSpan().Fill(true);
        var shards = new int[items.Count];
        for (int i = 0; i < shards.Length; i++)
            shards[i] = shardOf(items[i]);
        return shards;
    }

    private EquatableArray<T>[] Lists(EquatableArray<T> items, bool[] isTouched)
    {
        var made = new List<T>?[count];
        for (int i = 0; i < _shards.Length; i++)
        {
            if (isTouched[_shards[i]])
                (made[_shards[i]] ??= []).Add(items[i]);
        }

        EquatableArray<T>[] lists = [.. _lists];
        for (int shard = 0; shard < count; shard++)
        {
            if (isTouched[shard])
                lists[shard] = made[shard] is { } list ? new EquatableArray<T>(list) : default;
        }

        return lists;
    }
}
