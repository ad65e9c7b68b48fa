using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Finds cues of speech in a sentence and tells whose they are.</summary>
internal static class SpeechCueReader
{
    private const int LongestGap = 40;

    /// <summary>激动地说: what closes how something is said.</summary>
    private const char Manner = '地';
    private const int LongestManner = 5;

    /// <summary>Verbs that report speech also where a clause begins with them; 介绍 and 希望 then tell what was done.</summary>
    private static readonly string[] Continuing = ["强调", "指出", "表示", "要求"];

    /// <summary>Who speaks when the meeting itself does.</summary>
    private static readonly Lazy<Lexicon<bool>> Meetings = Lexicons.OfWords("Verbs/meetings.tsv");

    /// <summary>What a clause begins with that speaks, though nobody is named before it.</summary>
    private static readonly Lazy<string> Openings = new(() => "他她" + string.Concat(Meetings.Value.Words.Select(word => word[0])));

    private static readonly Lazy<Lexicon<bool>> Adverbs = Lexicons.OfWords("Verbs/adverbs.tsv");

    /// <summary>Words before a reporting verb that make a noun of it: 提出要求, 明确要求.</summary>
    private static readonly Lazy<Lexicon<bool>> NounMarks = Lexicons.OfWords("Verbs/before-nouns.tsv");

    /// <summary>Verbs whose object is what others say: 听取, 落实.</summary>
    private static readonly Lazy<Lexicon<bool>> Taking = Lexicons.OfWords("Verbs/taking.tsv");

    /// <summary>What names begin with, or a clause that speaks though nobody is named before it: nothing else begins a cue there.</summary>
    public static CharacterSet Signs(KnownNames officials) => officials.StartsAnd(Openings.Value);

    /// <param name="text">The folded text.</param>
    /// <param name="paragraph">The paragraph of the sentence; a quotation may begin in an earlier sentence of it.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="officials">Who may speak.</param>
    /// <param name="signs">Their <see cref="Signs"/>.</param>
    /// <param name="sign">Where the next of them stands in the paragraph, or before its sentence: looked for once for sentences without any.</param>
    /// <param name="subject">The last person who did something, whom 他 and 她 mean; moved on.</param>
    /// <param name="cues">What is found is added to it.</param>
    /// <returns>Where the first name stands; the end of a sentence without names.</returns>
    [MethodImpl(HotMethod.Optimized)]
    public static int Read(
        string text, TextRange paragraph, TextRange sentence, KnownNames officials, CharacterSet signs, ref int sign, ref string? subject, List<SpeechCue> cues)
    {
        string? own = null;
        bool addressed = false;
        int lastName = sentence.Start;
        int firstName = sentence.End;
        int before = cues.Count;
        int clause = sentence.End;
        (string? Name, int End) last = default;
        for (int at = sentence.Start; at < sentence.End;)
        {
            if (sign < at)
                sign = signs.Next(text, at, paragraph.End);
            if (clause < at)
                clause = Sentences.NextClause(text, at, sentence.End);
            at = Math.Min(sign, clause);
            if (at >= sentence.End)
                break;
            TextRange name = officials.LongestAt(text, at, sentence.End, out string speaker);
            if (name.Length > 0)
            {
                firstName = Math.Min(firstName, name.Start);
                last = (speaker, name.End);
                addressed = Occurrences.IsAddressed(text, name, lastName) || (addressed && text[lastName] is '、' or '和' or '及' or '与');
                bool passive = addressed || Occurrences.IsPassive(text, name, sentence);
                int behind = lastName = Occurrences.AfterTitle(text, name.End, sentence.End);
                if (QuotedSpeech.Read(text, name.Start, behind, paragraph.Start, sentence.End) is { } quoted)
                {
                    cues.Add(quoted with { Speaker = speaker });
                    subject = speaker;
                    at = sentence.End;
                    continue;
                }

                // 甲表示,乙上任后…: whom a statement names does nothing in the sentence, unless it tells what he said.
                bool acts = !passive && cues.Count == before;
                int start = 0;
                if (!addressed && TryReadVerb(text, behind, sentence.End, mayGap: !passive, out TextRange verb, out start))
                {
                    // 某某指出,乙总书记强调,…: who is cited, while the statement goes on.
                    cues.Add(SpokenText.In(text, new SpeechCue(speaker, verb, start, TextEnd: 0, Leads: !Occurrences.IsCited(text, name.End)), paragraph.End));
                    acts = true;
                }

                if (acts)
                {
                    // From here on a clause may go on with the subject, whatever it begins with.
                    if (own is null)
                        clause = -1;
                    own = subject = speaker;
                }

                at = Math.Max(name.End, start > name.End ? start : name.End);
                continue;
            }

            // 他走进车间,指出…: who was named before is the subject of the sentence.
            if (own is null && subject is not null && cues.Count == before && text[at] is '他' or '她' && Sentences.StartsClause(text, at, sentence.Start))
                (own, clause) = (subject, -1);
            if (Sentences.StartsClause(text, at, sentence.Start)
                && ReadAtClause(text, at, sentence, officials, own, subject, first: cues.Count == before) is { } cue)
            {
                // 某某指出,乙作出指示,强调…: whose instructions they are.
                bool ofLast = !cue.Leads && last.Name is not null && text[at - 2] == '示' && text.IndexOf(',', last.End, at - 1 - last.End) < 0;
                cues.Add(SpokenText.In(text, ofLast ? cue with { Speaker = last.Name } : cue, paragraph.End));
                at = cue.TextStart;
                continue;
            }

            at++;
        }

        return firstName;
    }

