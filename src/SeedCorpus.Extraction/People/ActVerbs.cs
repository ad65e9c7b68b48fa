using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.People;

/// <summary>The verbs that say what an official did (Data/Verbs/roles.tsv), and those that report speech.</summary>
internal static class ActVerbs
{
    private static readonly Lazy<Lexicon<Act>> Acts = Lexicons.OfKinds<Act>("Verbs/roles.tsv");

    private const int LongestSpeech = 60;

    /// <summary>How far behind a name its verb is looked for.</summary>
    public const int LongestReach = 80;

    private const string Leading = "率";
    private const string Putting = "提出";

    /// <summary>What tells of a rate.</summary>
    private const string RateVerbs = "达为低高提下上不持较均已超仅居的";

    private const string Counts = "一两三四五六七八几";
    private const string Measures = "点条项个";

    /// <summary>Nouns of speech that one gives: 作…汇报.</summary>
    private static readonly Lazy<Lexicon<bool>> Speeches = Lexicons.OfWords("Verbs/speeches.tsv");

    private static readonly Lazy<Lexicon<Report>> Reporting = Lexicons.OfKinds<Report>("Verbs/reporting.tsv");

    private enum Act
    {
        /// <summary>A longer word that only holds a verb: 参加者.</summary>
        None,
        Chaired,
        Spoke,
        Attended,
        Accompanied,
        Inspected,

        /// <summary>Speech, but only directly behind its subject: 部署, 要求 are nouns elsewhere.</summary>
        Report,
    }

    private enum Report
    {
        Anywhere,

        /// <summary>Reports speech only where what is said stands behind a stop: 回忆, but 回忆起往事.</summary>
        BeforeStop,

        /// <summary>Reports speech only where a colon or a quotation follows, or a clause that begins with one: 致辞,“…”.</summary>
        BeforeColon,

        /// <summary>May have whom it is said to for an object: 叮嘱大家.</summary>
        Addressing,

        /// <summary>Has such an object always: 告诉记者.</summary>
        Telling,
    }

    /// <summary>All acts, but for those of a light verb and a noun of speech.</summary>
    public static IEnumerable<string> Words => Acts.Value.Words;

    /// <summary>What an act of a light verb and a noun of speech begins with.</summary>
    public static IReadOnlyList<string> LightVerbs { get; } = ["作", "做", "就", "进行"];

    /// <summary>The longest entry at a place and the role it gives to its subject; None with a length is to be passed over.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="at">Where the verb would start.</param>
    /// <param name="limit">End of the sentence.</param>
    /// <param name="adjacent">Whether the subject stands directly before, so that words which may be nouns are verbs.</param>
    /// <param name="length">Units of the entry; 0 where there is none.</param>
    public static Roles Read(string text, int at, int limit, bool adjacent, out int length)
    {
        length = 0;
        if (!Acts.Value.TryMatch(text, at, limit, out Lexicon<Act>.Entry act))
        {
            length = SpeechGiven(text, at, limit);
            return length > 0 ? Roles.Spoke : Roles.None;
        }

        length = act.Word.Length;
        if (act.Value == Act.Attended && act.Word == Leading && IsRate(text, at + 1, limit))
            return Roles.None;
        if (act.Value == Act.Report && act.Word == Putting && IsCount(text, at + Putting.Length, limit))
            return Roles.Spoke;
        return act.Value switch
        {
            Act.Chaired => Roles.Chaired,
            Act.Spoke => Roles.Spoke,
            Act.Attended => Roles.Attended,
            Act.Accompanied => Roles.Attended | Roles.Accompanied,
            Act.Inspected => Roles.Attended | Roles.Inspected,
            Act.Report when adjacent => Roles.Spoke,
            _ => Roles.None,
        };
    }

