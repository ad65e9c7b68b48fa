using System;
using System.Collections.Generic;
using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Merging;

/// <summary>
/// Finds people who are merged by name and place although the pages of one day give them a post and its deputy's: two people,
/// or a slip of the page. They are reported and stay one.
/// </summary>
internal static class PostConflicts
{
    private const int DateLength = 10;

    private static readonly string[] s_deputies = ["常务副", "副"];

    public static IEnumerable<PostConflictModel> Find(EquatableArray<ArticleModel> articles)
    {
        Dictionary<(string Name, string? Place, string Day, string Post), PostFacts> held = [];
        foreach (ArticleModel article in articles)
        {
            ArticleFacts facts = article.Facts;
            string day = facts.EventDate ?? facts.Published?.Substring(0, Math.Min(DateLength, facts.Published.Length)) ?? article.Path;
            for (int i = 0; i < facts.Officials.Count; i++)
            {
                AppearanceFacts official = facts.Officials[i];
                string? place = official.Jurisdiction?.Code ?? article.Path;
                foreach (PostFacts post in official.Posts)
                {
                    if ((post.Standing & PostStanding.Former) != 0)
                        continue;
                    (string, string?, string, string) key = (official.Name, place, day, Full(post));
                    if (!held.TryGetValue(key, out PostFacts? other))
                        held.Add(key, post);
                    else if (((other.Standing ^ post.Standing) & PostStanding.Deputy) != 0)
                        yield return new PostConflictModel(article.Path, i, $"{official.Name}: {other.Text}, {post.Text}");
                }
            }
        }
    }

    /// <summary>市委副书记 as 市委书记: what a deputy is the deputy of.</summary>
    private static string Full(PostFacts post)
    {
        if ((post.Standing & PostStanding.Deputy) != 0)
        {
            foreach (string deputy in s_deputies)
            {
                int at = post.Text.LastIndexOf(deputy, StringComparison.Ordinal);
                if (at >= 0)
                    return post.Text.Remove(at, deputy.Length);
            }
        }

        return post.Text;
    }
}
