using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Finds where the officials of a page are named, also where their names stand bare.</summary>
internal static class Occurrences
{
    /// <summary>Verbs and prepositions whose object a person's words or example are.</summary>
    private static readonly Lazy<Lexicon<bool>> Governing = Lexicons.OfWords("Verbs/governing.tsv");

    /// <summary>What a name qualifies when its bearer does nothing here.</summary>
    private static readonly Lazy<Lexicon<bool>> Qualified = Lexicons.OfWords("Verbs/qualified.tsv");

    private static readonly string[] Meeting = ["会见", "会见了", "会晤", "拜会", "拜会了", "接见", "接见了", "宴请"];

    private static readonly string[] CitedTitles = ["总书记", "国家主席"];

    private static readonly string[] Conversing =
        ["通话", "交谈", "亲切交谈", "聊天", "聊起", "拉家常", "拉起家常", "拉起了家常", "攀谈", "握手", "连线", "视频连线", "亲切握手"];

    private const string Comrade = "同志";
    private const string Escort = "的陪同";
    private const string OfOthers = "们的";
    private const int LongestOthers = 8;
    private const int LongestList = 40;
    private const int LongestWork = 60;
    private static readonly char[] TitleMarks = ['《', '》'];
    private const int LongestChain = 6;

    /// <summary>How far before a name 与 stands: the post of whom one talks with is between.</summary>
    private const int LongestCompany = 40;

    public static IEnumerable<TextRange> In(string text, TextRange range, KnownNames officials)
    {
        for (TextRange name = Next(text, range.Start, range.End, officials); name.Length > 0; name = Next(text, name.End, range.End, officials))
            yield return name;
    }

    /// <summary>The first name between two places; its length is 0 where none is.</summary>
    public static TextRange Next(string text, int from, int limit, KnownNames officials)
    {
        for (int at = officials.NextStart(text, from, limit); at < limit; at = officials.NextStart(text, at + 1, limit))
        {
            if (officials.LongestAt(text, at, limit) is { Length: > 0 } name)
                return name;
        }

        return default;
    }

    /// <summary>
    /// Whether a person only stands inside what others do (学习贯彻某某总书记重要讲话精神, 以…同志为核心): behind a verb that
    /// takes words as its object, or before a noun that the name qualifies.
    /// </summary>
    public static bool IsPassive(string text, TextRange name, TextRange sentence)
    {
        int phrase = BeforePost(text, name.Start, sentence.Start);
        int behind = AfterTitle(text, name.End, sentence.End);
        return Governing.Value.TryMatchBefore(text, phrase, sentence.Start, out _)
            || IsInTitleOfWork(text, name.Start, sentence.Start)
            || QualifiesNoun(text, behind, sentence.End)
            || IsTalkedWith(text, TextRange.Between(name.Start, behind), sentence);
    }

    /// <summary>会见了某国总理某某, 拜会省委书记某某: whom another meets.</summary>
    public static bool IsMet(string text, TextRange name, TextRange sentence) =>
        Governing.Value.TryMatchBefore(text, BeforePost(text, name.Start, sentence.Start), sentence.Start, out Lexicon<bool>.Entry verb)
        && Array.IndexOf(Meeting, verb.Word) >= 0;

    /// <summary>《某某总书记在…会议上的讲话》: named in what a work is called.</summary>
    private static bool IsInTitleOfWork(string text, int at, int floor)
    {
        int mark = text.LastIndexOfAny(TitleMarks, at, Math.Min(at - floor + 1, LongestWork));
        return mark >= 0 && text[mark] == '《';
    }

    /// <summary>与值班的护士长某某通话: whom another talks with.</summary>
    private static bool IsTalkedWith(string text, TextRange person, TextRange sentence)
    {
        if (WordSearch.FirstAt(text, person.End, sentence.End, Conversing) is null)
            return false;
        int floor = Math.Max(sentence.Start, person.Start - LongestCompany);
        int at = person.Start - 1;
        while (at > floor && text[at] is not (',' or '与' or '同' or '和' or '跟'))
            at--;
        return at > floor && text[at] != ',';
    }

    /// <summary>某某与村民乙围着火塘…: whether 与 joins a person to one named before, in the same clause.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="name">Where the name stands.</param>
    /// <param name="floor">Behind the person named before.</param>
    public static bool IsJoined(string text, int name, int floor)
    {
        int start = name - 1;
        floor = Math.Max(floor, name - LongestCompany);
        while (start >= floor && text[start] is not (',' or '、' or '与'))
            start--;
        return start >= floor && text[start] == '与' && text[start + 1] != '会';
    }

