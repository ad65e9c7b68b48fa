using System;
using System.Collections.Generic;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Naming;

namespace SeedCorpus.Generator.Merging;

/// <summary>Tells which appearances are of one person: those whose <see cref="Identity"/> is the same.</summary>
internal sealed class OfficialMerger
{
    private readonly ArticleModel[] _articles;
    private readonly ArticleNumbers[] _numbers;
    private readonly Vocabulary _vocabulary;
    private readonly Occurrences _occurrences;
    private readonly KeptOfficial?[] _before;

    /// <param name="articles">In order.</param>
    /// <param name="vocabulary">Numbers for what they name.</param>
    /// <param name="before">The last merge with this vocabulary; null where there is none.</param>
    /// <param name="cancellation">Asked now and then.</param>
    public OfficialMerger(ArticleModel[] articles, Vocabulary vocabulary, OfficialMerger? before, CancellationToken cancellation)
    {
        (_articles, _vocabulary) = (articles, vocabulary);
        _numbers = vocabulary.NumbersOf(articles, cancellation);
        _before = before?.Kept ?? [];
        Kept = new KeptOfficial?[vocabulary.People.Count];
        int[][] people = Array.ConvertAll(_numbers, article => article.People);
        _occurrences = new Occurrences(people, vocabulary.People.Count);
        Order = _occurrences.InOrder(before?.Order ?? [], (left, right) => vocabulary.People[left].CompareTo(vocabulary.People[right]));
        string[] members = OfficialNaming.Name(vocabulary, Order, PlaceOrArticle);
        var officials = new OfficialModel[Order.Length];
        for (int i = 0; i < Order.Length; i++)
            officials[i] = Model(Order[i], members[i]);
        Officials = new EquatableArray<OfficialModel>(officials);
        FirstArticles = new EquatableArray<int>(Array.ConvertAll(Order, person => First(person).Article));
        OfAppearance = new EquatableArray<int>(Occurrences.Renumbered(people, Order, vocabulary.People.Count));
    }

    /// <summary>The people in order.</summary>
    public int[] Order { get; }

    public EquatableArray<OfficialModel> Officials { get; }

    /// <summary>The first article that names each official.</summary>
    public EquatableArray<int> FirstArticles { get; }

    public EquatableArray<int> OfAppearance { get; }

    /// <summary>The officials by the numbers of the people.</summary>
    private KeptOfficial?[] Kept { get; }

    /// <summary>The name of a person's place; whose place is not known is the one of that article.</summary>
    private string PlaceOrArticle(int person)
    {
        (int article, int index) = First(person);
        return _articles[article].Facts.Officials[index].Jurisdiction?.Name ?? _articles[article].Member;
    }

    private (int Article, int Index) First(int person) => _occurrences.Of(person)[0];

    private OfficialModel Model(int person, string member)
    {
        ReadOnlySpan<(int Article, int Index)> appearances = _occurrences.Of(person);
        KeptOfficial? known = person < _before.Length ? _before[person] : null;
        if (known is null || known.Model.Member != member || !known.IsOf(appearances, _numbers))
        {
            OfficialModel made = Make(person, member);
            // Mostly an edit of an article leaves those as they were whom it names: compared here, they are not in every step behind.
            known = new KeptOfficial(ArticlesOf(appearances), made.Equals(known?.Model) ? known!.Model : made);
        }

        Kept[person] = known;
        return known.Model;
    }

    private ArticleNumbers[] ArticlesOf(ReadOnlySpan<(int Article, int Index)> appearances)
    {
        var articles = new ArticleNumbers[appearances.Length];
        for (int i = 0; i < articles.Length; i++)
            articles[i] = _numbers[appearances[i].Article];
        return articles;
    }

    private OfficialModel Make(int person, string member)
    {
        List<string> articles = [];
        List<int> posts = [];
        int last = -1;
        foreach ((int article, int index) in _occurrences.Of(person))
        {
            if (article != last)
                articles.Add(_articles[article].Path);
            last = article;
            foreach (int post in _numbers[article].Posts[index])
            {
                if (!posts.Contains(post))
                    posts.Add(post);
            }
        }

        (int firstArticle, int firstAppearance) = First(person);
        return new OfficialModel(
            _vocabulary.People[person].Name,
            _articles[firstArticle].Facts.Officials[firstAppearance].Jurisdiction,
            member,
            new EquatableArray<string>(posts.ConvertAll(post => _vocabulary.Posts[post])),
            new EquatableArray<string>(articles),
            firstAppearance);
    }
}
