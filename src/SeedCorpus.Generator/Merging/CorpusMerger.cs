using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Naming;

namespace SeedCorpus.Generator.Merging;

/// <summary>Makes one corpus of the facts of many seeds.</summary>
internal static class CorpusMerger
{
    public static CorpusModel Merge(EquatableArray<ArticleSource> sources, CancellationToken cancellation)
    {
        List<ArticleModel> articles = ArticleNaming.Name(sources, cancellation);
        OfficialMerger officials = new(articles, cancellation);
        SloganMerger slogans = new(articles, cancellation);
        LinksModel links = new(
            Each(articles, article => Sharding.DataShardOf(article.Path)),
            Each(articles, article => article.Facts.Officials.Count),
            Each(articles, article => article.Facts.Statements.Count),
            Each(articles, article => article.Facts.Slogans.Sum(slogan => slogan.Uses.Count)),
            new EquatableArray<int>(officials.OfAppearance),
            new EquatableArray<int>(slogans.OfUse));
        return new CorpusModel(
            new EquatableArray<ArticleModel>(articles),
            new EquatableArray<OfficialModel>(officials.Officials),
            new EquatableArray<SloganModel>(slogans.Slogans),
            links);
    }

    private static EquatableArray<int> Each(List<ArticleModel> articles, System.Func<ArticleModel, int> number) =>
        new(articles.Select(number));
}
