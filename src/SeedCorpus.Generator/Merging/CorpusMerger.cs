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
    private Vocabulary _vocabulary = new();
    private OfficialMerger? _officials;
    private SloganMerger? _slogans;
    private CorpusModel? _last;

    /// <param name="sources">In the order of their paths.</param>
    /// <param name="cancellation">Asked now and then.</param>
    public CorpusModel Merge(EquatableArray<ArticleSource> sources, CancellationToken cancellation)
    {
        lock (_gate)
        {
            ArticleModel[] articles = ArticleNaming.Name(sources, cancellation);
            return _last = _last is { } last && NameAs(articles, last.Articles)
                ? last with
                {
                    Articles = EquatableArray.Create<ArticleModel>(articles),
                    Links = last.Links with { Statements = Statements(articles) },
                }
                : MergeAnew(articles, cancellation);
        }
    }

    private CorpusModel MergeAnew(ArticleModel[] articles, CancellationToken cancellation)
    {
        var numbers = new ArticleNumbers[articles.Length];
        for (int i = 0; i < articles.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            numbers[i] = articles[i].NumbersIn(_vocabulary);
        }

        OfficialMerger officials = new(articles, numbers, _vocabulary, _officials);
        SloganMerger slogans = new(articles, numbers, _vocabulary, _slogans);
        Keep(officials, slogans);
        LinksModel links = new(
            Each(articles, article => article.Shard),
            Each(articles, article => article.Facts.Officials.Count),
            Statements(articles),
            Each(articles, article => article.Uses.Count),
            EquatableArray.Create<int>(officials.OfAppearance),
            EquatableArray.Create<int>(slogans.OfUse));
        return new CorpusModel(
            EquatableArray.Create<ArticleModel>(articles),
            EquatableArray.Create<OfficialModel>(officials.Officials),
            EquatableArray.Create<SloganModel>(slogans.Slogans),
            EquatableArray.Create<int>(officials.FirstArticles),
            EquatableArray.Create<int>(slogans.FirstArticles),
            links);
    }

    private static bool NameAs(ArticleModel[] articles, EquatableArray<ArticleModel> others)
    {
        if (articles.Length != others.Count)
            return false;
        for (int i = 0; i < articles.Length; i++)
        {
            if (!articles[i].NamesAs(others[i]))
                return false;
        }

        return true;
    }

    private static EquatableArray<int> Statements(ArticleModel[] articles) => Each(articles, article => article.Facts.Statements.Count);

    private static EquatableArray<int> Each(ArticleModel[] articles, Converter<ArticleModel, int> number) =>
        EquatableArray.Create<int>(Array.ConvertAll(articles, number));

    private void Keep(OfficialMerger officials, SloganMerger slogans)
    {
        (_officials, _slogans) = (officials, slogans);
        if (_vocabulary.IsWorn(officials.Order.Length, slogans.Order.Length))
            (_vocabulary, _officials, _slogans) = (new Vocabulary(), null, null);
    }
}