    /// <summary>作了…汇报, 进行了…讲解, 就…安排部署: a light verb or 就 and, at the end of its clause, a noun of speech. Units of all; 0 for none.</summary>
    private static int SpeechGiven(string text, int at, int limit)
    {
        // 某某所作的报告: another's doing qualifies what was given.
        bool light = at + 1 < limit && !(at > 0 && text[at - 1] == '所') && (text[at] is '作' or '做' or '就' || (text[at] == '进' && text[at + 1] == '行'));
        if (!light)
            return 0;
        int end = at;
        while (end < limit && end - at <= LongestSpeech && text[end] is not (',' or '。' or ';' or ':'))
            end++;
        // 进行再动员、再部署: what a meeting is held for.
        return Speeches.Value.TryMatchBefore(text, end, at, out Lexicon<bool>.Entry speech) && text[end - speech.Word.Length - 1] != '再' ? end - at : 0;
    }

    /// <summary>开工率82%, 合格率达到…: no one leads anybody.</summary>
    private static bool IsRate(string text, int at, int limit) =>
        at >= limit || text[at] is not (>= '\u4e00' and <= '\u9fff') || RateVerbs.IndexOf(text[at]) >= 0;

    /// <summary>提出三点意见: what is put is counted.</summary>
    private static bool IsCount(string text, int at, int limit)
    {
        if (at < limit && text[at] == '了')
            at++;
        return at + 1 < limit && Counts.IndexOf(text[at]) >= 0 && Measures.IndexOf(text[at + 1]) >= 0;
    }

    /// <summary>Whether a verb of taking part follows a name in its own clause.</summary>
    public static bool ActsDirectly(string text, TextRange name, int limit)
    {
        limit = Math.Min(limit, name.End + LongestReach);
        for (int at = name.End; at < limit && text[at] is not (',' or '。' or ';'); at++)
        {
            Roles role = Read(text, at, limit, adjacent: false, out int length);
            if (role != Roles.None)
                return true;
            if (length > 0)
                at += length - 1;
        }

        return false;
    }

    /// <summary>Whether an act of a person begins here: what stands before it is its subject. 要 alone stands behind anything.</summary>
    public static bool StartsPersonalAct(string text, int at, int limit) =>
        Read(text, at, limit, adjacent: true, out int length) != Roles.None && !(length == 1 && text[at] == '要');

    /// <summary>Whether someone comes to an event or presides over it here: what stands before is a person, not a place (向兴国|出席).</summary>
    public static bool TakesPart(string text, int at, int limit) =>
        Acts.Value.TryMatch(text, at, limit, out Lexicon<Act>.Entry act) && act.Word.Length > 1 && act.Value is Act.Chaired or Act.Attended;

    /// <summary>A reporting verb as a page prints it; no string is made of one that the table has.</summary>
    public static string Printed(string text, TextRange verb) =>
        Reporting.Value.TryMatch(text, verb.Start, verb.End, out Lexicon<Report>.Entry known) && known.Word.Length == verb.Length ? known.Word : verb.In(text);

    /// <summary>Whether whom it is said to may stand behind a reporting verb: 叮嘱大家, and always behind 告诉.</summary>
    public static bool Addresses(string text, TextRange verb, out bool always)
    {
        bool known = Reporting.Value.TryMatch(text, verb.Start, verb.End, out Lexicon<Report>.Entry report);
        always = known && report.Value == Report.Telling;
        return always || (known && report.Value == Report.Addressing);
    }

    /// <summary>The reporting verb that starts at a place (强调), and its length.</summary>
    public static int ReportingVerb(string text, int at, int limit) =>
        Reporting.Value.TryMatch(text, at, limit, out Lexicon<Report>.Entry verb)
            ? MayReport(text, at + verb.Word.Length, limit, verb.Value) ? verb.Word.Length : 0
        : IsSaying(text, at, limit) ? 1
        : 0;

    private static bool MayReport(string text, int end, int limit, Report kind) => kind switch
    {
        Report.BeforeStop => end >= limit || text[end] is ',' or ':' or '。' or '“',
        Report.BeforeColon => end < text.Length && (text[end] == ':' || (end + 1 < text.Length && text[end] == ',' && text[end + 1] == '“')),
        _ => true,
    };

    /// <summary>她指南山是…, as the press of Hong Kong writes: alone, not at the beginning of a word (指导).</summary>
    private static bool IsSaying(string text, int at, int limit) =>
        at + 1 < limit && text[at] == '指' && text[at + 1] >= '\u4e00' && WordList.Instance.PartOfSpeech(text.AsSpan(at, 2)) is null;
}
