using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads what a later clause reports whose sentence names nobody: 与会人员纷纷发言,表示…; 县里召开会议,要求….</summary>
internal static class LaterSpeech
{
    private const int ShortestGroup = 2;
    private const int LongestOpening = 80;

    private const char And = '并';
    private const char Plural = '们';
    private const string Meanwhile = "同时";
    private static readonly char[] Toward = ['对', '就', '向'];

    /// <summary>Which verbs are heard.</summary>
    private enum Heard
    {
        /// <summary>All that go on, and wishes: people lead the sentence.</summary>
        Any,

        /// <summary>Behind 纷纷 or 一致: of all who are there.</summary>
        OfAll,

        /// <summary>What papers and organs say too: not what is shown (表示).</summary>
        Demands,
    }

    /// <summary>How many speak, and that they do.</summary>
    private static readonly string[] Speaking = ["纷纷", "踊跃", "发言", "畅谈", "讨论", "表态"];

    private static readonly string[] Everybody = ["大家", "双方", "与会"];
    private static readonly string[] Meetings = ["会议", "大会", "活动"];

    /// <summary>What the verbs begin with that are heard here, and what stands before them: 并, 同时, 一致, 纷纷, 均, 都.</summary>
    private const string Beginnings = "强指表要认一希勉叮号呼鼓期并纷均都同";

    /// <summary>What people show, and no paper.</summary>
    private const string Showing = "表示";

    /// <summary>What a sentence begins with that goes on with the subject of the one before.</summary>
    private static readonly string[] Further = ["随后", "之后", "接着", "其间", "期间", "在", "来到", "走进", "深入", "每到", "实地", "针对", "对", "就", "通过", "听取", "听完"];

    /// <summary>与会人员纷纷发言,表示…: what they say is told behind that they speak, even where a statement stands before.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="officials">Who may speak: where one is named before the verb, the others do not.</param>
    public static SpeechCue? OfSpeakers(string text, TextRange sentence, KnownNames officials)
    {
        int comma = text.IndexOf(',', sentence.Start, Math.Min(sentence.Length, LongestOpening));
        if (comma <= sentence.Start || !MayReport(text, sentence, comma))
            return null;
        int at = text[comma + 1] == And ? comma + 2 : comma + 1;
        bool isGroup = (WordSearch.IsAt(text, at, sentence.End, Showing) || WordSearch.HoldsAny(text, TextRange.Between(sentence.Start, comma), Speaking))
            && (BeginsWithGroup(text, TextRange.Between(sentence.Start, comma)) || (at > comma + 1 && BeginsWithOrgan(text, TextRange.Between(sentence.Start, comma))));
        return Read(text, sentence, comma, officials, speaker: null, isGroup ? Heard.Any : Heard.OfAll);
    }

    /// <summary>学员们信心满满,表示…; 县里召开会议,要求…: where nothing that was said goes on, whatever leads the sentence.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="officials">Who may speak.</param>
    /// <param name="subject">Who acted in the sentences before; null where nobody did.</param>
    public static SpeechCue? OfSentence(string text, TextRange sentence, KnownNames officials, string? subject)
    {
        int comma = text.IndexOf(',', sentence.Start, Math.Min(sentence.Length, LongestOpening));
        if (comma <= sentence.Start || !MayReport(text, sentence, comma))
            return null;
        bool isGroup = LedByGroup(text, sentence);
        // 会议结束后,要求很快到了县里: behind when it was, the clause has a subject of its own.
        if (!isGroup && text[comma - 1] is '后' or '时')
            return null;
        bool goesOn = !isGroup && WordSearch.FirstAt(text, sentence.Start, sentence.End, Further) is not null;
        return goesOn && subject is null ? null : Read(text, sentence, comma, officials, goesOn ? subject : null, isGroup ? Heard.Any : Heard.Demands);
    }

    /// <summary>Whether a sentence begins with a meeting, or with people who are not named.</summary>
    public static bool LedByGroup(string text, TextRange sentence)
    {
        if (WordSearch.FirstAt(text, sentence.Start, sentence.End, Meetings) is not null)
            return true;
        int comma = text.IndexOf(',', sentence.Start, Math.Min(sentence.Length, LongestOpening));
        return BeginsWithGroup(text, comma < 0 ? sentence : TextRange.Between(sentence.Start, comma));
    }

