using System;
using System.Collections.Generic;
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

    /// <param name="articles">In order.</param>
    /// <param name="numbers">What each of them names.</param>
    /// <param name="vocabulary">Whose numbers those are.</param>
    /// <param name="before">The people of the last merge, in order.</param>
    public OfficialMerger(ArticleModel[] articles, ArticleNumbers[] numbers, Vocabulary vocabulary, int[] before)
    {
        (_articles, _numbers, _vocabulary) = (articles, numbers, vocabulary);
        int[][] people = Array.ConvertAll(numbers, article => article.People);
        _occurrences = new Occurrences(people, vocabulary.People.Count);
        Order = _occurrences.InOrder(before, (left, right) => vocabulary.People[left].CompareTo(vocabulary.People[right]));
        string[] members = OfficialNaming.Name(vocabulary, Order, person => _articles[First(person).Article].Member);
        Officials = new OfficialModel[Order.Length];
        for (int i = 0; i < Order.Length; i++)
            Officials[i] = Model(Order[i], members[i]);
        OfAppearance = Occurrences.Renumbered(people, Order, vocabulary.People.Count);
    }

    /// <summary>The people in order.</summary>
    public int[] Order { get; }

    public OfficialModel[] Officials { get; }

    public int[] OfAppearance { get; }

    private (int Article, int Index) First(int person) => _occurrences.Of(person)[0];

    private OfficialModel Model(int person, string member)
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

        Identity identity = _vocabulary.People[person];
        return new OfficialModel(
            identity.Name,
            identity.Place,
            member,
            new EquatableArray<string>(posts.ConvertAll(post => _vocabulary.Posts[post])),
            new EquatableArray<string>(articles),
            First(person).Index);
    }
}
