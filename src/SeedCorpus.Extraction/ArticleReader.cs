using System.Threading;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction;

/// <summary>Reads a seed.</summary>
public static class ArticleReader
{
    /// <summary>Reads the article facts of a seed's text. Pure: equal text gives an equal reading.</summary>
    /// <param name="seed">The text of the seed as scraped.</param>
    /// <param name="cancellation">Asked between and inside the steps.</param>
    /// <exception cref="System.OperationCanceledException"><paramref name="cancellation"/> was signalled.</exception>
    public static SeedReading Read(string seed, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return new SeedReading(new ArticleFacts { Title = seed }, new ArticleLocations(), []);
    }
}
