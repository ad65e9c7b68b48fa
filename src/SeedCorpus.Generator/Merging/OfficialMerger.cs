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
    private readonly int[][] _people;
    private readonly Vocabulary _vocabulary;
    private readonly Occurrences _occurrences;

    // By the numbers of the people: what each is, in the table, by what member, and the member with the place behind the name.
    private readonly OfficialModel?[] _models;
    private readonly string?[] _blocks;
    private readonly string?[] _members;
    private readonly int?[] _placed;

    /// <param name="articles">In order.</param>
    /// <param name="vocabulary">Numbers for what they name.</param>
    /// <param name="before">The last merge with this vocabulary; null where there is none.</param>
    /// <param name="cancellation">Asked now and then.</param>
    public OfficialMerger(ArticleModel[] articles, Vocabulary vocabulary, OfficialMerger? before, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        (_articles, _vocabulary) = (articles, vocabulary);
        _numbers = Carried.Of<ArticleModel, ArticleNumbers>(articles, before?._articles ?? [], before?._numbers ?? [], article => article.NumbersIn(vocabulary));
        _people = Carried.Of<ArticleNumbers, int[]>(_numbers, before?._numbers ?? [], before?._people ?? [], article => article.People);
        _occurrences = new Occurrences(_people, vocabulary.People.Count);
        Order = _occurrences.InOrder(before?.Order ?? [], (left, right) => vocabulary.People[left].CompareTo(vocabulary.People[right]));

        _models = new OfficialModel?[vocabulary.People.Count];
        _blocks = new string?[_models.Length];
        _members = new string?[_models.Length];
        _placed = new int?[_models.Length];
        before?.KeepIn(this);
        string[] members = OfficialNaming.Name(vocabulary, Order, Placed);
        var officials = new OfficialModel[Order.Length];
        var blocks = new string[Order.Length];
        for (int i = 0; i < Order.Length; i++)
        {
            officials[i] = Model(Order[i], members[i]);
            blocks[i] = _blocks[Order[i]]!;
        }

        Officials = new EquatableArray<OfficialModel>(officials);
        Blocks = new EquatableArray<string>(blocks);
        FirstArticles = new EquatableArray<int>(Array.ConvertAll(Order, person => First(person).Article));
        OfAppearance = new EquatableArray<int>(Occurrences.Renumbered(_people, Order, vocabulary.People.Count));
    }

    /// <summary>The people in order.</summary>
    public int[] Order { get; }

    public EquatableArray<OfficialModel> Officials { get; }

    /// <summary>What is emitted of each official in the table.</summary>
    public EquatableArray<string> Blocks { get; }

    /// <summary>The first article that names each official.</summary>
    public EquatableArray<int> FirstArticles { get; }

    public EquatableArray<int> OfAppearance { get; }

    /// <summary>Gives the next merge what it need not make again: all of the people whom no article names that has come or gone.</summary>
    private void KeepIn(OfficialMerger next)
    {
        Array.Copy(_models, next._models, _models.Length);
        Array.Copy(_blocks, next._blocks, _blocks.Length);
        Array.Copy(_members, next._members, _members.Length);
        Array.Copy(_placed, next._placed, _placed.Length);
        int[] matches = Matches.Of(
            _articles.Length, next._articles.Length, (before, now) => ReferenceEquals(_articles[before], next._articles[now]));
        bool[] isGone = Matches.Gone(matches, _articles.Length);
        for (int i = 0; i < isGone.Length; i++)
        {
            if (isGone[i])
                next.Forget(_people[i]);
        }

        for (int i = 0; i < matches.Length; i++)
        {
            if (matches[i] < 0)
                next.Forget(next._people[i]);
        }
    }

    /// <summary>Leaves of these people what they were, to be compared, but not what they were called: they are made again.</summary>
    private void Forget(int[] people)
    {
        foreach (int person in people)
            (_members[person], _placed[person]) = (null, null);
    }

    /// <summary>The member that the name of a person makes with that of the place; whose place is not known is the one of that article.</summary>
    private int Placed(int person)
    {
        if (_placed[person] is { } known)
            return known;
        (int article, int index) = First(person);
        string place = _articles[article].Facts.Officials[index].Jurisdiction?.Name ?? _articles[article].Member;
        int placed = _vocabulary.Members.Of(_vocabulary.People[person].Name + "_" + place);
        _placed[person] = placed;
        return placed;
    }

    private (int Article, int Index) First(int person) => _occurrences.Of(person)[0];

    private OfficialModel Model(int person, string member)
    {
        OfficialModel? known = _models[person];
        if (known is not null && ReferenceEquals(_members[person], member))
            return known;
        // Mostly an edit of an article leaves those as they were whom it names: compared here, they are not in every step behind.
        OfficialModel made = Make(person, member);
        OfficialModel official = known is not null && made.Equals(known) ? known : made;
        (_members[person], _models[person], _blocks[person]) = (member, official, official.Block);
        return official;
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
