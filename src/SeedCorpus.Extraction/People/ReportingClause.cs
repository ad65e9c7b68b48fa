using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads what stands between a speaker and what is said: a reporting verb, with the adverbs or the clause before it.</summary>
internal static class ReportingClause
{
    /// <summary>How far behind the speaker the clause may end that closes with the verb.</summary>
    private const int LongestGap = 40;

    private const int LongestOccasion = 80;
    private const int LongestMeanwhile = 40;
    private const int LongestAddressee = 8;

    private const char Continuous = '着';

    private static readonly char[] Stops = [',', ':'];
    private static readonly char[] Quotes = ['“', '”', ':'];

    private static readonly string[] Stressing = ["强调", "指出"];

    /// <summary>Verbs that report speech also where a clause begins with them; 介绍 then tells what was done.</summary>
    private static readonly string[] Continuing = [.. Stressing, "表示", "要求", "认为"];

    /// <summary>Verbs that report what others are to do, also behind a clause that reports nothing.</summary>
    private static readonly string[] Hopes = ["希望", "勉励", "叮嘱", "期待", "号召", "呼吁", "鼓励"];

    /// <summary>What one makes or gives and says something in, and 听取…介绍后.</summary>
    private static readonly string[] Speeches = ["讲话", "批示", "指示", "致辞", "后"];

    /// <summary>Whether a verb is one that reports speech wherever a clause begins with it.</summary>
    public static bool GoesOn(string text, TextRange verb) => WordSearch.FirstAt(text, verb.Start, verb.End, Continuing)?.Length == verb.Length;

    /// <summary>某某指出,…。强调…: whether a verb is one that reports speech alone, and is no part of what was said.</summary>
    public static bool Stresses(string text, TextRange verb) => WordSearch.FirstAt(text, verb.Start, verb.End, Stressing)?.Length == verb.Length;

    /// <summary>某某充分肯定…,希望…, but not 期待着…: whether a verb is one that reports speech behind a clause that reports none.</summary>
    public static bool Wishes(string text, TextRange verb) =>
        WordSearch.FirstAt(text, verb.Start, verb.End, Hopes)?.Length == verb.Length && !(verb.End < text.Length && text[verb.End] == Continuous);

    /// <summary>A reporting verb directly here, behind adverbs and the manner it is said in (激动地说); empty where none is.</summary>
    public static TextRange DirectVerb(string text, int at, int limit)
    {
        int start = SpeechAdverbs.Skip(text, at, limit);
        return new TextRange(start, ActVerbs.ReportingVerb(text, start, limit));
    }

    /// <summary>一边往秤上搬,一边笑着说。: a reporting verb that closes the sentence, behind what its subject does meanwhile; empty where none is.</summary>
    public static TextRange ClosingVerb(string text, int at, int limit)
    {
        int end = limit - 1;
        if (end <= at || end - at > LongestMeanwhile || text[end] != '。' || text.IndexOfAny(Quotes, at, end - at) >= 0)
            return default;
        int length = LengthBefore(text, end, at);
        return length == 0 || SpokenNoun.IsOne(text, end - length, at) ? default : new TextRange(end - length, length);
    }

