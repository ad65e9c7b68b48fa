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

    /// <summary>As <see cref="Data"/>, for locations.</summary>
    public static IEnumerable<LocationShard> Locations(LocationIndex index, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Shards<LocationSource> shards = new(LocationShards);
        foreach (LocationSource article in index.Articles)
            shards.Add(DataShardOf(article.Path) % LocationShards, article);
        return Enumerable.Range(0, LocationShards).Select(number => new LocationShard(number, shards[number]));
    }

    /// <summary>The officials and slogans, each with the first article that has it: a line that moves there moves them.</summary>
    public static IEnumerable<MemberShard> Members((CorpusModel Corpus, LocationIndex Locations) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Shards<OfficialMember> officials = new(MemberShards);
        foreach (OfficialModel official in pair.Corpus.Officials)
        {
            string first = official.Articles[0];
            int line = pair.Locations[first].Locations.Appearances[official.FirstAppearance].Line;
            officials.Add(DataShardOf(first) % MemberShards, new OfficialMember(official, line));
        }

        Shards<SloganMember> slogans = new(MemberShards);
        foreach (SloganModel slogan in pair.Corpus.Slogans)
        {
            int line = pair.Locations[slogan.FirstArticle].Locations.Uses[slogan.FirstUse].Line;
            slogans.Add(DataShardOf(slogan.FirstArticle) % MemberShards, new SloganMember(slogan, line));
        }

        return Enumerable.Range(0, MemberShards).Select(number => new MemberShard(number, officials[number], slogans[number]));
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
