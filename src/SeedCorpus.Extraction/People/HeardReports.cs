using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads who reports where the reports are only said to be heard: 听取了某局局长甲、某县县长乙的工作汇报.</summary>
internal static class HeardReports
{
    private const string Hearing = "听";
    private const string Made = "作的";
    private const int LongestNoun = 8;
    private const int LongestCommission = 20;

    private static readonly char[] Stops = [',', '、', '。', '”'];

    private static readonly string[] Verbs = ["听取了", "听取", "听了"];
    private static readonly string[] Reports = ["汇报", "发言"];

    /// <summary>Whether a name is that of one who reports.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="name">The name.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="heard">Where such names stand in the sentence; looked for once.</param>
    public static bool IsSpeaker(string text, TextRange name, TextRange sentence, ref TextRange? heard)
    {
        if (IsAuthor(text, name, sentence))
            return true;
        TextRange span = heard ??= Span(text, sentence);
        // 听取学习某某总书记讲话情况的汇报: what the report is about.
        return name.Start >= span.Start && name.End <= span.End && span.Length > 0
            && !Occurrences.IsCited(text, name.End)
            && text[name.End] is '、' or ',' or '的' or '和' or '及' or '与' or '关' or '(';
    }

    /// <summary>听取了某局局长甲受委托作的《某某报告》: whose report is heard.</summary>
    private static bool IsAuthor(string text, TextRange name, TextRange sentence)
    {
        int reach = Math.Min(sentence.End, name.End + LongestCommission);
        int made = text.IndexOf(Made, name.End, reach - name.End, StringComparison.Ordinal);
        return made >= 0 && text.IndexOfAny(Stops, name.End, made - name.End) < 0
            && text.IndexOf(Hearing, sentence.Start, name.Start - sentence.Start, StringComparison.Ordinal) >= 0;
    }

    /// <summary>From the verb to the report, where 的 makes it that of those who are named between; empty where there is none.</summary>
    private static TextRange Span(string text, TextRange sentence)
    {
        int start = sentence.Start - 1;
        do
        {
            start = text.IndexOf(Hearing, start + 1, sentence.End - start - 1, StringComparison.Ordinal);
            if (start < 0)
                return default;
        }
        while (WordSearch.FirstAt(text, start, sentence.End, Verbs) is null);
        foreach (string report in Reports)
        {
            int end = text.IndexOf(report, start, sentence.End - start, StringComparison.Ordinal);
            if (end > 0 && text.LastIndexOf('的', end - 1, Math.Min(LongestNoun, end - start)) is > 0 and int mark && text.IndexOf(',', mark, end - mark) < 0)
                return TextRange.Between(start, mark);
        }

        return default;
    }
}