    /// <summary>某某对乙表示欢迎, 向乙介绍: whom another speaks to.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="name">The name.</param>
    /// <param name="floor">Behind the person named before, or where the sentence starts.</param>
    public static bool IsAddressed(string text, TextRange name, int floor)
    {
        int start = name.Start - 1;
        while (start >= floor && text[start] is not (',' or '、' or '对' or '向'))
            start--;
        // 对此市长乙表示: what is spoken of.
        return start >= floor && text[start] is '对' or '向' && text[start + 1] != '此' && !EndsWord(text, start, floor)
            && (start + 1 == name.Start || PostHeads.HoldsPost(text, TextRange.Between(start + 1, name.Start)));
    }

    /// <summary>反对, 方向: the character closes a word.</summary>
    private static bool EndsWord(string text, int at, int floor) =>
        at > floor && WordList.Instance.PartOfSpeech(text.AsSpan(at - 1, 2)) is not null;

    /// <summary>某某总书记指出: a name with this title behind it is that of who is cited; reports of what the bearer does leave the title out.</summary>
    public static bool IsCited(string text, int nameEnd) => WordSearch.FirstAt(text, nameEnd, text.Length, CitedTitles) is not null;

    /// <summary>某某的讲话, but not 在某某的陪同下.</summary>
    private static bool QualifiesNoun(string text, int at, int limit)
    {
        // 甲、乙同志的批示: the last of a short list qualifies for all.
        int reach = Math.Min(limit, at + LongestList);
        if (at < limit && text[at] == '、' && text.IndexOf('的', at, reach - at) < 0)
            return false;
        while (at < reach && text[at] == '、' && ListedName(text, at + 1, limit) is > 0 and int end)
            at = AfterTitle(text, end, limit);
        // 甲和居民们的做法: so do they with whom it is joined.
        if (at < reach && text[at] is '和' or '与' or '及' && text.IndexOf(OfOthers, at, Math.Min(reach - at, LongestOthers), StringComparison.Ordinal) > 0)
            return true;
        return Qualified.Value.Matches(text, at, limit) && string.CompareOrdinal(text, at, Escort, 0, Escort.Length) != 0;
    }

    /// <summary>The end of a name that a stop, a title or 的 closes; 0 where none starts here.</summary>
    private static int ListedName(string text, int start, int limit)
    {
        for (int length = 2; length <= 3 && start + length < limit; length++)
        {
            int end = start + length;
            if ((text[end] is '、' or '的' || AfterTitle(text, end, limit) > end) && NameReader.HasShape(text, new TextRange(start, length)))
                return end;
        }

        return 0;
    }

    /// <summary>Where the posts before a name open; the name itself where none stand there.</summary>
    private static int BeforePost(string text, int name, int floor)
    {
        int start = StartOfPost(text, name, floor);
        for (int posts = 1; posts < LongestChain && start < name && start - 1 > floor && text[start - 1] == '、'; posts++)
        {
            // 市委常委、副市长乙: the chain opens where its first post does.
            int first = StartOfPost(text, start - 1, floor);
            if (first == start - 1)
                break;
            start = first;
        }

        return start;
    }

    /// <summary>Where the post that ends at a place opens; the place itself where none ends there.</summary>
    private static int StartOfPost(string text, int end, int floor)
    {
        if (end == floor || !PostHeads.MayEndHead(text, end))
            return end;
        for (int length = 2; length <= 4 && end - length >= floor; length++)
        {
            if (PostHeads.TryReadHead(text, end - length, end, out int head, out PostClass kind) && head == length && kind != PostClass.Other)
                return PostReader.Start(text, end - length, floor);
        }

        return end;
    }

    /// <summary>Behind the title that follows a name: 总书记, 同志.</summary>
    public static int AfterTitle(string text, int at, int limit)
    {
        int start = at;
        while (start < limit && text[start] is '副' or '代')
            start++;
        if (PostHeads.TryReadHead(text, start, limit, out int length, out PostClass kind) && kind != PostClass.Other)
            return start + length;
        return WordSearch.IsAt(text, at, text.Length, Comrade) ? at + Comrade.Length : at;
    }
}
