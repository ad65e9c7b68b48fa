using System;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads the name that stands behind a post.</summary>
internal static class NameBehindPost
{
    private const int ShortestName = 2;

    private const string FirstDeputy = "常务副";

    private const int LongestMeeting = 24;
    private static readonly string[] Meeting = ["会见", "会晤", "接见", "拜会", "看望", "慰问", "采访"];

    private const string Offices = "司局处科部所院站队";

    /// <summary>What links a person to another, and is a surname too.</summary>
    private const string Links = "和与及向同";

    /// <summary>Of 委员会, not of what follows names.</summary>
    private const char Committee = '委';

    /// <summary>Behind a post a name is expected, so that one without a surname, or with nothing telling behind it, is taken.</summary>
    public static TextRange Read(string text, int start, int limit, PostClass kind, KnownNames known)
    {
        if (kind == PostClass.Private)
            start = SchoolClass.Skip(text, start, limit);
        // 第一书记和工作队: a word of the language is linked, no name.
        if (start + 2 < limit && text[start] is '和' or '与' && WordList.Instance.PartOfSpeech(text.AsSpan(start + 1, 2)) is "n" or "v" or "vn" && !RightContext.BeginsStrongly(text, start + 3, limit))
            return default;
        // 党委书记常务副院长, 领事|司司长: another post.
        if (WordSearch.IsAt(text, start, limit, FirstDeputy) || OpensOffice(text, start, limit))
            return default;
        // 市长和良辉 is a name, 全国人大代表和省人大代表 is none.
        if (start + 1 < limit && text[start] == '和' && (PostReader.Opens(text, start + 1, limit) || PostReader.OpensOrgan(text, start + 1, limit)) && RightContext.Score(text, start, 3, limit) < 3)
            return default;
        // 总书记贺信: a word that only looks like a name.
        if (PostHeads.TryReadHead(text, start, limit, out int word, out PostClass other) && other == PostClass.Other && word > 1)
            return default;
        if (LinksTitled(text, start, limit) || LinksKnown(text, start, limit, known) || ContinuesPlace(text, start, limit) || (kind == PostClass.Private && DoesMore(text, start, limit)))
            return default;
        TextRange name = WithoutLink(text, ReadShaped(text, start, limit, known), limit);
        if (name.Length == 0)
            name = UncommonNames.ReadAroundWord(text, start, limit);
        if (name.Length == 0)
            name = UncommonNames.ReadBeforeName(text, start, limit);
        if (name.Length == 0)
            name = UncommonNames.ReadBetweenPosts(text, start, limit);
        if (name.Length == 0)
            name = ReadQuality(text, start, limit);
        if (name.Length == 0)
            name = UncommonNames.ReadPadded(text, start, limit);
        if (name.Length == 0)
            name = UncommonNames.ReadWithPlace(text, start, limit);
        TextRange bearer = WithoutTime(text, name, limit);
        if (bearer.Length < name.Length)
            return bearer;
        // 职工权益, 河长信息: what they have.
        if (name.Length == ShortestName && NameReader.IsCommonWord(text, name.Start, name.Length)
            && (kind == PostClass.Private || (!SurnameTable.Instance.IsSureAt(text, name.Start, name.End) && !RightContext.BeginsStrongly(text, name.End, limit) && WordList.Instance.PartOfSpeech(text.AsSpan(name.Start, name.Length)) == "n")))
            name = default;
        if (name.Length > 0 && (IsInWords(text, name, limit) || IsWordLinked(text, name)))
            name = default;
        bool sure = name.Length > 0 && RightContext.Score(text, start, name.Length, limit) > 1;
        // 院长从法庭建设…: what follows names begins here, not a name.
        if (!sure && (RightContext.IsFollower(text, start) || RightContext.BeginsStrongly(text, start, limit)))
            return default;
        if (sure || kind == PostClass.Company)
            return name;
        // 九江市长江干堤: a city and a river, no mayor.
        if (BeginsInPlace(text, start) && DivisionTable.Instance.Names.TryMatchBefore(text, start - 1, 0, out _))
            return default;
        TextRange mononym = Mononyms.Read(text, start, limit);
        // 让教师下得去、留得住: what anyone does or is.
        if (kind != PostClass.Public && mononym.Length > 0 && (mononym.End == limit || text[mononym.End] is not (>= '\u4e00' and <= '\u9fff')))
            mononym = default;
        if (mononym.Length == 0)
            mononym = ReadShortMononym(text, start, limit);
        if (mononym.Length > 0)
            return mononym;
        return name.Length > 0 || kind != PostClass.Public ? name : UncommonNames.ReadByDefault(text, start, limit);
    }

    /// <summary>
    /// 水利部长江水利委员会: the last character of what looks like a head begins a place, and a common word goes on behind it; not 检察长白玉山、
    /// where nothing more does.
    /// </summary>
    private static bool ContinuesPlace(string text, int start, int limit) =>
        start + 3 < limit
        && text[start + 3] is not ('、' or ',' or '。') && (text[start + 3] == Committee || !RightContext.BeginsStrongly(text, start + 3, limit))
        && BeginsInPlace(text, start)
        && NameReader.IsCommonWord(text, start + 1, 2);

    /// <summary>司司长, 处副处长: the head of what an organ's name closes with.</summary>
    private static bool OpensOffice(string text, int start, int limit) =>
        start + 2 < limit && Offices.IndexOf(text[start]) >= 0
        && (text[start + 1] == text[start] || (text[start + 1] == '副' && text[start + 2] == text[start]))
        && PostHeads.TryReadHead(text, text[start + 1] == '副' ? start + 2 : start + 1, limit, out _, out PostClass kind) && kind == PostClass.Public;

