using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Tells organs and companies by how their names close (Data/Posts/organs.tsv).</summary>
internal static class OrganNames
{
    private static readonly Lazy<Lexicon<bool>> OrganEnds = Lexicons.OfWords("Posts/organs.tsv");

    private static readonly string[] Companies = ["集团", "公司", "企业", "银行"];
    private static readonly string[] StateBanks = ["人民银行", "国家开发银行", "农业发展银行", "进出口银行"];

    private static readonly string[] StateNames =
        ["中国", "中华", "国家", "中建", "中铁", "中交", "中冶", "中核", "中煤", "中粮", "中铝", "中化", "中远", "中电", "中车", "招商局", "国网", "南网", "华能", "大唐", "华电", "国电", "华润", "东风汽车", "一汽", "鞍钢", "宝武"];

    /// <summary>Behind a name; 集团公司 alone is that of the page.</summary>
    private static readonly string[] StateCompanies = ["总公司", "集团公司"];
    private static readonly string[] StatePosts = ["国有", "外部董事", "专职监事"];

    /// <summary>中国区总经理: a foreign company's.</summary>
    private const string OfRegion = "区";

    /// <summary>Organs of the state and of the Party; leading groups, committees and discipline inspection of the Party stand in enterprises of the state too.</summary>
    private static readonly string[] StateOrgans = ["党组", "党委", "纪委", "党工委", "管委会", "省委", "市委", "县委", "区委", "州委", "政府", "局局长", "厅厅长"];

    /// <summary>Whether a stretch closes like the name of an organ or of a division: 市委, 宣传部, 各区.</summary>
    public static bool EndsInOrgan(string text, TextRange range) =>
        range.Length > 0 && OrganEnds.Value.TryMatchBefore(text, range.End, range.Start, out _);

    /// <summary>Whether a stretch of the length of a name closes like an organ: 政法委, 安委办.</summary>
    public static bool NamesOrgan(string text, TextRange range) =>
        OrganEnds.Value.TryMatchBefore(text, range.End, range.Start, out Lexicon<bool>.Entry organ)
        && (organ.Word.Length > 1 || organ.Word[0] is '会' or '办' or '队' or '室' or '站' or '所' or '司' or '署' or '部' or '矿');

    /// <summary>Whether a post is one of the state: 某某新区党工委书记, and 某某公司党组成员, 某某集团党委书记, whom the Party appoints.</summary>
    public static bool NamesState(string text, TextRange post) => WordSearch.HoldsAny(text, post, StateOrgans);

    /// <summary>
    /// Whether a post is one in a company of the state: a name that begins with the country needs the state's leave (企业名称登记管理规定, 2020,
    /// article 12), the short names are those of enterprises under its commission (国务院国有资产监督管理委员会), and 总公司 and 集团公司 are
    /// taken for forms that the state's companies bear.
    /// </summary>
    public static bool NamesStateCompany(string text, TextRange post) =>
        (WordSearch.FirstAt(text, post.Start, post.End, StateNames) is { } name && !WordSearch.IsAt(text, post.Start + name.Length, post.End, OfRegion))
        || WordSearch.HoldsAny(text, post, StatePosts)
        || WordSearch.HoldsAny(text, TextRange.Between(post.Start + 1, post.End), StateCompanies);

    /// <summary>Whether a post is one in a company: 某某集团党委书记; the central bank and the policy banks are the state's.</summary>
    public static bool NamesCompany(string text, TextRange post) =>
        WordSearch.HoldsAny(text, post, Companies) && !WordSearch.HoldsAny(text, post, StateBanks);
}