    /// <summary>A reporting verb directly here, or at the end of the clause that goes on here.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="at">Behind the speaker.</param>
    /// <param name="limit">The end of the sentence.</param>
    /// <param name="mayGap">Whether a clause may stand before the verb.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="textStart">Where what is said begins; the end of the sentence where the next paragraph says it.</param>
    public static bool TryRead(string text, int at, int limit, bool mayGap, out TextRange verb, out int textStart)
    {
        verb = default;
        textStart = at;
        int direct = SpeechAdverbs.Skip(text, at, limit);
        int length = ActVerbs.ReportingVerb(text, direct, limit);
        if (length > 0)
        {
            // 强调指出: the last of several verbs counts.
            int second = ActVerbs.ReportingVerb(text, direct + length, limit);
            verb = second > 0 ? new TextRange(direct + length, second) : new TextRange(direct, length);
            verb = BehindAddressee(text, verb, limit);
            // 会议指出: on a line of its own.
            if (verb.End == limit)
            {
                textStart = limit;
                return LeadsOn(text, limit);
            }

            if (!Unspoken.IsNoun(text, verb.End, limit))
            {
                textStart = SkipStops(text, verb.End, limit);
                return !Unspoken.IsObject(text, verb, limit) && (textStart < limit || LeadsOn(text, limit));
            }
        }

        if (!mayGap)
            return false;
        // 在连线甲县、乙县时要求,…; 在回顾“十三五”时说,…; 对春耕、防汛提出…: when it was said, and what about, may be a list, and hold what is quoted.
        bool mayList = at < limit && text[at] is '在' or '对' or '就' or '从';
        int end = at;
        while (end < limit && end - at <= LongestGap && text[end] is not (',' or ':' or '。' or ';' or '!' or '?') && (text[end] is not ('、' or '“' or '”') || (mayList && !(text[end] == '“' && LengthBefore(text, end, at) > 0))))
            end++;
        if (end < limit && text[end] == '。' && SpokenList.VerbBefore(text, end, at) is { Length: > 0 } counted && SpokenList.Begins(text, end + 1))
        {
            (verb, textStart) = (counted, limit);
            return true;
        }

        if (SpeechBefore(text, at, limit) is { Length: > 0 } speech)
        {
            (verb, textStart) = (speech, SkipStops(text, speech.End, limit));
            return textStart < limit || LeadsOn(text, limit);
        }

        if (end >= limit || text[end] is not (',' or ':' or '“'))
            return false;
        if (SpokenList.VerbBefore(text, end, at) is { Length: > 0 } put && SkipStops(text, end, limit) is var list && (text[end] == ':' || SpokenList.Begins(text, list) || SpokenList.IsDemand(text, put, list)))
        {
            (verb, textStart) = (put, list);
            return true;
        }

        // 介绍了…做法:一是…: what is told of stands between the verb and the list.
        if (text[end] == ':' && SpokenList.Begins(text, end + 1) && SpokenList.TellingVerb(text, TextRange.Between(at, end)) is { Length: > 0 } telling)
        {
            (verb, textStart) = (telling, SkipStops(text, end, limit));
            return true;
        }

        length = LengthBefore(text, end, at);
        if (length == 0 || SpokenNoun.IsOne(text, end - length, at) || SpokenNoun.IsTaken(text, TextRange.Between(at, end), length))
            return false;
        verb = new TextRange(end - length, length);
        textStart = SkipStops(text, end, limit);
        return textStart < limit || LeadsOn(text, limit);
    }

    /// <summary>张三27日在南山出席“十年”座谈会并发表重要讲话强调,…: the verb behind a speech, however much is told before; empty where none is.</summary>
    private static TextRange SpeechBefore(string text, int at, int limit)
    {
        int stop = text.IndexOfAny(Stops, at, Math.Min(LongestOccasion, limit - at));
        if (stop < 0)
            return default;
        int length = LengthBefore(text, stop, at);
        return length > 0 && WordSearch.FirstBefore(text, stop - length, at + 1, Speeches) is not null ? new TextRange(stop - length, length) : default;
    }

    /// <summary>勉励她说,…: the verb behind whom it is said to; the same verb where none is.</summary>
    private static TextRange BehindAddressee(string text, TextRange verb, int limit)
    {
        if (!ActVerbs.Addresses(text, verb, out _))
            return verb;
        int stop = text.IndexOfAny(Stops, verb.End, Math.Min(LongestAddressee, limit - verb.End));
        int saying = stop < 0 ? 0 : LengthBefore(text, stop, verb.End + 1);
        return saying > 0 ? new TextRange(stop - saying, saying) : verb;
    }

    /// <summary>会议强调: at the end of a paragraph: what is said stands in the next.</summary>
    private static bool LeadsOn(string text, int limit) => text[limit - 1] == ':' || limit == text.Length || text[limit] == '\n';

    /// <summary>会议指出, 张三强调: whether a line closes with a verb that reports speech wherever it stands.</summary>
    public static bool Closes(string text, TextRange line) => WordSearch.FirstBefore(text, line.End, line.Start + 1, Continuing) is not null;

    /// <summary>张三说|,“…”: whether a reporting verb ends before a place.</summary>
    public static bool EndsVerb(string text, int end, int floor) => LengthBefore(text, end, floor) > 0;

    private static int LengthBefore(string text, int end, int floor)
    {
        for (int length = 2; length >= 1; length--)
        {
            if (end - length >= floor && ActVerbs.ReportingVerb(text, end - length, end) == length)
                return length;
        }

        return 0;
    }

    private static int SkipStops(string text, int at, int limit)
    {
        while (at < limit && text[at] is ',' or ':' or ' ')
            at++;
        return at;
    }
}
