using System;
using System.Collections.Generic;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Merging;

/// <summary>
/// Spreads elements over the files of members, each with the first article that has it, and tells the line there. As
/// <see cref="ShardedLists{T}"/> it makes those lists again that a moved line, or another element, has changed.
/// </summary>
internal sealed class PlacedLists<T>(Func<FactLocations, T, int> lineOf)
    where T : class, IEquatable<T>
{
    private EquatableArray<T> _elements;
    private EquatableArray<int> _firstArticles;
    private EquatableArray<LocationSource> _locations;
    private int[] _shards = [];
    private int[] _lines = [];
    private PlacedList<T>[] _lists = new PlacedList<T>[Sharding.MemberShards];

    /// <param name="elements">In the order of their set.</param>
    /// <param name="firstArticles">The number of the first article of each.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="locations">Where the facts of each article stand.</param>
    public IReadOnlyList<PlacedList<T>> Of(
        EquatableArray<T> elements, EquatableArray<int> firstArticles, EquatableArray<ArticleModel> articles, EquatableArray<LocationSource> locations)
    {
        var isTouched = new bool[Sharding.MemberShards];
        if (locations.Count == _locations.Count && elements == _elements && firstArticles == _firstArticles)
            Move(elements, firstArticles, locations, isTouched);
        else
            Place(elements, firstArticles, articles, locations, isTouched);
        (_elements, _firstArticles, _locations) = (elements, firstArticles, locations);
        return _lists = Lists(elements, isTouched);
    }

    private void Move(EquatableArray<T> elements, EquatableArray<int> firstArticles, EquatableArray<LocationSource> locations, bool[] isTouched)
    {
        ReadOnlySpan<int> firsts = firstArticles.Items;
        ReadOnlySpan<LocationSource> now = locations.Items;
        ReadOnlySpan<LocationSource> before = _locations.Items;
        for (int i = 0; i < _lines.Length; i++)
        {
            int first = firsts[i];
            if (ReferenceEquals(now[first], before[first]))
                continue;
            int line = lineOf(now[first].Locations, elements[i]);
            isTouched[_shards[i]] |= line != _lines[i];
            _lines[i] = line;
        }
    }

    private void Place(
        EquatableArray<T> elements,
        EquatableArray<int> firstArticles,
        EquatableArray<ArticleModel> articles,
        EquatableArray<LocationSource> locations,
        bool[] isTouched)
    {
        isTouched.AsSpan().Fill(true);
        _shards = new int[elements.Count];
        _lines = new int[elements.Count];
        for (int i = 0; i < _lines.Length; i++)
        {
            int first = firstArticles[i];
            _shards[i] = articles[first].Shard % Sharding.MemberShards;
            _lines[i] = lineOf(locations[first].Locations, elements[i]);
        }
    }

    private PlacedList<T>[] Lists(EquatableArray<T> elements, bool[] isTouched)
    {
        var members = new List<T>?[isTouched.Length];
        var lines = new List<int>?[isTouched.Length];
        for (int i = 0; i < _shards.Length; i++)
        {
            int shard = _shards[i];
            if (!isTouched[shard])
                continue;
            (members[shard] ??= []).Add(elements[i]);
            (lines[shard] ??= []).Add(_lines[i]);
        }

        PlacedList<T>[] lists = [.. _lists];
        for (int shard = 0; shard < lists.Length; shard++)
        {
            if (isTouched[shard])
            {
                lists[shard] = members[shard] is { } made
                    ? new PlacedList<T>(new EquatableArray<T>(made), new EquatableArray<int>(lines[shard]!))
                    : default;
            }
        }

        return lists;
    }
}
