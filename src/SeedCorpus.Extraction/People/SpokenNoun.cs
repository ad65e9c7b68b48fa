using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Tells where a reporting verb is a noun, and what others said an object: 提出要求, 听取情况介绍.</summary>
internal static class SpokenNoun
{
    /// <summary>Words before a reporting verb that make a noun of it: 提出要求, 明确要求.</summary>
    private static readonly Lazy<Lexicon<bool>> NounMarks = Lexicons.OfWords("Verbs/before-nouns.tsv");

    /// <summary>Verbs whose object is what others say: 听取, 落实.</summary>
    private static readonly Lazy<Lexicon<bool>> Taking = Lexicons.OfWords("Verbs/taking.tsv");

    /// <summary>What denies that something was said.</summary>
    private const string Negations = "未不没";

    /// <summary>提出要求; 并未透露: no speech either.</summary>
    public static bool IsOne(string text, int verb, int floor) =>
        NounMarks.Value.TryMatchBefore(text, verb, floor, out _) || (verb > floor && Negations.IndexOf(text[verb - 1]) >= 0);

    /// <summary>落实会议要求, 按照…: whether a clause takes for an object what others say.</summary>
    public static bool TakesWhatIsSaid(string text, TextRange clause) => Taking.Value.StandsIn(text, clause.Start, clause.End);

    /// <summary>听取情况介绍, 听取大家的意见建议: what others said, unless a time ends between (听取汇报后要求).</summary>
    public static bool IsTaken(string text, TextRange clause, int verb)
    {
        int at = clause.End - verb;
        // 就贯彻落实会议精神提出,…: what is put is about that.
        if (text[clause.Start] == '就' || ReportingClause.GoesOn(text, new TextRange(at, verb)))
            return false;
        for (; at >= clause.Start && text[at] is not ('后' or '时' or '上' or '并'); at--)
        {
            if (Taking.Value.Matches(text, at, clause.End))
                return true;
        }

        return false;
    }
}