    /// <summary>张三指出,…,同时要求…: a later clause is another statement of the same speaker.</summary>
    public static SpeechCue? BehindMeanwhile(string text, int at, TextRange sentence, string? speaker)
    {
        if (at == sentence.Start || !WordSearch.IsAt(text, at, sentence.End, Meanwhile))
            return null;
        int behind = at + Meanwhile.Length;
        return ReportingClause.TryRead(text, behind < sentence.End && text[behind] == ',' ? behind + 1 : behind, sentence.End, mayGap: false, out TextRange verb, out int start)
            && (ReportingClause.GoesOn(text, verb) || ReportingClause.Wishes(text, verb))
            ? new SpeechCue(speaker, verb, start, TextEnd: 0, Leads: true)
            : null;
    }

    /// <summary>Whether a later clause begins like a verb that reports speech, or with what stands before one: few do.</summary>
    private static bool MayReport(string text, TextRange sentence, int comma)
    {
        for (; comma >= 0 && comma + 1 < sentence.End; comma = text.IndexOf(',', comma + 1, sentence.End - comma - 1))
        {
            if (Beginnings.IndexOf(text[comma + 1]) >= 0)
                return true;
        }

        return false;
    }

    private static SpeechCue? Read(string text, TextRange sentence, int comma, KnownNames officials, string? speaker, Heard heard)
    {
        for (int stop = comma; stop >= 0; stop = text.IndexOf(',', stop + 1, sentence.End - stop - 1))
        {
            int at = stop + 1 < sentence.End && text[stop + 1] == And ? stop + 2 : WordSearch.IsAt(text, stop + 1, sentence.End, Meanwhile) ? stop + 1 + Meanwhile.Length : stop + 1;
            // Behind 同时, which few clauses begin with, any verb is looked for.
            if (at < sentence.End && (at > stop + 2 || Beginnings.IndexOf(text[at]) >= 0)
                && ReportingClause.TryRead(text, at, sentence.End, mayGap: false, out TextRange verb, out int start)
                && IsHeard(text, at, verb, heard))
                return Occurrences.Next(text, sentence.Start, verb.Start, officials).Length == 0 ? new SpeechCue(speaker, verb, start, TextEnd: 0, Leads: true) : null;
        }

        return null;
    }

    private static bool IsHeard(string text, int at, TextRange verb, Heard heard) => heard switch
    {
        Heard.Any => ReportingClause.GoesOn(text, verb) || ReportingClause.Wishes(text, verb),
        Heard.OfAll => ReportingClause.GoesOn(text, verb) && SpeakerTitles.SaysTogether(text, at, verb.End),
        _ => ReportingClause.GoesOn(text, verb) && !WordSearch.IsAt(text, verb.Start, verb.End, Showing),
    };

    /// <summary>区水务局对问题进行解答: whether an organ is the subject of a clause.</summary>
    private static bool BeginsWithOrgan(string text, TextRange clause)
    {
        int end = text.IndexOfAny(Toward, clause.Start, clause.Length);
        return end > clause.Start && PostReader.Opens(text, clause.Start, end) && OrganNames.EndsInOrgan(text, TextRange.Between(clause.Start, end));
    }

    private static bool BeginsWithGroup(string text, TextRange clause)
    {
        if (WordSearch.FirstAt(text, clause.Start, clause.End, Everybody) is not null)
            return true;
        // 希望专家多分享, 他邀请专家: they are spoken to.
        bool isHe = text[clause.Start] is '他' or '她' && clause.Length > 1 && text[clause.Start + 1] != Plural;
        if (isHe || ActVerbs.ReportingVerb(text, clause.Start, clause.End) > 0)
            return false;
        for (int end = clause.Start + ShortestGroup; end <= clause.End; end++)
        {
            if (OwnSubject.EndsInMembers(text, end, clause.Start))
                return !PostReader.StartsWithGovernor(text, clause);
        }

        return false;
    }
}
