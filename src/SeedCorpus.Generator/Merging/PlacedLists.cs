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
        if (locations.Count != _locations.Count)
            PlaceAll(elements, firstArticles, articles, locations, isTouched);
        else
            PlaceChanged(elements, firstArticles, articles, locations, isTouched);
        (_elements, _firstArticles, _locations) = (elements, firstArticles, locations);
        return _lists = Lists(elements, isTouched);
    }

    private void PlaceAll(
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
            (_shards[i], _lines[i]) = Place(i, elements, firstArticles, articles, locations);
    }

    /// <summary>Where no article has come or gone, places new elements and those whose first article has other locations.</summary>
    private void PlaceChanged(
        EquatableArray<T> elements,
        EquatableArray<int> firstArticles,
        EquatableArray<ArticleModel> articles,
        EquatableArray<LocationSource> locations,
        bool[] isTouched)
    {
        int[] matches = Matches.Of(
            _elements.Count,
            elements.Count,
            (before, now) => ReferenceEquals(_elements[before], elements[now]) && _firstArticles[before] == firstArticles[now]);
        bool[] isGone = Matches.Gone(matches, _elements.Count);
        for (int i = 0; i < isGone.Length; i++)
            isTouched[_shards[i]] |= isGone[i];

        var shards = new int[elements.Count];
        var lines = new int[elements.Count];
        for (int i = 0; i < matches.Length; i++)
        {
            int before = matches[i];
            int first = firstArticles[i];
            (shards[i], lines[i]) = before >= 0 && ReferenceEquals(locations[first], _locations[first])
                ? (_shards[before], _lines[before])
                : Place(i, elements, firstArticles, articles, locations);
            isTouched[shards[i]] |= before < 0 || lines[i] != _lines[before];
        }

        (_shards, _lines) = (shards, lines);
    }

    private (int Shard, int Line) Place(
        int element,
        EquatableArray<T> elements,
        EquatableArray<int> firstArticles,
        EquatableArray<ArticleModel> articles,
        EquatableArray<LocationSource> locations)
    {
        int first = firstArticles[element];
        return (articles[first].Shard % Sharding.MemberShards, lineOf(locations[first].Locations, elements[element]));
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
