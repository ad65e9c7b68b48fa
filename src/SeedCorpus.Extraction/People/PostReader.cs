using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Extraction.People;

/// <summary>
/// Finds posts: <c>[jurisdiction][organ][rank prefix]head</c>. The head closes the post; it opens behind the last stop, or
/// behind a verb or a preposition that governs the person.
/// </summary>
internal static class PostReader
{
    public const int LongestPost = 48;

    private static readonly Lazy<Lexicon<PostClass>> Heads = Lexicons.OfKinds<PostClass>("Posts/heads.tsv");

    private static readonly Lazy<CharacterSet> HeadEnds = new(() => new CharacterSet(string.Concat(HeadWords.Select(word => word[word.Length - 1]))));

    /// <summary>Words before a post that are none of it; true where they may stand anywhere, false where only before it all.</summary>
    private static readonly Lazy<Lexicon<bool>> Governors = new(() => new Lexicon<bool>(
        EmbeddedTable.Rows("Posts/before-posts.tsv").Where(row => row[1] != "Organ").Select(row => (row[0], row[1] == "Anywhere"))));

    /// <summary>派出所: what names of organs begin with, and only looks as if a governor stood there.</summary>
    private static readonly Lazy<Lexicon<bool>> OrganStarts = new(() => new Lexicon<bool>(
        EmbeddedTable.Rows("Posts/before-posts.tsv").Where(row => row[1] == "Organ").Select(row => (row[0], true))));

    private static readonly Lazy<Lexicon<bool>> OrganEnds = Lexicons.OfWords("Posts/organs.tsv");

    private static readonly Lazy<Lexicon<bool>> Openings = Lexicons.OfWords("Posts/openings.tsv");

    private static readonly Lazy<Lexicon<bool>> Countries = Lexicons.OfWords("Posts/countries.tsv");

    private static readonly string[] SharedHeads = ["常委", "委员", "人大代表", "成员", "理事", "顾问", "常务主席", "执行主席", "助理", "调研员", "巡视员"];

    private static readonly string[] OfficesOfMeeting = ["常务主席", "执行主席"];

    /// <summary>What names no organ by itself, so that the word before it belongs to the name.</summary>
    private static readonly string[] OrganRests = ["委员会", "小组", "领导小组"];

    private static readonly string[] Companies = ["集团", "公司", "企业", "银行"];
    private static readonly string[] StateBanks = ["人民银行", "国家开发银行", "农业发展银行", "进出口银行"];

    private static readonly string[] RankPrefixes = ["常务副", "副", "代理", "代", "第一", "党组", "执行", "原", "时任", "候任", "名誉"];

    private static readonly CharacterSet PrefixEnds = new(string.Concat(RankPrefixes.Select(prefix => prefix[prefix.Length - 1])));

    /// <summary>The heads, and the longer words that only look like one.</summary>
    public static IEnumerable<string> HeadWords => Heads.Value.Words;

    /// <summary>The head that starts at a place, or a longer word that only looks like one.</summary>
    public static bool TryReadHead(string text, int at, int limit, out int length, out PostClass kind)
    {
        bool found = Heads.Value.TryMatch(text, at, limit, out Lexicon<PostClass>.Entry head);
        (length, kind) = found ? (head.Word.Length, head.Value) : (0, PostClass.Other);
        return found;
    }

    /// <summary>Where the head begins that closes a post; the end of one that none closes.</summary>
    public static int HeadOf(string text, TextRange post)
    {
        for (int at = post.Start; Heads.Value.TryFind(text, at, post.End, out at, out Lexicon<PostClass>.Entry head); at++)
        {
            if (at + head.Word.Length == post.End)
                return at;
        }

        return post.End;
    }

    /// <summary>Whether a head may end before a place.</summary>
    public static bool MayEndHead(string text, int end) => HeadEnds.Value.Contains(text[end - 1]);

    /// <summary>Where the rank prefixes of a head begin: 副 of 副市长, 常务副 of 常务副主任.</summary>
    public static int TitleStart(string text, int head, int floor)
    {
        int start = head;
        // Most heads have none: what stands before them ends none of the prefixes.
        for (int i = 0; i < RankPrefixes.Length && start > floor && PrefixEnds.Contains(text[start - 1]); i++)
        {
            string prefix = RankPrefixes[i];
            if (start - prefix.Length >= floor && WordSearch.IsAt(text, start - prefix.Length, start, prefix))
            {
                start -= prefix.Length;
                i = -1;
            }
        }

        return start;
    }

    /// <summary>Where the post that ends in the head at <paramref name="head"/> opens.</summary>
    public static int Start(string text, int head, int floor)
    {
        int start = TitleStart(text, head, floor);
        int least = Math.Max(floor, head - LongestPost);
        while (start > least && !IsBoundary(text[start - 1]))
        {
            if (Governors.Value.TryMatchBefore(text, start, least, out Lexicon<bool>.Entry governor) && governor.Value
                && !IsInLongerWord(text, start - governor.Word.Length, governor.Word.Length, head) && !IsInOrgan(text, TextRange.Between(start - governor.Word.Length, start)) && !IsOrgan(text, TextRange.Between(start, head)))
                break;
            // 10月8日市委书记: the day is none of the post.
            if (text[start - 1] == '日' && start - 1 > least && text[start - 2] is >= '0' and <= '9')
                break;
            if (text[start - 1] is '和' or '与' or '及'
                && (Openings.Value.Matches(text, start, text.Length) || EndsInOfficeOfMeeting(text, start - 1, least) || IsPersonAlone(text, floor, start - 1)))
                break;
            start--;
        }

        // 和市长, 随市委书记: what links the post to the words before it, but 日照市 is a place.
        bool bounded = start == floor || IsBoundary(text[start - 1]);
        while (!(bounded && (OpensWithPlace(text, start, head) || OrganStarts.Value.Matches(text, start, head))) && Governors.Value.TryMatch(text, start, head, out Lexicon<bool>.Entry link)
            && !IsInLongerWord(text, start, link.Word.Length, head))
            start += link.Word.Length;
        return IsSubtitleVerb(text, start) ? start + 1 : start;
    }

