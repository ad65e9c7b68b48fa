using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Finds what was said behind a cue: without whom it was said to, and without the marks of a quotation that is all of it.</summary>
internal static class SpokenText
{
    private const int LongestAddressee = 24;
    private const int LongestName = 4;
    private const int LongestTerm = 12;
    private const int LongestQuotation = 2000;

    /// <summary>How those who are spoken to are called.</summary>
    private static readonly string[] Addressees = ["大家", "同志", "们", "负责人", "人员", "干部"];

    /// <param name="text">The folded text.</param>
    /// <param name="cue">The cue, with all behind its verb for what was said.</param>
    /// <param name="limit">End of the paragraph.</param>
    public static SpeechCue In(string text, SpeechCue cue, int limit)
    {
        int start = cue.TextStart == cue.Verb.End ? BehindAddressee(text, cue.Verb, limit) : cue.TextStart;
        bool parted = start > 0 && (text[start - 1] is ':' or ',' || (text[start - 1] == ' ' && start > 1 && text[start - 2] is ':' or ','));
        if (start >= limit || text[start] != '“' || !(parted || start == cue.Verb.End))
            return start == cue.TextStart ? cue : cue with { TextStart = start };
        // Where the mark closes no sentence, or another opens before it, a term is quoted and the speech goes on; one that nothing closes goes on below.
        int close = text.IndexOf('”', start, Math.Min(limit - start, LongestQuotation));
        bool whole = close > start + 1 && (text[close - 1] is '。' or '!' or '?' || close + 1 >= limit || text[close + 1] is '。' or ';');
        return whole && text.IndexOf('“', start + 1, close - start - 1) < 0
            ? cue with { TextStart = start + 1, TextEnd = close }
            : cue with { TextStart = close < 0 || (start == cue.Verb.End && !IsTerm(text, start, close, limit)) ? start + 1 : start };
    }

    /// <summary>提出“做长板”的思路, 表示“微经验”是…: whether the words behind a mark go on with what it closes.</summary>
    private static bool IsTerm(string text, int open, int close, int limit) =>
        close - open <= LongestTerm && close + 1 < limit && (Han.Is(text[close + 1]) || text[close + 1] == '、');

    /// <summary>叮嘱大家,要…, but not 叮嘱大家多加小心: whether a verb is followed by whom it is said to, and a stop.</summary>
    public static bool IsAddressed(string text, TextRange verb, int limit) => BehindAddressee(text, verb, limit) > verb.End;

    /// <summary>叮嘱大家,要…; 叮嘱李四:“…: the text behind whom it is said to; the end of the verb where nobody is named.</summary>
    private static int BehindAddressee(string text, TextRange verb, int limit)
    {
        if (!ActVerbs.Addresses(text, verb, out bool always))
            return verb.End;
        int end = verb.End;
        limit = Math.Min(limit - 1, end + LongestAddressee);
        while (end < limit && text[end] is not (',' or ':' or '。' or ';' or '“'))
            end++;
        if (end >= limit || text[end] is not (',' or ':'))
            return verb.End;
        bool addressed = always || text[end] == ':' || NamesAddressee(text, TextRange.Between(verb.End, end));
        return addressed ? end + 1 : verb.End;
    }

    /// <summary>叮嘱大家。: whom it is said to, and nothing that is.</summary>
    public static bool IsOnlyAddressee(string text, TextRange verb, int limit) =>
        limit - 1 > verb.End && limit - verb.End <= LongestAddressee && text[limit - 1] == '。' && text[verb.End] is not (',' or ':')
        && ActVerbs.Addresses(text, verb, out _)
        && NamesAddressee(text, TextRange.Between(verb.End, limit - 1));

    private static bool NamesAddressee(string text, TextRange range) =>
        WordSearch.FirstBefore(text, range.End, range.Start, Addressees) is not null || PostHeads.Closes(text, range) || NamesOneWithPost(text, range);

    /// <summary>镇党委书记张三丰: a post, and the name behind it.</summary>
    private static bool NamesOneWithPost(string text, TextRange range)
    {
        for (int length = 2; length <= LongestName && length < range.Length; length++)
        {
            if (NameReader.HasShape(text, new TextRange(range.End - length, length)) && PostHeads.Closes(text, TextRange.Between(range.Start, range.End - length)))
                return true;
        }

        return false;
    }
}
