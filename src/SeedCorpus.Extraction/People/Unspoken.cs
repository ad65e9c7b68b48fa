using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Tells where a reporting verb reports nothing that is said: 提出三点意见, 表示慰问, 介绍情况.</summary>
internal static class Unspoken
{
    private const string Showing = "表示";
    private const string Introducing = "介绍";
    private const int LongestIntroduced = 40;
    private const int LongestPut = 16;

    /// <summary>深切 and 诚挚 with the feeling behind them, or two feelings.</summary>
    private const int LongestFeeling = 6;

    /// <summary>What closes or goes on with a word that only looks like the verb, or makes a noun of it: 要求的, 表示了, 说和.</summary>
    private const string Continuations = "的了会过、。和精";

    private static readonly char[] Ends = ['。', ',', ';', ':'];
    private static readonly string[] Introduced = ["情况", "经验", "做法", "进展", "成效", "背景", "内容", "特色", "生平"];
    private static readonly string[] Put = ["意见", "要求", "建议", "希望", "任务", "措施", "举措", "目标", "方案", "问题", "批评", "表扬"];
    private static readonly string[] Feelings = ["慰问", "祝贺", "感谢", "欢迎", "哀悼", "敬意", "支持", "赞赏", "肯定", "满意", "同意", "赞同", "赞许", "赞扬", "敬佩", "认可", "谢意", "歉意", "问候", "遗憾"];

    /// <summary>Whether what follows makes the verb a noun, counts what is put, or tells when it was said.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="at">Behind the verb.</param>
    /// <param name="limit">The end of the sentence, not reached.</param>
    public static bool IsNoun(string text, int at, int limit) =>
        Continuations.IndexOf(text[at]) >= 0 || IsCount(text, at, limit) || IsTime(text, at, limit);

    /// <summary>Whether the verb has only whom it is said to, a feeling or what is introduced for its object.</summary>
    public static bool IsObject(string text, TextRange verb, int limit) =>
        SpokenText.IsOnlyAddressee(text, verb, limit) || IsFeeling(text, verb, limit) || IsIntroduced(text, verb, limit) || IsPut(text, verb, limit);

    /// <summary>表示慰问, 表示深切哀悼: what is shown, not what is said.</summary>
    private static bool IsFeeling(string text, TextRange verb, int limit) =>
        WordSearch.IsAt(text, verb.Start, verb.End, Showing)
        && EndOfObject(text, verb.End, limit, LongestFeeling) is var end && end < limit && text[end] != ':'
        && WordSearch.FirstBefore(text, end, verb.End, Feelings) is not null;

    /// <summary>介绍全市发展情况。: what is introduced is named, not told.</summary>
    private static bool IsIntroduced(string text, TextRange verb, int limit) =>
        WordSearch.IsAt(text, verb.Start, verb.End, Introducing)
        && EndOfObject(text, verb.End, limit, LongestIntroduced) is var end
        && WordSearch.FirstBefore(text, end, verb.End, Introduced) is not null;

    /// <summary>提出指导意见。: what is put is named, not told; with a colon it follows.</summary>
    private static bool IsPut(string text, TextRange verb, int limit) =>
        SpokenList.Puts(text, verb)
        && EndOfObject(text, verb.End, limit, LongestPut) is var end && end < limit && text[end] != ':'
        && WordSearch.FirstBefore(text, end, verb.End, Put) is not null;

    private static int EndOfObject(string text, int start, int limit, int longest)
    {
        int reach = Math.Min(longest, limit - start);
        int end = text.IndexOfAny(Ends, start, reach);
        return end < 0 ? start + reach : end;
    }

    /// <summary>提出后: when it was said, but 希望后续.</summary>
    private static bool IsTime(string text, int at, int limit) => text[at] == '后' && !(at + 1 < limit && text[at + 1] == '续');

    /// <summary>提出四点意见: what is counted is not what is said.</summary>
    private static bool IsCount(string text, int at, int limit) =>
        at + 1 < limit && text[at] is (>= '1' and <= '9') or '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '几'
        && text[at + 1] is '点' or '条' or '项' or '个';
}