    /// <summary>张三校长|向李四介绍: what stands before one who was named.</summary>
    private static bool LinksKnown(string text, int start, int limit, KnownNames known) =>
        start + 1 < limit && Links.IndexOf(text[start]) >= 0
        && known.LongestAt(text, start + 1, limit).Length > 0 && known.LongestAt(text, start, limit).Length == 0;

    /// <summary>张三院长|和李四副书记, 张三院长|向马书记: what stands before another person with a title.</summary>
    private static bool LinksTitled(string text, int start, int limit)
    {
        if (start >= limit || Links.IndexOf(text[start]) < 0 || !SurnameTable.Instance.IsSureAt(text, start + 1, limit))
            return false;
        for (int end = start + ShortestName; end <= start + 2 + ShortestName && end < limit; end++)
        {
            if ((end == start + ShortestName || NameReader.HasShape(text, TextRange.Between(start + 1, end))) && Occurrences.AfterTitle(text, end, limit) > end)
                return true;
        }

        return false;
    }

    /// <summary>专家多分享经验: what people are to do more of.</summary>
    private static bool DoesMore(string text, int start, int limit) =>
        start + 3 <= limit && text[start] == '多' && WordList.Instance.PartOfSpeech(text.AsSpan(start + 1, 2)) is "v" or "vn";

    /// <summary>市长|江: the last character of what looks like a head begins a place.</summary>
    private static bool BeginsInPlace(string text, int start) =>
        start > 0 && start < text.Length && WordList.Instance.PartOfSpeech(text.AsSpan(start - 1, 2)) == "ns";

    /// <summary>经济工|作会议, 陆续步|入会场, 安全技|能: two words, with nothing behind that follows names; not 操守业|主持.</summary>
    private static bool IsInWords(string text, TextRange name, int limit) =>
        NameReader.BeginsWithWord(text, name)
        && (!SurnameTable.Instance.IsSureAt(text, name.Start, name.End) || WordList.Instance.PartOfSpeech(text.AsSpan(name.Start, 2)) is "d" or "an")
        && name.End < limit && NameReader.IsCommonWord(text, name.End - 1, 2)
        && !RightContext.BeginsStrongly(text, name.End, limit);

    /// <summary>委员满意和基本满意率: a word, and what joins another to it.</summary>
    private static bool IsWordLinked(string text, TextRange name) =>
        text[name.End - 1] is '和' or '与' && NameReader.BeginsWithWord(text, name);

    /// <summary>会见外长王立|时表示, 成员|闭幕后: when it was; a name in 时 is kept before other words.</summary>
    private static TextRange WithoutTime(string text, TextRange name, int limit)
    {
        if (name.Length != 3 || text[name.End - 1] is not ('时' or '后' or '前'))
            return name;
        if (NameReader.BeginsWithWord(text, name))
            return default;
        var bearer = TextRange.Between(name.Start, name.End - 1);
        bool tellsWhen = text[name.End - 1] == '时' && NameReader.HasShape(text, bearer)
            && (RightContext.BeginsStrongly(text, name.End, limit) || (name.End < limit && text[name.End] == ','))
            && WordSearch.HoldsAny(text, TextRange.Between(Math.Max(0, name.Start - LongestMeeting), name.Start), Meeting);
        return tellsWhen ? bearer : name;
    }

    /// <summary>市长张三和副市长李四: behind a post, the sign before another post is no part of the name.</summary>
    private static TextRange WithoutLink(string text, TextRange name, int limit)
    {
        // 校长李大和以及…: what joins stands behind the name.
        if (name.Length != 3 || text[name.End - 1] is not ('和' or '与') || WordSearch.IsAt(text, name.End, limit, "以及"))
            return name;
        var linked = TextRange.Between(name.Start, name.End - 1);
        return NameReader.HasShape(text, linked) && PostReader.OpensPost(text, name.End, limit) ? linked : name;
    }

    /// <summary>统战部部长达娃,市委常委…; 理事长娜朵说,…: two characters between posts, or before what is said, are a name also without a surname.</summary>
    private static TextRange ReadShortMononym(string text, int start, int limit)
    {
        var name = new TextRange(start, ShortestName);
        return name.End < limit
            && ((text[name.End] is ',' or '、' && PostReader.OpensPost(text, name.End + 1, limit)) || SaysThere(text, name.End, limit))
            && NameReader.IsGiven(text[start]) && NameReader.IsGiven(text[start + 1])
            && !NameReader.IsCommonWord(text, start, ShortestName)
            ? name
            : default;
    }

    /// <summary>副书记庄严,省委常委李四光: between posts, a quality that is a name too.</summary>
    private static TextRange ReadQuality(string text, int start, int limit)
    {
        var name = new TextRange(start, ShortestName);
        return name.End < limit && text[name.End] is ',' or '、'
            && SurnameTable.Instance.IsSureAt(text, start, limit)
            && WordList.Instance.PartOfSpeech(text.AsSpan(start, ShortestName)) == "a"
            && PostReader.OpensPost(text, name.End + 1, limit)
            ? name
            : default;
    }

    private static bool SaysThere(string text, int at, int limit) =>
        ActVerbs.ReportingVerb(text, at, limit) is > 0 and int verb && at + verb < limit && text[at + verb] is ',' or ':';

    /// <summary>A name of the common shape that holds no head of a post and no label of a group (区领导).</summary>
    public static TextRange ReadShaped(string text, int start, int limit, KnownNames known)
    {
        TextRange name = NameReader.Read(text, start, limit, known);
        return name.Length > 0 && !PostReader.StartsOrgan(text, name, limit) && !PostHeads.HoldsHead(text, name) && !GroupLabel.StandsIn(text, name) ? name : default;
    }
}
