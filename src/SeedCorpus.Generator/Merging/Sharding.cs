using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Merging;

/// <summary>
/// Spreads what is emitted over a fixed number of files by a hash of the articles' paths, so that neither a file for each article nor
/// one file for them all is made, and an article that comes or goes moves no other.
/// </summary>
internal static class Sharding
{
    /// <summary>How many files facts and bodies are spread over.</summary>
    public const int DataShards = 40;

    /// <summary>How many files locations are spread over; it divides <see cref="DataShards"/>, so that one follows from the other.</summary>
    public const int LocationShards = 10;

    /// <summary>How many files the members of officials and slogans are spread over; it divides <see cref="DataShards"/>.</summary>
    public const int MemberShards = 20;

    public static int DataShardOf(string path) => (int)(Fnv1a.Hash(path) % DataShards);

    /// <summary>All the shards, those without articles too: each keeps its place, and a change of one is no change of others.</summary>
    public static IEnumerable<DataShard> Data(CorpusModel corpus, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Shards<ArticleModel> shards = new(DataShards);
        foreach (ArticleModel article in corpus.Articles)
            shards.Add(article.Shard, article);
        return Enumerable.Range(0, DataShards).Select(number => new DataShard(number, shards[number]));
    }

    /// <summary>The shards of data that hold articles, in order.</summary>
    public static EquatableArray<int> Used(CorpusModel corpus, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new EquatableArray<int>(corpus.Links.Shards.Distinct().OrderBy(shard => shard));
    }

    /// <summary>As <see cref="Data"/>, for locations.</summary>
    public static IEnumerable<LocationShard> Locations(LocationIndex index, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Shards<LocationSource> shards = new(LocationShards);
        foreach (LocationSource article in index.Articles)
            shards.Add(article.Shard, article);
        return Enumerable.Range(0, LocationShards).Select(number => new LocationShard(number, shards[number]));
    }

    /// <summary>The officials and slogans, each with the first article that has it: a line that moves there moves them.</summary>
    public static IEnumerable<MemberShard> Members((CorpusModel Corpus, LocationIndex Locations) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        (CorpusModel corpus, LocationIndex locations) = pair;
        Shards<OfficialModel> officials = new(MemberShards);
        Shards<int> officialLines = new(MemberShards);
        for (int i = 0; i < corpus.Officials.Count; i++)
        {
            OfficialModel official = corpus.Officials[i];
            int first = corpus.FirstArticleOfOfficial[i];
            int shard = corpus.Articles[first].Shard % MemberShards;
            officials.Add(shard, official);
            officialLines.Add(shard, locations.Articles[first].Locations.Appearances[official.FirstAppearance].Line);
        }

        Shards<SloganModel> slogans = new(MemberShards);
        Shards<int> sloganLines = new(MemberShards);
        for (int i = 0; i < corpus.Slogans.Count; i++)
        {
            SloganModel slogan = corpus.Slogans[i];
            int first = corpus.FirstArticleOfSlogan[i];
            int shard = corpus.Articles[first].Shard % MemberShards;
            slogans.Add(shard, slogan);
            sloganLines.Add(shard, locations.Articles[first].Locations.Uses[slogan.FirstUse].Line);
        }

        return Enumerable.Range(0, MemberShards).Select(number => new MemberShard(
            number, officials[number], officialLines[number], slogans[number], sloganLines[number]));
    }

    /// <summary>Lists of what goes into each shard.</summary>
    private sealed class Shards<T>(int count)
        where T : IEquatable<T>
    {
        private readonly List<T>[] _lists = [.. Enumerable.Range(0, count).Select(_ => new List<T>())];

        public EquatableArray<T> this[int number] => new(_lists[number]);

        public void Add(int number, T item) => _lists[number].Add(item);
    }
}
