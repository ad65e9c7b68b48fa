using System;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Naming;

namespace SeedCorpus.Generator.Merging;

/// <summary>
/// Makes one corpus of the facts of many seeds. What it keeps from one corpus to the next makes the next one faster and no other: a
/// merger that has never merged before gives the same.
/// </summary>
internal sealed class CorpusMerger
{
    private readonly object _gate = new();
    private readonly ArticleNaming _naming = new();
    private Vocabulary _vocabulary = new();
    private ArticleModel[] _articles = [];
    private OfficialMerger? _officials;
    private SloganMerger? _slogans;
    private LinksModel? _links;

    /// <param name="sources">In the order of their paths.</param>
    /// <param name="cancellation">Asked now and then.</param>
    public CorpusModel Merge(EquatableArray<ArticleSource> sources, CancellationToken cancellation)
    {
        lock (_gate)
        {
            ArticleModel[] articles = _naming.Name(sources, cancellation);
            OfficialMerger officials = _officials is { } named && AreAsBefore(articles, (article, before) => article.NamesAs(before))
                ? named
                : new OfficialMerger(articles, _vocabulary, _officials, cancellation);
            SloganMerger slogans = _slogans is { } used && AreAsBefore(articles, (article, before) => article.UsesAs(before))
                ? used
                : new SloganMerger(articles, _vocabulary, _slogans, cancellation);
            LinksModel links = Links(articles, officials, slogans);
            Keep(articles, officials, slogans, links);
            CorpusModel corpus = new(
                new EquatableArray<ArticleModel>(articles),
                officials.Officials,
                officials.Blocks,
                slogans.Slogans,
                officials.FirstArticles,
                slogans.FirstArticles,
                links);
            MergedCorpora.Keep(sources, corpus);
            return corpus;
        }
    }

    // All at once: a merge that is cancelled half way leaves what there was.
    private void Keep(ArticleModel[] articles, OfficialMerger officials, SloganMerger slogans, LinksModel links)
    {
        (_articles, _officials, _slogans, _links) = (articles, officials, slogans, links);
        if (_vocabulary.IsWorn(officials.Order.Length, slogans.Order.Length))
            (_vocabulary, _officials, _slogans) = (new Vocabulary(), null, null);
    }

    private bool AreAsBefore(ArticleModel[] articles, Func<ArticleModel, ArticleModel, bool> isAs)
    {
        if (articles.Length != _articles.Length)
            return false;
        for (int i = 0; i < articles.Length; i++)
        {
            if (!ReferenceEquals(articles[i], _articles[i]) && !isAs(articles[i], _articles[i]))
                return false;
        }

        return true;
    }

    private LinksModel Links(ArticleModel[] articles, OfficialMerger officials, SloganMerger slogans) => new(
        Each(articles, _links?.Shards ?? default, article => article.Shard),
        Each(articles, _links?.Appearances ?? default, article => article.Facts.Officials.Count),
        Each(articles, _links?.Statements ?? default, article => article.Facts.Statements.Count),
        Each(articles, _links?.Uses ?? default, article => article.Uses.Count),
        officials.OfAppearance,
        slogans.OfUse);

    private EquatableArray<int> Each(ArticleModel[] articles, EquatableArray<int> before, Func<ArticleModel, int> number) =>
        new(Carried.Of(articles, _articles, before.Items, number));
}
