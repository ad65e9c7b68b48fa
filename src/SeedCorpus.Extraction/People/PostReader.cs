using System;
using System.Linq;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Layout;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Extraction.People;

/// <summary>
/// Finds posts: <c>[jurisdiction][organ][rank prefix]head</c>. The head closes the post; it opens behind the last stop, or
/// behind a verb or a preposition that governs the person.
/// </summary>
internal static class PostReader
{
    public const int LongestPost = 48;

    private const char With = '同';
    private const char Inviting = '应';
    private const int LongestQuotation = 24;
    private const int LongestBracket = 16;

    /// <summary>What stands behind a quotation that is part of an organ's name.</summary>
    private static readonly string[] Purposes = ["教育", "小组", "指挥部", "专项", "工作组", "办公室", "活动", "工程", "行动", "计划", "指导组", "督导组"];

    /// <summary>Words before a post that are none of it; true where they may stand anywhere, false where only before it all.</summary>
    private static readonly Lazy<Lexicon<bool>> Governors = new(() => new Lexicon<bool>(
        EmbeddedTable.Rows("Posts/before-posts.tsv").Where(row => row[1] != "Organ").Select(row => (row[0], row[1] == "Anywhere"))));

    /// <summary>派出所: what names of organs begin with, and only looks as if a governor stood there.</summary>
    private static readonly Lazy<Lexicon<bool>> OrganStarts = new(() => new Lexicon<bool>(
        EmbeddedTable.Rows("Posts/before-posts.tsv").Where(row => row[1] == "Organ").Select(row => (row[0], true))));

    private static readonly Lazy<Lexicon<bool>> Openings = Lexicons.OfWords("Posts/openings.tsv");

    private static readonly Lazy<Lexicon<bool>> Countries = Lexicons.OfWords("Posts/countries.tsv");

    private static readonly string[] OfficesOfMeeting = ["常务主席", "执行主席"];

    /// <summary>What names no organ by itself, so that the word before it belongs to the name.</summary>
    private static readonly string[] OrganRests = ["委员会", "小组", "领导小组"];

    /// <summary>Where the post that ends in the head at <paramref name="head"/> opens.</summary>
    public static int Start(string text, int head, int floor)
    {
        int start = PostHeads.TitleStart(text, head, floor);
        int least = Math.Max(floor, head - LongestPost);
        while (start > least && (!IsBoundary(text[start - 1]) || QuotationBefore(text, start, least, head) >= 0 || BracketBefore(text, start, least) >= 0))
        {
            if (text[start - 1] is '”' or ')')
            {
                start = text[start - 1] == '”' ? QuotationBefore(text, start, least, head) : BracketBefore(text, start, least);
                continue;
            }

            if (Governors.Value.TryMatchBefore(text, start, least, out Lexicon<bool>.Entry governor) && governor.Value
                && !PostHeads.IsInLongerWord(text, start - governor.Word.Length, governor.Word.Length, head) && !EndsInPlace(text, start, head) && !IsInOrgan(text, TextRange.Between(start - governor.Word.Length, start)) && !IsOrgan(text, TextRange.Between(start, head)))
                break;
            // 某某在人民大会堂同某国副总统会谈: with whom of another country.
            if (text[start - 1] == With && Countries.Value.Matches(text, start, head))
                break;
            // 张三应国家主席某某邀请, but 供应处处长.
            if (IsInvitation(text, start - 1, head) && !NameReader.IsCommonWord(text, Math.Max(start - 2, floor), 2))
                break;
            // 1月5日电国家某局局长: the dateline is none of the post.
            if (text[start - 1] == '电' && DatelineReader.EndsAt(text, start))
                break;
            // 10月8日市委书记: the day is none of the post.
            if (text[start - 1] == '日' && start - 1 > least && text[start - 2] is >= '0' and <= '9')
                break;
            if (text[start - 1] is '和' or '与' or '及' && !IsInPlace(text, start - 1, least)
                && (Openings.Value.Matches(text, start, text.Length) || EndsInOfficeOfMeeting(text, start - 1, least) || IsPersonAlone(text, floor, start - 1)))
                break;
            start--;
        }

        // 和市长, 随市委书记: what links the post to the words before it, but 日照市 is a place.
        bool bounded = start == floor || IsBoundary(text[start - 1]);
        while (!(bounded && (OpensWithPlace(text, start, head) || OrganStarts.Value.Matches(text, start, head))) && Governors.Value.TryMatch(text, start, head, out Lexicon<bool>.Entry link)
            && !PostHeads.IsInLongerWord(text, start, link.Word.Length, head))
            start += link.Word.Length;
        return IsSubtitleVerb(text, start) || IsInvitation(text, start, head) ? start + 1 : start;
    }

