using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Reading;

/// <summary>
/// The articles of a project. One that says what it said before stays the object that it was, so that the steps behind see at a glance
/// that it did: where blank lines have been put into many seeds, all of those would be compared word by word in every run.
/// </summary>
internal sealed class ArticleSources
{
    private EquatableArray<ArticleSource> _last;

    /// <param name="seeds">In the order of their paths.</param>
    /// <param name="cancellation">Asked once.</param>
    /// <returns>The articles in the same order.</returns>
    public EquatableArray<ArticleSource> Of(EquatableArray<ReadSeed> seeds, CancellationToken cancellation) =>
        _last = Seeds.Parts(seeds, new Walk(_last).Take, cancellation);

    /// <summary>Goes through the articles of the last run beside the seeds of this one.</summary>
    private sealed class Walk(EquatableArray<ArticleSource> last)
    {
        private int _next;

        public ArticleSource? Take(ReadSeed seed)
        {
            if (_next < last.Count && !ReferenceEquals(seed.Article, last[_next]))
                Compare(seed);
            if (_next < last.Count && ReferenceEquals(seed.Article, last[_next]))
                _next++;
            return seed.Article;
        }

        private void Compare(ReadSeed seed)
        {
            while (_next < last.Count && string.CompareOrdinal(last[_next].Path, seed.Path) < 0)
                _next++;
            if (_next < last.Count)
                seed.SayAs(last[_next]);
        }
    }
}
