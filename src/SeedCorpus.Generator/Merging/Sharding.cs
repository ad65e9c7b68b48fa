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

    public static IEnumerable<DataShard> Data(CorpusModel corpus, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return corpus.Articles
            .GroupBy(article => DataShardOf(article.Path))
            .OrderBy(group => group.Key)
            .Select(group => new DataShard(group.Key, new EquatableArray<ArticleModel>(group)));
    }

    public static IEnumerable<LocationShard> Locations(LocationIndex index, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return index.Articles
            .GroupBy(article => DataShardOf(article.Path) % LocationShards)
            .OrderBy(group => group.Key)
            .Select(group => new LocationShard(group.Key, new EquatableArray<LocationSource>(group)));
    }
}
