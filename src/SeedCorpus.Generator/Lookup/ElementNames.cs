using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Lookup;

/// <summary>The texts that name each element of a set: those of KeysOf in Templates/Sets.cs, in its order.</summary>
internal static class ElementNames
{
    public static List<string[]> Of(CorpusModel corpus, CorpusSet set) => set switch
    {
        CorpusSet.Articles => [.. corpus.Articles.Select(OfArticle)],
        CorpusSet.Officials => [.. corpus.Officials.Select(official => new[] { official.Name, official.Member })],
        CorpusSet.Slogans => [.. corpus.Slogans.Select(slogan => new[] { slogan.Text })],
        _ => [.. corpus.Articles.SelectMany(article => article.Facts.Statements).Select(statement => new[] { statement.Text })],
    };

    private static string[] OfArticle(ArticleModel article) =>
        [TitleOf(article.Facts), article.Path, article.Path.Substring(article.Path.LastIndexOf('/') + 1)];

    // As the generated article reads it.
    private static string TitleOf(ArticleFacts facts) =>
        facts.Title.Length == 0 && facts.Headlines.Count > 0 ? facts.Headlines[0] : facts.Title;
}
