using System.Collections.Generic;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Merging;

/// <summary>What an article names, as numbers of a vocabulary.</summary>
internal sealed class ArticleNumbers
{
    public ArticleNumbers(ArticleModel article, Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        ArticleFacts facts = article.Facts;
        People = new int[facts.Officials.Count];
        Posts = new int[People.Length][];
        for (int i = 0; i < People.Length; i++)
        {
            AppearanceFacts official = facts.Officials[i];
            People[i] = vocabulary.People.Of(new Identity(article.Path, official));
            Posts[i] = official.Posts.Count == 0 ? [] : new int[official.Posts.Count];
            for (int j = 0; j < official.Posts.Count; j++)
                Posts[i][j] = vocabulary.Posts.Of(official.Posts[j].Text);
        }

        IReadOnlyList<OrderedUse> uses = article.Uses;
        Slogans = new int[uses.Count];
        for (int i = 0; i < uses.Count; i++)
            Slogans[i] = vocabulary.Slogans.Of(facts.Slogans[uses[i].Slogan].Text);
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>The person of each appearance.</summary>
    public int[] People { get; }

    /// <summary>The posts of each appearance.</summary>
    public int[][] Posts { get; }

    /// <summary>The slogan of each use.</summary>
    public int[] Slogans { get; }
}
