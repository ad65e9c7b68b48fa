using System;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.People;

/// <summary>Finds cues of speech in a sentence and tells whose they are.</summary>
internal static class SpeechCueReader
{
    private const int LongestGap = 40;

    private static readonly string[] Meetings =
        ["会议", "大会", "全会", "例会", "座谈会", "与会者", "与会人员", "与会代表", "与会同志", "大家", "会上", "学习会", "推进会"];

    private static readonly string[] Adverbs =
        ["还", "也", "并", "同时", "最后", "首先", "进一步", "特别", "一致", "明确", "着重", "再次", "反复", "又", "就此", "由衷", "分别", "郑重"];

    /// <summary>Words before a reporting verb that make a noun of it: 提出要求, 明确要求.</summary>
    private static readonly string[] NounMarks = ["提出", "明确", "的", "重要", "具体", "工作", "有关", "新", "按", "各项", "点", "总", "高", "作出", "达到", "符合"];

    /// <param name="text">The folded text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="officials">Who may speak.</param>
    /// <param name="subject">The last person who did something, whom 他 and 她 mean; moved on.</param>
    public static List<SpeechCue> Read(string text, TextRange sentence, KnownNames officials, ref string? subject)
    {
        var cues = new List<SpeechCue>();
        string? own = null;
        for (int at = sentence.Start; at < sentence.End;)
        {
            TextRange name = officials.LongestAt(text, at, sentence.End);
            if (name.Length > 0)
            {
                string speaker = KnownNames.NameOf(text, name);
                bool passive = Occurrences.IsPassive(text, name, sentence);
                if (!passive)
                    own = subject = speaker;
                int behind = Occurrences.AfterTitle(text, name.End, sentence.End);
                if (TryReadVerb(text, behind, sentence.End, mayGap: !passive, out TextRange verb, out int start))
                    cues.Add(new SpeechCue(speaker, verb, start, Leads: true));
                at = Math.Max(name.End, start > name.End ? start : name.End);
                continue;
            }

            if (Sentences.StartsClause(text, at, sentence.Start)
                && ReadAtClause(text, at, sentence, own, subject) is { } cue)
            {
                cues.Add(cue);
                at = cue.TextStart;
                continue;
            }

            at++;
        }

        return cues;
    }

    private static SpeechCue? ReadAtClause(string text, int at, TextRange sentence, string? own, string? subject)
    {
        if (text[at] is '他' or '她' && subject is not null
            && TryReadVerb(text, at + 1, sentence.End, mayGap: true, out TextRange verb, out int start))
            return new SpeechCue(subject, verb, start, Leads: true);
        foreach (string meeting in Meetings)
        {
            if (string.CompareOrdinal(text, at, meeting, 0, meeting.Length) == 0
                && TryReadVerb(text, SkipAdverbs(text, at + meeting.Length), sentence.End, mayGap: false, out verb, out start))
                return new SpeechCue(null, verb, start, Leads: true);
        }

        // 某某在…时,强调要…: the clause before ends in 时 and names its own subject.
        if (own is not null && at - 2 >= sentence.Start && text[at - 1] == ',' && text[at - 2] is '时' or '示' or '中' or '上'
            && TryReadVerb(text, at, sentence.End, mayGap: false, out verb, out start))
            return new SpeechCue(own, verb, start, Leads: false);
        return null;
    }

    /// <summary>A reporting verb directly here, or at the end of the clause that goes on here.</summary>
    private static bool TryReadVerb(string text, int at, int limit, bool mayGap, out TextRange verb, out int textStart)
    {
        verb = default;
        textStart = at;
        int direct = SkipAdverbs(text, at);
        int length = ActVerbs.ReportingVerb(text, direct, limit);
        if (length > 0)
        {
            // 强调指出: the last of several verbs counts.
            int second = ActVerbs.ReportingVerb(text, direct + length, limit);
            verb = second > 0 ? new TextRange(direct + length, second) : new TextRange(direct, length);
            if (verb.End < limit && !IsCount(text, verb.End, limit) && text[verb.End] is not ('的' or '了' or '会' or '过' or '、' or '。' or '和' or '精' or '后'))
            {
                textStart = SkipStops(text, verb.End, limit);
                return textStart < limit;
            }
        }

        if (!mayGap)
            return false;
        int end = at;
        while (end < limit && end - at <= LongestGap && text[end] is not (',' or ':' or '。' or ';' or '“' or '、' or '!' or '?'))
            end++;
        if (end >= limit || text[end] is not (',' or ':' or '“'))
            return false;
        length = LengthBefore(text, end, at);
        if (length == 0 || IsNoun(text, end - length, at))
            return false;
        verb = new TextRange(end - length, length);
        textStart = SkipStops(text, end, limit);
        return textStart < limit;
    }

    /// <summary>提出四点意见: what is counted is not what is said.</summary>
    private static bool IsCount(string text, int at, int limit) =>
        at + 1 < limit && text[at] is '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '几'
        && text[at + 1] is '点' or '条' or '项' or '个';

    private static int LengthBefore(string text, int end, int floor)
    {
        for (int length = 2; length >= 1; length--)
        {
            if (end - length >= floor && ActVerbs.ReportingVerb(text, end - length, end) == length)
                return length;
        }

        return 0;
    }

    private static bool IsNoun(string text, int verb, int floor) =>
        Array.Exists(NounMarks, mark =>
            verb - mark.Length >= floor && string.CompareOrdinal(text, verb - mark.Length, mark, 0, mark.Length) == 0);

    private static int SkipAdverbs(string text, int at)
    {
        for (int i = 0; i < Adverbs.Length; i++)
        {
            if (string.CompareOrdinal(text, at, Adverbs[i], 0, Adverbs[i].Length) == 0)
            {
                at += Adverbs[i].Length;
                i = -1;
            }
        }

        return at;
    }

    private static int SkipStops(string text, int at, int limit)
    {
        while (at < limit && text[at] is ',' or ':' or ' ')
            at++;
        return at;
    }
}
