using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Layout;

namespace SeedCorpus.Extraction.People;

/// <summary>Tells a company's own page: it is credited to an office of the company, its title or first paragraph says that the company
/// did something or was visited, or a headline opens with one of its leaders.</summary>
internal static class CompanyPage
{
    private static readonly string[] Companies = ["集团", "公司", "银行", "厂", "矿", "农商行", "信用社", "电力局", "供电局"];

    /// <summary>What only the company itself says, of guests or of itself.</summary>
    private static readonly string[] OwnWords = ["到公司", "来公司", "我公司", "我司", "我厂", "我矿", "到集团公司", "来集团公司", "莅临公司", "莅临集团公司"];

    private static readonly string[] Acts = ["召开", "举行", "举办", "开展", "组织", "党委", "领导", "传达", "部署", "启动", "正式启动"];

    private static readonly string[] Partners = ["与", "和", "联合"];
    private static readonly string[] JointActs = ["举办", "举行", "召开", "开展"];
    private static readonly char[] ClauseStarts = [',', ' ', '。'];

    /// <summary>The office of a company publishes its news; a newspaper may be a group's as well.</summary>
    private static readonly string[] Press = ["报", "传媒", "媒体", "广电", "出版", "新闻"];

    private const int LongestOpening = 80;

    public static bool Is(PageLayout layout, PageMetadata metadata, List<List<Mention>> persons)
    {
        if (IsOfCompany(metadata.Source))
            return true;
        string text = layout.Page.Folded;
        if (IsOfCompany(layout.Publisher.In(text)))
            return true;
        foreach (TextRange headline in layout.Headlines)
        {
            if (CompanyActs(text, headline))
                return true;
        }

        return (layout.Paragraphs.Count > 0 && (CompanyActs(text, layout.Paragraphs[0]) || WordSearch.HoldsAny(text, layout.Paragraphs[0], OwnWords)))
            || LeaderOpensHeadline(layout, persons);
    }

    private static bool LeaderOpensHeadline(PageLayout layout, List<List<Mention>> persons)
    {
        foreach (List<Mention> person in persons)
        {
            foreach (Mention mention in person)
            {
                if (mention.Posts.Length > 0 && (mention.Class == PostClass.Company || OrganNames.NamesCompany(layout.Page.Folded, mention.Posts[0])) && OpensHeadline(layout, mention.Posts[0]))
                    return true;
            }
        }

        return false;
    }

    private static bool OpensHeadline(PageLayout layout, TextRange post) =>
        layout.Headlines.Any(headline => headline.Start == post.Start);

    private static bool IsOfCompany(string? source) =>
        source is not null
        && (source.Contains("公司") || source.Contains("集团"))
        && !Array.Exists(Press, word => source.Contains(word));

    /// <summary>某某公司与某某公司联合举办…: the company stands first, and no other joins it.</summary>
    private static bool ActsWithPartner(string text, TextRange block, int behind)
    {
        int start = text.LastIndexOfAny(ClauseStarts, behind - 1, behind - block.Start) + 1;
        var subject = TextRange.Between(Math.Max(start, block.Start), behind);
        if (WordSearch.HoldsAny(text, subject, Partners) || WordSearch.FirstAt(text, behind, block.End, Partners) is null)
            return false;
        int end = text.IndexOf(',', behind, block.End - behind);
        return WordSearch.HoldsAny(text, TextRange.Between(behind, end < 0 ? block.End : end), JointActs);
    }

    private static bool CompanyActs(string text, TextRange block)
    {
        int limit = Math.Min(block.Length, LongestOpening);
        foreach (string company in Companies)
        {
            for (int at = text.IndexOf(company, block.Start, limit, StringComparison.Ordinal); at >= 0;)
            {
                int behind = at + company.Length;
                if (WordSearch.FirstAt(text, behind, text.Length, Acts) is not null || ActsWithPartner(text, block, behind))
                    return true;
                at = text.IndexOf(company, behind, Math.Max(0, block.Start + limit - behind), StringComparison.Ordinal);
            }
        }

        return false;
    }
}
