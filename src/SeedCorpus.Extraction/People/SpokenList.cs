using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads what is put in a list to those who are told: 就春耕提出三点意见:一是…; 提出五点要求。一是….</summary>
internal static class SpokenList
{
    private static readonly string[] Putting = ["提出", "谈", "讲", "交流"];
    private static readonly string[] Telling = ["介绍", "报告", "汇报", "回顾", "通报", "总结", "阐述", "分析", "交流", "部署"];
    private const char Done = '了';
    private const int LongestPut = 12;
    private const char Must = '要';

    /// <summary>How a list of what is put begins.</summary>
    private static readonly string[] ListStarts = ["一是", "一要", "第一", "首先", "一、"];

    /// <summary>What is put to those who are told.</summary>
    private static readonly string[] Requirements = ["意见", "要求", "希望", "建议", "体会", "看法", "嘱托", "期望"];

    /// <summary>某某表示祝贺,并就春耕提出三点意见:一是…: whether a verb puts what stands behind the colon.</summary>
    public static bool Puts(string text, TextRange verb) => WordSearch.FirstAt(text, verb.Start, verb.End, Putting)?.Length == verb.Length;

    /// <summary>提出了五点要求。一是…: whether the next sentence or paragraph begins with the first of a list.</summary>
    public static bool Begins(string text, int at)
    {
        while (at < text.Length && text[at] is '\n' or ' ')
            at++;
        return WordSearch.FirstAt(text, at, text.Length, ListStarts) is not null;
    }

    /// <summary>介绍了本市的做法:一是…: the verb that tells of what is listed; empty where none stands in the clause.</summary>
    public static TextRange TellingVerb(string text, TextRange clause)
    {
        foreach (string telling in Telling)
        {
            int at = text.IndexOf(telling, clause.Start, clause.Length, StringComparison.Ordinal);
            if (at >= 0 && at + telling.Length < clause.End && text[at + telling.Length] == Done)
                return new TextRange(at, telling.Length);
        }

        return default;
    }

    /// <summary>对工作进行了安排部署:一是…: whether a colon stands between a verb and the first of a list.</summary>
    public static bool IsAnnounced(string text, TextRange verb, int start) => verb.End < text.Length && text[verb.End] == ':' && Begins(text, start);

    /// <summary>提出要求,要…: whether what is required follows a comma.</summary>
    public static bool IsDemand(string text, TextRange verb, int at) => WordSearch.IsAt(text, verb.Start, verb.End, Putting[0]) && at < text.Length && text[at] == Must;

    /// <summary>就春耕提出三点意见:…; 提出三点意见,一是…: the verb, where what is put closes the clause.</summary>
    public static TextRange VerbBefore(string text, int end, int floor)
    {
        floor = Math.Max(floor, end - LongestPut);
        if (WordSearch.FirstBefore(text, end, floor, Requirements) is null)
            return default;
        foreach (string putting in Putting)
        {
            int put = text.LastIndexOf(putting, end - 1, end - floor, StringComparison.Ordinal);
            if (put >= 0)
                return new TextRange(put, putting.Length);
        }

        return default;
    }
}