    /// <summary>张三丰|和|驻村第一书记, but 水利和湖泊局局长: nothing but a name stands before what links it.</summary>
    private static bool IsPersonAlone(string text, int start, int link) =>
        link - start == 3 && SurnameTable.Instance.IsSureAt(text, start, link) && NameReader.StandsAlone(text, TextRange.Between(start, link));

    /// <summary>——记某某书记张三, ——访…: what a subtitle does with a person.</summary>
    private static bool IsSubtitleVerb(string text, int at) => at > 0 && text[at - 1] == '—' && text[at] is '记' or '访';

    /// <summary>大会主席团常务主席和…执行主席: posts of a meeting that the same persons hold, before what links them.</summary>
    public static bool EndsInOfficeOfMeeting(string text, int end, int floor) =>
        Array.Exists(OfficesOfMeeting, office => end - office.Length >= floor && WordSearch.IsAt(text, end - office.Length, end, office));

    /// <summary>日照, 和田, 日本: a division or a country whose name begins like a word that links posts.</summary>
    private static bool OpensWithPlace(string text, int at, int limit) =>
        Countries.Value.Matches(text, at, limit)
        || (DivisionTable.Instance.Names.TryMatch(text, at, limit, out Lexicon<DivisionName>.Entry place)
            && Governors.Value.TryMatch(text, at, limit, out Lexicon<bool>.Entry governor)
            && place.Word.Length > governor.Word.Length);

    /// <summary>Whether what a post begins with stands here: 市, 中央, 自治区.</summary>
    public static bool Opens(string text, int at, int limit) => Openings.Value.Matches(text, at, limit);

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
            if (TryReadHead(text, i, stop, out int length, out PostClass kind))
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
        && !TryReadHead(text, link + 1, limit, out _, out _)
        && WordSearch.FirstAt(text, link + 1, limit, RankPrefixes) is null;

    /// <summary>Whether a head stands anywhere inside a stretch.</summary>
    public static bool HoldsHead(string text, TextRange range) => Heads.Value.StandsIn(text, range.Start, range.End);

    /// <summary>Whether a post is named anywhere inside a stretch.</summary>
    public static bool HoldsPost(string text, TextRange range)
    {
        for (int at = range.Start; Heads.Value.TryFind(text, at, range.End, out at, out Lexicon<PostClass>.Entry head); at += head.Word.Length)
        {
            if (head.Value is PostClass.Public or PostClass.Company or PostClass.Private)
                return true;
        }

        return false;
    }

    /// <summary>Whether a stretch closes like the name of an organ or of a division: 市委, 宣传部, 各区.</summary>
    public static bool EndsInOrgan(string text, TextRange range) =>
        range.Length > 0 && OrganEnds.Value.TryMatchBefore(text, range.End, range.Start, out _);

    /// <summary>Whether a stretch of the length of a name closes like an organ: 政法委, 安委办.</summary>
    public static bool NamesOrgan(string text, TextRange range) =>
        OrganEnds.Value.TryMatchBefore(text, range.End, range.Start, out Lexicon<bool>.Entry organ)
        && (organ.Word.Length > 1 || organ.Word[0] is '会' or '办' or '队' or '室' or '站' or '所' or '司' or '署' or '部');

    /// <summary>副市长, 常委, 委员: posts that more than one person holds.</summary>
    public static bool IsHeldBySeveral(string text, TextRange post)
    {
        int head = HeadOf(text, post);
        return TitleStart(text, head, post.Start) < head
            || Array.Exists(SharedHeads, shared => shared.Length <= post.Length && WordSearch.IsAt(text, post.End - shared.Length, post.End, shared));
    }

    /// <summary>Whether a post is one of another country: 某国总统.</summary>
    public static bool IsForeign(string text, TextRange post) => Countries.Value.Matches(text, post.Start, post.End);

    /// <summary>Whether a post is one in a company: 某某集团党委书记; the central bank and the policy banks are the state's.</summary>
    public static bool NamesCompany(string text, TextRange post) =>
        WordSearch.HoldsAny(text, post, Companies) && !WordSearch.HoldsAny(text, post, StateBanks);

    /// <summary>代表团团长 is no 团团长 whom someone stands for.</summary>
    private static bool IsInLongerWord(string text, int at, int length, int limit) =>
        Heads.Value.TryMatch(text, at, limit, out Lexicon<PostClass>.Entry word) && word.Value == PostClass.Other && word.Word.Length > length;

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
        var name = TextRange.Between(at, TitleStart(text, head, at));
        return head - at is 2 or 3 && NameReader.HasShape(text, name) && !IsOpening(text, name);
    }

    private static bool IsBoundary(char c) =>
        c is not ((>= '\u4e00' and <= '\u9fff') or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '·');
}
