using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Naming;

namespace SeedCorpus.Generator.Merging;

/// <summary>
/// Tells which appearances are of one person: those whose name and jurisdiction agree. Where a page does not tell the
/// jurisdiction, the person is that of the article alone: a name on its own never joins two people.
/// </summary>
internal sealed class OfficialMerger
{
    private readonly Dictionary<Identity, Person> _people = [];

    public OfficialMerger(List<ArticleModel> articles, CancellationToken cancellation)
    {
        List<Person> appearances = [];
        foreach (ArticleModel article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int i = 0; i < article.Facts.Officials.Count; i++)
                appearances.Add(Meet(article, i));
        }

        List<Person> ordered = [.. _people.Values.OrderBy(person => person.Identity)];
        string[] members = OfficialNaming.Name([.. ordered.Select(person => (person.Identity, person.Articles[0].Member))]);
        for (int i = 0; i < ordered.Count; i++)
            ordered[i].Number = i;
        Officials = [.. ordered.Select(person => person.ToModel(members[person.Number]))];
        OfAppearance = [.. appearances.Select(person => person.Number)];
    }

    public List<OfficialModel> Officials { get; }

    public List<int> OfAppearance { get; }

    private Person Meet(ArticleModel article, int appearance)
    {
        AppearanceFacts facts = article.Facts.Officials[appearance];
        Identity identity = new(facts.Name, facts.Jurisdiction?.Code, facts.Jurisdiction is null ? article.Path : null, facts.Jurisdiction?.Name);
        if (!_people.TryGetValue(identity, out Person? person))
            _people.Add(identity, person = new Person(identity, facts.Jurisdiction, appearance));
        person.Add(article, facts);
        return person;
    }

    /// <summary>What tells people apart; <paramref name="PlaceName"/> goes with the code and takes no part in it.</summary>
    internal sealed record Identity(string Name, string? PlaceCode, string? Article, string? PlaceName) : IComparable<Identity>
    {
        public bool Equals(Identity? other) =>
            other is not null && Name == other.Name && PlaceCode == other.PlaceCode && Article == other.Article;

        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

        public int CompareTo(Identity? other)
        {
            int order = string.CompareOrdinal(Name, other?.Name);
            if (order == 0)
                order = string.CompareOrdinal(PlaceCode, other?.PlaceCode);
            return order == 0 ? string.CompareOrdinal(Article, other?.Article) : order;
        }
    }

    private sealed class Person(Identity identity, PlaceFacts? place, int firstAppearance)
    {
        private readonly List<string> _posts = [];
        private readonly HashSet<string> _seenPosts = new(StringComparer.Ordinal);

        public Identity Identity { get; } = identity;

        public int Number { get; set; }

        public List<ArticleModel> Articles { get; } = [];

        public void Add(ArticleModel article, AppearanceFacts facts)
        {
            if (Articles.Count == 0 || Articles[Articles.Count - 1].Path != article.Path)
                Articles.Add(article);
            foreach (PostFacts post in facts.Posts)
            {
                if (_seenPosts.Add(post.Text))
                    _posts.Add(post.Text);
            }
        }

        public OfficialModel ToModel(string member) => new(
            Identity.Name,
            place,
            member,
            new EquatableArray<string>(_posts),
            new EquatableArray<string>(Articles.Select(article => article.Path)),
            firstAppearance);
    }
}
