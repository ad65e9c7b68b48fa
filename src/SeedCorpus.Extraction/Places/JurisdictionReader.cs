using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Places;

/// <summary>
/// Tells whose official a person is from the posts: 国务院 the country's, 省委 the province's of the article, 市长 the city's.
/// With several posts the most local one counts: who is 自治区党委常委 and 市委书记 is the city's.
/// </summary>
internal static class JurisdictionReader
{
    private static readonly PlaceFacts Country = new("中国", "000000", null);

    private static readonly string[] National =
        ["中共中央", "中央", "国务院", "国家", "全国", "总书记", "总理", "副总理", "国务委员", "委员长", "中华人民共和国"];

    /// <param name="posts">The posts, folded.</param>
    /// <param name="article">The article's place.</param>
    /// <returns>Null where neither posts nor article tell.</returns>
    public static PlaceFacts? Read(IReadOnlyList<string> posts, Division? article)
    {
        PlaceFacts? widest = null;
        Division? narrowest = null;
        for (int i = 0; i < posts.Count; i++)
        {
            string post = posts[i];
            if (WordSearch.FirstAt(post, 0, post.Length, National) is not null)
                widest = Country;
            else if (OfPost(post, article) is { } division && (narrowest is null || division.Level > narrowest.Level))
                narrowest = division;
        }

        return narrowest?.ToFacts() ?? widest ?? article?.ToFacts();
    }

    private static Division? OfPost(string post, Division? article)
    {
        if (PlaceReader.AtStart(post, 0, post.Length, article) is { } named)
            return named;
        return article is null ? null : post[0] switch
        {
            '省' => AtLevel(article, DivisionLevel.Province),
            '自' when post.StartsWith("自治区", StringComparison.Ordinal) => AtLevel(article, DivisionLevel.Province),
            '市' or '州' or '盟' => AtLevel(article, DivisionLevel.Prefecture),
            _ => article,
        };
    }

    /// <summary>The article's place or what it lies in, no narrower than a level; a municipality is a city too.</summary>
    private static Division AtLevel(Division division, DivisionLevel level)
    {
        // A county-level city's 市委 is its own.
        if (level == DivisionLevel.Prefecture && division.Level == DivisionLevel.County && division.Name.EndsWith("市", StringComparison.Ordinal))
            return division;
        while (division.Level > level && DivisionTable.Instance.Parent(division) is { } parent)
            division = parent;
        return division;
    }
}
