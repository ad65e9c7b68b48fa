using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Layout;

namespace SeedCorpus.Extraction.People;

/// <summary>Tells a company's own page: it is credited to an office of the company, its title or first paragraph says that the company
/// did something, or a headline opens with one of its leaders.</summary>
internal static class CompanyPage
{
    private static readonly string[] Companies = ["集团", "公司", "银行", "厂", "矿", "农商行", "信用社", "电力局", "供电局"];

    private static readonly string[] Acts = ["召开", "举行", "举办", "开展", "组织", "党委", "领导", "传达", "部署"];

    /// <summary>The office of a company publishes its news; a newspaper may be a group's as well.</summary>
    private static readonly string[] Press = ["报", "传媒", "媒体", "广电", "出版", "新闻"];

    public static bool Is(PageLayout layout, PageMetadata metadata, IEnumerable<Mention> mentions) =>
        IsOfCompany(metadata.Source)
        || layout.Headlines.Concat(layout.Paragraphs.Take(1)).Any(block => CompanyActs(layout.Page.Folded, block))
        || mentions.Any(mention => mention.Class == PostClass.Company && mention.Posts.Count > 0
            && layout.Headlines.Any(headline => headline.Start == mention.Posts[0].Start));

    private static bool IsOfCompany(string? source) =>
        source is not null
        && (source.Contains("公司") || source.Contains("集团"))
        && !Array.Exists(Press, word => source.Contains(word));

    private static bool CompanyActs(string text, TextRange block) => Array.Exists(Companies, company =>
    {
        int limit = Math.Min(block.Length, 80);
        for (int at = text.IndexOf(company, block.Start, limit, StringComparison.Ordinal); at >= 0;)
        {
            int behind = at + company.Length;
            if (WordSearch.FirstAt(text, behind, text.Length, Acts) is not null)
                return true;
            at = text.IndexOf(company, behind, Math.Max(0, block.Start + limit - behind), StringComparison.Ordinal);
        }

        return false;
    });
}