    [MethodImpl(HotMethod.Optimized)]
    private static SpeechCue? ReadAtClause(string text, int at, TextRange sentence, KnownNames officials, string? own, string? subject, bool first)
    {
        if (text[at] is '他' or '她' && subject is not null
            && TryReadVerb(text, at + 1, sentence.End, mayGap: true, out TextRange verb, out int start))
            return new SpeechCue(subject, verb, start, TextEnd: 0, Leads: true);
        if (Meetings.Value.MayStart(text, at, sentence.End)
            && Meetings.Value.TryMatch(text, at, sentence.End, out Lexicon<bool>.Entry meeting)
            && TryReadVerb(text, at + meeting.Word.Length, sentence.End, mayGap: false, out verb, out start))
            return new SpeechCue(null, verb, start, TextEnd: 0, Leads: true);

        // 张书记指出: a surname with a title, where only one person of the page bears it.
        if (officials.OnlyWithSurname(text[at]) is { } bearer && Occurrences.AfterTitle(text, at + 1, sentence.End) is int title && title > at + 1
            && TryReadVerb(text, title, sentence.End, mayGap: true, out verb, out start))
            return new SpeechCue(bearer, verb, start, TextEnd: 0, Leads: true);

        // 某某介绍情况,指出…; 某某表示慰问,并强调…: a later clause goes on with the subject that acted first.
        if (own is not null && first && at - 2 > sentence.Start && text[at - 1] == ',' && text[at - 2] is not ('时' or '示' or '中' or '上'))
        {
            int behind = text[at] is '并' or '还' ? at + 1 : at;
            if (TryReadVerb(text, behind, sentence.End, mayGap: false, out verb, out start)
                && (WordSearch.FirstAt(text, verb.Start, verb.End, Continuing)?.Length == verb.Length || SpokenText.IsAddressed(text, verb, sentence.End)))
                return new SpeechCue(own, verb, start, TextEnd: 0, Leads: true);
        }

        // 某某在…时,强调要…; 某某作出指示,强调…: told of a person who is not there.
        if (own is not null && at - 2 >= sentence.Start && text[at - 1] == ',' && text[at - 2] is '时' or '示' or '中' or '上'
            && TryReadVerb(text, at, sentence.End, mayGap: false, out verb, out start))
            return new SpeechCue(own, verb, start, TextEnd: 0, Leads: false);
        return null;
    }

    /// <summary>A reporting verb directly here, or at the end of the clause that goes on here.</summary>
    private static bool TryReadVerb(string text, int at, int limit, bool mayGap, out TextRange verb, out int textStart)
    {
        verb = default;
        textStart = at;
        int direct = SkipAdverbs(text, at, limit);
        int length = ActVerbs.ReportingVerb(text, direct, limit);
        if (length > 0)
        {
            // 强调指出: the last of several verbs counts.
            int second = ActVerbs.ReportingVerb(text, direct + length, limit);
            verb = second > 0 ? new TextRange(direct + length, second) : new TextRange(direct, length);
            if (verb.End < limit && !IsCount(text, verb.End, limit) && text[verb.End] is not ('的' or '了' or '会' or '过' or '、' or '。' or '和' or '精')
                && !IsTime(text, verb.End, limit))
            {
                textStart = SkipStops(text, verb.End, limit);
                return textStart < limit || LeadsOn(text, limit);
            }
        }

        if (!mayGap)
            return false;
        int end = at;
        while (end < limit && end - at <= LongestGap && text[end] is not (',' or ':' or '。' or ';' or '“' or '”' or '、' or '!' or '?'))
            end++;
        if (end >= limit || text[end] is not (',' or ':' or '“'))
            return false;
        length = LengthBefore(text, end, at);
        if (length == 0 || IsNoun(text, end - length, at) || IsTaken(text, TextRange.Between(at, end), length))
            return false;
        verb = new TextRange(end - length, length);
        textStart = SkipStops(text, end, limit);
        return textStart < limit || LeadsOn(text, limit);
    }

    /// <summary>会议强调: at the end of a paragraph: what is said stands in the next.</summary>
    private static bool LeadsOn(string text, int limit) => text[limit - 1] == ':';

    /// <summary>提出后: when it was said, but 希望后续.</summary>
    private static bool IsTime(string text, int at, int limit) => text[at] == '后' && !(at + 1 < limit && text[at + 1] == '续');

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

    private static bool IsNoun(string text, int verb, int floor) => NounMarks.Value.TryMatchBefore(text, verb, floor, out _);

    /// <summary>听取情况介绍, 听取大家的意见建议: what others said, unless a time ends between (听取汇报后要求).</summary>
    private static bool IsTaken(string text, TextRange clause, int verb)
    {
        int at = clause.End - verb;
        if (WordSearch.FirstAt(text, at, clause.End, Continuing) is not null)
            return false;
        for (; at >= clause.Start && text[at] is not ('后' or '时' or '上' or '并'); at--)
        {
            if (Taking.Value.Matches(text, at, clause.End))
                return true;
        }

        return false;
    }

    private static int SkipAdverbs(string text, int at, int limit)
    {
        while (Adverbs.Value.TryMatch(text, at, limit, out Lexicon<bool>.Entry adverb))
            at += adverb.Word.Length;
        int manner = text.IndexOf(Manner, at, Math.Min(limit - at, LongestManner));
        return manner > at && ActVerbs.ReportingVerb(text, manner + 1, limit) > 0 ? manner + 1 : at;
    }

    private static int SkipStops(string text, int at, int limit)
    {
        while (at < limit && text[at] is ',' or ':' or ' ')
            at++;
        return at;
    }
}
