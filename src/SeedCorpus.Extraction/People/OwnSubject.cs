using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Tells clauses that have a subject of their own, so that the official of the clause before does nothing in them.</summary>
internal static class OwnSubject
{
    /// <summary>What clauses begin with that tell of people who are not named.</summary>
    private static readonly Lazy<Lexicon<bool>> Groups = Lexicons.OfWords("Verbs/groups.tsv");

    /// <summary>What such clauses end with before their verb: 中心组全体成员参加学习.</summary>
    private static readonly Lazy<Lexicon<bool>> Members = Lexicons.OfWords("Verbs/members.tsv");

    /// <summary>甲主持会议,部分委员作了发言: what stands between the comma and the verb is another's post, or a group, and governed by nothing.</summary>
    public static bool HasOne(string text, TextRange behindName)
    {
        int comma = behindName.Length == 0 ? -1 : text.LastIndexOf(',', behindName.End - 1, Math.Min(behindName.Length, ActVerbs.LongestReach));
        if (comma < 0)
            return false;
        TextRange clause = TextRange.Between(comma + 1, behindName.End);
        return Groups.Value.Matches(text, clause.Start, clause.End)
            || (!PostReader.StartsWithGovernor(text, clause)
                && (PostHeads.HoldsPost(text, clause) || EndsInMembers(text, clause.End, clause.Start)));
    }

    /// <summary>Whether those who do something are called so right before a place: 中心组成员, 参会单位.</summary>
    public static bool EndsInMembers(string text, int end, int floor) => Members.Value.TryMatchBefore(text, end, floor, out _);
}
