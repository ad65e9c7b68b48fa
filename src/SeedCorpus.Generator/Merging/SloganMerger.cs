using System;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Naming;

namespace SeedCorpus.Generator.Merging;

/// <summary>Joins the slogans of all the articles by their texts.</summary>
internal sealed class SloganMerger
{
    private readonly ArticleModel[] _articles;
    private readonly ArticleNumbers[] _numbers;
    private readonly int[][] _uses;
    private readonly Occurrences _occurrences;

    // The slogans by their numbers: one that is as before stays the same object, with what follows from it.
    private readonly SloganModel?[] _before;
    private readonly SloganModel?[] _kept;

    /// <param name="articles">In order.</param>
    /// <param name="vocabulary">Numbers for what they use.</param>
    /// <param name="before">The last merge with this vocabulary; null where there is none.</param>
    /// <param name="cancellation">Asked now and then.</param>
    public SloganMerger(ArticleModel[] articles, Vocabulary vocabulary, SloganMerger? before, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _articles = articles;
        _numbers = Carried.Of<ArticleModel, ArticleNumbers>(articles, before?._articles ?? [], before?._numbers ?? [], article => article.NumbersIn(vocabulary));
        _uses = Carried.Of<ArticleNumbers, int[]>(_numbers, before?._numbers ?? [], before?._uses ?? [], article => article.Slogans);
        _before = before?._kept ?? [];
        _kept = new SloganModel?[vocabulary.Slogans.Count];
        _occurrences = new Occurrences(_uses, vocabulary.Slogans.Count);
        Order = _occurrences.InOrder(before?.Order ?? [], (left, right) => string.CompareOrdinal(vocabulary.Slogans[left], vocabulary.Slogans[right]));
        string[] members = vocabulary.Members.Apart(MemberNames.SloganSet, Array.ConvertAll(Order, vocabulary.MemberOfSlogan));
        var slogans = new SloganModel[Order.Length];
        for (int i = 0; i < Order.Length; i++)
            slogans[i] = Model(Order[i], vocabulary.Slogans[Order[i]], members[i]);
        Slogans = new EquatableArray<SloganModel>(slogans);
        FirstArticles = new EquatableArray<int>(Array.ConvertAll(Order, slogan => _occurrences.Of(slogan)[0].Article));
        OfUse = new EquatableArray<int>(Occurrences.Renumbered(_uses, Order, vocabulary.Slogans.Count));
    }

    /// <summary>The slogans in order.</summary>
    public int[] Order { get; }

    public EquatableArray<SloganModel> Slogans { get; }

    /// <summary>The first article that uses each slogan.</summary>
    public EquatableArray<int> FirstArticles { get; }

    public EquatableArray<int> OfUse { get; }

    private SloganModel Model(int slogan, string text, string member)
    {
        int articles = 0;
        int last = -1;
        foreach ((int article, _) in _occurrences.Of(slogan))
        {
            articles += article == last ? 0 : 1;
            last = article;
        }

        (int firstArticle, int firstUse) = _occurrences.Of(slogan)[0];
        ArticleModel first = _articles[firstArticle];
        SloganKind kind = first.Facts.Slogans[first.Uses[firstUse].Slogan].Kind;
        SloganModel made = new(text, kind, member, articles, first.Path, firstUse);
        SloganModel? known = slogan < _before.Length ? _before[slogan] : null;
        _kept[slogan] = known is not null && known.Equals(made) ? known : made;
        return _kept[slogan]!;
    }
}
