using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Merging;

/// <summary>
/// Spreads what is emitted over a fixed number of files by a hash of the articles' paths, so that neither a file for each article nor
/// one file for them all is made, and an article that comes or goes moves no other. All the shards are given, those without articles too: each
/// keeps its place, and a change of one is no change of others.
/// </summary>
internal sealed class Sharding
{
    /// <summary>How many files facts and bodies are spread over.</summary>
    public const int DataShards = 40;

    /// <summary>How many files locations are spread over; it divides <see cref="DataShards"/>, so that one follows from the other.</summary>
    public const int LocationShards = 10;

    /// <summary>How many files the members of officials and slogans are spread over; it divides <see cref="DataShards"/>.</summary>
    public const int MemberShards = 20;

    private readonly object _gate = new();
    private readonly ShardedLists<ArticleModel> _articles = new(DataShards, article => article.Shard);
    private readonly ShardedLists<LocationSource> _locations = new(LocationShards, article => article.Shard);
    private readonly PlacedLists<OfficialModel> _officials = new((locations, official) => locations.Appearances[official.FirstAppearance].Line);
    private readonly PlacedLists<SloganModel> _slogans = new((locations, slogan) => locations.Uses[slogan.FirstUse].Line);

    public static int DataShardOf(string path) => (int)(Fnv1a.Hash(path) % DataShards);

    /// <summary>The shards of data that hold articles, in order.</summary>
    public static EquatableArray<int> Used(CorpusModel corpus, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new EquatableArray<int>(corpus.Links.Shards.Distinct().OrderBy(shard => shard));
    }

    public IEnumerable<DataShard> Data(CorpusModel corpus, CancellationToken cancellation) =>
        _articles.Of(corpus.Articles, cancellation).Select((articles, number) => new DataShard(number, articles));

    public IEnumerable<LocationShard> Locations(LocationIndex index, CancellationToken cancellation) =>
        _locations.Of(index.Articles, cancellation).Select((articles, number) => new LocationShard(number, articles));

    /// <summary>The officials and slogans, each with the first article that has it: a line that moves there moves them.</summary>
    public IEnumerable<MemberShard> Members((CorpusModel Corpus, LocationIndex Locations) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        (CorpusModel corpus, LocationIndex locations) = pair;
        lock (_gate)
        {
            IReadOnlyList<PlacedList<OfficialModel>> officials =
                _officials.Of(corpus.Officials, corpus.FirstArticleOfOfficial, corpus.Articles, locations.Articles);
            IReadOnlyList<PlacedList<SloganModel>> slogans =
                _slogans.Of(corpus.Slogans, corpus.FirstArticleOfSlogan, corpus.Articles, locations.Articles);
            return officials.Select((list, number) => new MemberShard(number, list, slogans[number]));
        }
    }
}
