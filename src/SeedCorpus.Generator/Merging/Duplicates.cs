using System;
using System.Collections.Generic;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Merging;

/// <summary>
/// Finds articles that were scraped twice. They are reported and both are kept: which of the two is to go is the user's to say.
/// </summary>
internal static class Duplicates
{
    public static IEnumerable<DuplicateModel> Find(EquatableArray<ArticleModel> articles)
    {
        Dictionary<string, List<ArticleModel>> byTitle = new(StringComparer.Ordinal);
        foreach (ArticleModel article in articles)
        {
            if (!byTitle.TryGetValue(article.Facts.Title, out List<ArticleModel>? sameTitle))
                byTitle.Add(article.Facts.Title, sameTitle = []);
            ArticleModel? original = sameTitle.Find(other => other.Facts.Paragraphs == article.Facts.Paragraphs);
            if (original is null)
                sameTitle.Add(article);
            else
                yield return new DuplicateModel(article.Path, original.Path);
        }
    }
}
