using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Merging;

/// <summary>
/// Spreads articles over a fixed number of files by a hash of their paths, so that neither a file for each article nor one file
/// for them all is made, and an article that comes or goes moves no other.
/// </summary>
internal static class Sharding
{
    /// <summary>How many files facts and bodies are spread over.</summary>
    public const int DataShards = 40;

    /// <summary>How many files locations are spread over; it divides <see cref="DataShards"/>, so that one follows from the other.</summary>
    public const int LocationShards = 8;

    public static int DataShardOf(string path) => (int)(Fnv1a.Hash(path) % DataShards);

    /// <summary>All the shards, those without articles too: each keeps its place, and a change of one is no change of others.</summary>
    public static IEnumerable<DataShard> Data(CorpusModel corpus, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ILookup<int, ArticleModel> shards = corpus.Articles.ToLookup(article => DataShardOf(article.Path));
        return Enumerable.Range(0, DataShards).Select(
            number => new DataShard(number, new EquatableArray<ArticleModel>(shards[number])));
    }

    /// <summary>As <see cref="Data"/>, for locations.</summary>
    public static IEnumerable<LocationShard> Locations(LocationIndex index, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ILookup<int, LocationSource> shards = index.Articles.ToLookup(article => DataShardOf(article.Path) % LocationShards);
        return Enumerable.Range(0, LocationShards).Select(
            number => new LocationShard(number, new EquatableArray<LocationSource>(shards[number])));
    }
}
