using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads who reports where the reports are only said to be heard: 听取了某局局长甲、某县县长乙的工作汇报.</summary>
internal readonly struct HeardReports
{
    private const string Hearing = "听";
    private const string Made = "作的";
    private const int LongestNoun = 8;
    private const int LongestCommission = 20;

    private static readonly char[] Stops = [',', '、', '。', '”'];
    private static readonly string[] Verbs = ["听取了", "听取", "听了"];
    private static readonly string[] Reports = ["汇报", "发言"];

    private readonly string _text;
    private readonly int _limit;

    /// <summary>Where the sentence first tells of hearing; -1 where it does not.</summary>
    private readonly int _heard;

    /// <summary>From the verb to the report, where 的 makes it that of those who are named between; empty where there is none.</summary>
    private readonly TextRange _span;

    public HeardReports(string text, TextRange sentence)
    {
        (_text, _limit) = (text, sentence.End);
        _heard = text.IndexOf(Hearing, sentence.Start, sentence.Length, StringComparison.Ordinal);
        _span = _heard < 0 ? default : Span(text, TextRange.Between(_heard, sentence.End));
    }

    /// <summary>Whether a name of the sentence is that of one who reports.</summary>
    public bool IsSpeaker(TextRange name)
    {
        if (_heard < 0 || name.Start < _heard)
            return false;
        if (IsAuthor(name))
            return true;
        // 听取学习某某总书记讲话情况的汇报: what the report is about.
        return name.Start >= _span.Start && name.End <= _span.End && _span.Length > 0
            && !Occurrences.IsCited(_text, name.End)
            && _text[Occurrences.AfterTitle(_text, name.End, _limit)] is '、' or ',' or '的' or '和' or '及' or '与' or '关' or '(';
    }

    /// <summary>听取了某局局长甲受委托作的《某某报告》: whose report is heard.</summary>
    private bool IsAuthor(TextRange name)
    {
        int reach = Math.Min(_limit, name.End + LongestCommission);
        int made = _text.IndexOf(Made, name.End, reach - name.End, StringComparison.Ordinal);
        return made >= 0 && _text.IndexOfAny(Stops, name.End, made - name.End) < 0;
    }

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