    /// <summary>第一医院|(省立医院)|副院长: where the bracket opens that names an organ anew; -1 where none ends here.</summary>
    private static int BracketBefore(string text, int end, int floor)
    {
        int open = text[end - 1] == ')' ? text.LastIndexOf('(', end - 1, Math.Min(end - floor, LongestBracket)) : -1;
        return open > floor && Han.Is(text[open - 1]) && OrganNames.EndsInOrgan(text, TextRange.Between(open + 1, end - 1)) ? open : -1;
    }

    /// <summary>省委|“五水共治”|领导小组: where the quotation opens that names what an organ is for; -1 where none ends here.</summary>
    private static int QuotationBefore(string text, int end, int floor, int head)
    {
        if (text[end - 1] != '”' || !WordSearch.HoldsAny(text, TextRange.Between(end, Math.Min(head + 1, text.Length)), Purposes))
            return -1;
        return text.LastIndexOf('“', end - 1, Math.Min(end - floor, LongestQuotation));
    }

    /// <summary>拜会|上海市委书记: what looks like a governor (会上) ends inside the name of a place.</summary>
    private static bool EndsInPlace(string text, int at, int limit) =>
        DivisionTable.Instance.Names.TryMatch(text, at - 1, limit, out Lexicon<DivisionName>.Entry place) && place.Word.Length > 1;

    /// <summary>西和县县长: a division's name that holds what else links.</summary>
    private static bool IsInPlace(string text, int link, int floor) =>
        (link > floor
            && DivisionTable.Instance.Names.TryMatch(text, link - 1, text.Length, out Lexicon<DivisionName>.Entry place)
            && place.Word.Length > 2)
        // 和县县委书记: a place opens the clause, and not 和县委书记.
        || (link == floor && DivisionTable.Instance.Names.TryMatch(text, link, text.Length, out place) && Openings.Value.Matches(text, link + place.Word.Length, text.Length));

    /// <summary>张三丰|和|驻村第一书记, but 水利和湖泊局局长: nothing but a name stands before what links it.</summary>
    private static bool IsPersonAlone(string text, int start, int link) =>
        link - start == 3 && SurnameTable.Instance.IsSureAt(text, start, link) && NameReader.StandsAlone(text, TextRange.Between(start, link));

    /// <summary>——记某某书记张三, ——访…: what a subtitle does with a person.</summary>
    private static bool IsSubtitleVerb(string text, int at) => at > 0 && text[at - 1] == '—' && text[at] is '记' or '访';

    /// <summary>应|国家主席某某邀请, but 应急管理局局长: at whose invitation, before what opens a post.</summary>
    private static bool IsInvitation(string text, int at, int head) =>
        text[at] == Inviting && at < head && (PostHeads.TitleStart(text, head, at) == at + 1 || Openings.Value.Matches(text, at + 1, head) || Countries.Value.Matches(text, at + 1, head));

    /// <summary>大会主席团常务主席和…执行主席: posts of a meeting that the same persons hold, before what links them.</summary>
    public static bool EndsInOfficeOfMeeting(string text, int end, int floor) =>
        WordSearch.FirstBefore(text, end, floor, OfficesOfMeeting) is not null;

    /// <summary>日照, 和田, 日本: a division or a country whose name begins like a word that links posts.</summary>
    private static bool OpensWithPlace(string text, int at, int limit) =>
        Countries.Value.Matches(text, at, limit)
        || (DivisionTable.Instance.Names.TryMatch(text, at, limit, out Lexicon<DivisionName>.Entry place)
            && Governors.Value.TryMatch(text, at, limit, out Lexicon<bool>.Entry governor)
            && place.Word.Length > governor.Word.Length);

    /// <summary>Whether what a post begins with stands here: 市, 中央, 自治区.</summary>
    public static bool Opens(string text, int at, int limit) => Openings.Value.Matches(text, at, limit);

