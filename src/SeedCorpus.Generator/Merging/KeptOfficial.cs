using System;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Merging;

/// <summary>An official with the articles it was made of, one for each appearance: of the same ones the same is made.</summary>
internal sealed class KeptOfficial(ArticleNumbers[] articles, OfficialModel model)
{
    public OfficialModel Model { get; } = model;

    /// <summary>Whether it would be made of these appearances.</summary>
    public bool IsOf(ReadOnlySpan<(int Article, int Index)> appearances, ArticleNumbers[] numbers)
    {
        if (appearances.Length != articles.Length)
            return false;
        for (int i = 0; i < articles.Length; i++)
        {
            if (!ReferenceEquals(articles[i], numbers[appearances[i].Article]))
                return false;
        }

        return true;
    }
}
