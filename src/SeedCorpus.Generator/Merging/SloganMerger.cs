using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Naming;

namespace SeedCorpus.Generator.Merging;

/// <summary>Joins the slogans of all the articles by their texts.</summary>
internal sealed class SloganMerger
{
    private readonly Dictionary<string, Formula> _formulas = new(StringComparer.Ordinal);

    public SloganMerger(List<ArticleModel> articles, CancellationToken cancellation)
    {
        List<Formula> uses = [];
        foreach (ArticleModel article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            List<OrderedUse> ordered = SloganUses.InOrder(article.Facts);
            for (int i = 0; i < ordered.Count; i++)
                uses.Add(Meet(article, article.Facts.Slogans[ordered[i].Slogan], i));
        }

        List<Formula> formulas = [.. _formulas.Values.OrderBy(formula => formula.Text, StringComparer.Ordinal)];
        string[] members = MemberNames.Of(MemberNames.SloganSet, [.. formulas.Select(formula => formula.Text)]);
        for (int i = 0; i < formulas.Count; i++)
            formulas[i].Number = i;
        Slogans = [.. formulas.Select(formula => formula.ToModel(members[formula.Number]))];
        OfUse = [.. uses.Select(formula => formula.Number)];
    }

    public List<SloganModel> Slogans { get; }

    public List<int> OfUse { get; }

    private Formula Meet(ArticleModel article, SloganFacts facts, int use)
    {
        if (!_formulas.TryGetValue(facts.Text, out Formula? formula))
            _formulas.Add(facts.Text, formula = new Formula(facts.Text, facts.Kind, article.Path, use));
        formula.MeetIn(article.Path);
        return formula;
    }

    private sealed class Formula(string text, SloganKind kind, string firstArticle, int firstUse)
    {
        private string? _lastArticle;
        private int _articles;

        public string Text { get; } = text;

        public int Number { get; set; }

        public void MeetIn(string article)
        {
            if (_lastArticle != article)
                _articles++;
            _lastArticle = article;
        }

        public SloganModel ToModel(string member) => new(Text, kind, member, _articles, firstArticle, firstUse);
    }
}