    /// <summary>Whether the name of an organ begins here that looks as if a verb did: 派出所.</summary>
    public static bool OpensOrgan(string text, int at, int limit) => OrganStarts.Value.Matches(text, at, limit);

    /// <summary>高雄 has the shape of a name, and opens a post: a stretch that nothing but an opening fills.</summary>
    public static bool IsOpening(string text, TextRange range) =>
        Openings.Value.TryMatch(text, range.Start, range.End, out Lexicon<bool>.Entry opening) && opening.Word.Length == range.Length;

    /// <summary>Whether a stretch begins with a word that governs persons: 听取, 对.</summary>
    public static bool StartsWithGovernor(string text, TextRange range) => Governors.Value.Matches(text, range.Start, range.End);

    /// <summary>Whether a word that governs persons or posts ends here: 由, 听取.</summary>
    public static bool EndsGovernor(string text, int end, int floor) =>
        Governors.Value.TryMatchBefore(text, end, floor, out _);

    /// <summary>Whether the words here, up to the next stop, are a post: 副市长, 市委常委.</summary>
    public static bool OpensPost(string text, int at, int limit)
    {
        int stop = Math.Min(limit, at + LongestPost);
        for (int i = at; i < stop && !IsBoundary(text[i]); i++)
        {
            // 张三及党组成员李四: a name, and then the post.
            if (text[i] is '及' or '和' or '与' && !JoinsInOrgan(text, at, i, limit) && (i - at is 2 or 3 || text.IndexOf('·', at, i - at) > 0) && NameReader.HasShape(text, TextRange.Between(at, i)))
                return false;
            if (PostHeads.TryReadHead(text, i, stop, out int length, out PostClass kind))
            {
                if (kind is not (PostClass.Other or PostClass.Address))
                    return !StartsWithName(text, at, i);
                i += length - 1;
            }
        }

        return false;
    }

    /// <summary>区文化 of 区文化和旅游局局长: no name, but the start of an organ of two tasks.</summary>
    public static bool StartsOrgan(string text, TextRange name, int limit) =>
        name.End < limit && text[name.End] is '和' or '与' or '及'
        && JoinsInOrgan(text, name.Start, name.End, limit)
        && OpensPost(text, name.Start, limit);

    /// <summary>区文化|和|旅游局局长: what opens like a post, joined to what does not, is one organ.</summary>
    private static bool JoinsInOrgan(string text, int at, int link, int limit) =>
        (text[at] == '区' || Openings.Value.Matches(text, at, link))
        && !Openings.Value.Matches(text, link + 1, limit)
        && !PostHeads.TryReadHead(text, link + 1, limit, out _, out _)
        && !PostHeads.StartsWithRank(text, link + 1, limit);

    /// <summary>缅甸: a country alone.</summary>
    public static bool IsCountry(string text, TextRange range) =>
        Countries.Value.TryMatch(text, range.Start, range.End, out Lexicon<bool>.Entry country) && country.Word.Length == range.Length;

    /// <summary>Whether a post is one of another country: 某国总统.</summary>
    public static bool IsForeign(string text, TextRange post) => Countries.Value.Matches(text, post.Start, post.End);

    /// <summary>学习教育, 党的群众路线: a word of an organ's name holds what elsewhere governs one.</summary>
    private static bool IsInOrgan(string text, TextRange governor)
    {
        for (int at = governor.Start; at >= Math.Max(0, governor.Start - 1); at--)
        {
            if (OrganStarts.Value.TryMatch(text, at, text.Length, out Lexicon<bool>.Entry organ) && at + organ.Word.Length >= governor.End)
                return true;
        }

        return false;
    }

    /// <summary>学习|委员会|主任: what governs a person names an organ where nothing but its last word follows.</summary>
    private static bool IsOrgan(string text, TextRange range) =>
        WordSearch.FirstAt(text, range.Start, range.End, OrganRests)?.Length == range.Length;

    private static bool StartsWithName(string text, int at, int head)
    {
        var name = TextRange.Between(at, PostHeads.TitleStart(text, head, at));
        return head - at is 2 or 3 && NameReader.HasShape(text, name) && !IsOpening(text, name);
    }

    private static bool IsBoundary(char c) =>
        c is not ((>= '\u4e00' and <= '\u9fff') or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '·');
}
