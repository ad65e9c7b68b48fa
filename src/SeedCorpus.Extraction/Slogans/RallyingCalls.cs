using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Extraction.People;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Extraction.Slogans;

/// <summary>
/// Finds calls to a campaign: a headline clause that exhorts, and 打赢, 打好 or 打一场 … 战 anywhere, with the adverbs before it
/// and the battles joined after it.
/// </summary>
internal static class RallyingCalls
{
    private const int ShortestClause = 4;
    private const int LongestClause = 30;
    private const int LongestBattle = 30;
    private const int LongestJoined = 10;
    private const int LongestField = 8;

    private static readonly Lazy<Lexicon<bool>> Exhortations = Lexicons.OfWords("Slogans/exhortations.tsv");
    private static readonly Lazy<Lexicon<bool>> Adverbs = Lexicons.OfWords("Slogans/adverbs.tsv");

    /// <summary>做强, 筑牢: what a verb of one character is to reach.</summary>
    private const string Results = "好强优实大牢细准深";

    private const string Cue = "强调";
    private const string PeoplesWar = "人民战争";

    /// <summary>What clauses that exhort end with, whatever they begin with: 奋楫笃行启新程.</summary>
    private static readonly string[] Departures = ["谱新篇", "启新程", "开新局", "建新功", "新篇章", "新局面", "新征程", "再出发"];

    /// <summary>学习《牢记使命 奋力前行》: a clause that holds one is part of what a work is called.</summary>
    private static readonly char[] TitleMarks = ['《', '》'];

    private static readonly string[] Fights = ["打好打赢", "打赢打好", "打赢", "打好", "打一场"];

    /// <summary>What a report of an event holds and an exhortation does not.</summary>
    private static readonly Lazy<Lexicon<bool>> Events = Lexicons.OfWords("Slogans/events.tsv");

    /// <summary>
    /// Clauses of a headline, parted by spaces and stops, that begin with words of exhortation; with one of them, parted from it by
    /// spaces, also those that begin with any verb: 统一思想 明确责任 全力做好春耕.
    /// </summary>
    public static void InHeadline(string text, TextRange headline, List<SloganCandidate> found)
    {
        // Clauses that only spaces part, since the last that tells of something else.
        var group = new List<TextRange>();
        bool exhorts = false;
        int start = headline.Start;
        for (int at = headline.Start; at <= headline.End; at++)
        {
            if (at < headline.End && text[at] is not (' ' or ':' or ',' or '!' or '。'))
                continue;
            var clause = TextRange.Between(BehindCue(text, start, at), at);
            start = at + 1;
            bool calls = Exhorts(text, clause);
            if (calls || MayExhort(text, clause))
            {
                group.Add(clause);
                exhorts |= calls;
            }

            if (at < headline.End && text[at] == ' ' && group.Count > 0 && group[group.Count - 1] == clause)
                continue;
            if (exhorts)
                found.AddRange(group.ConvertAll(call => new SloganCandidate(call, SloganKind.Rallying)));
            group.Clear();
            exhorts = false;
        }
    }

    /// <summary>张三强调|全力做好春耕: a headline may set nothing between who calls and the call.</summary>
    private static int BehindCue(string text, int start, int end)
    {
        int cue = text.IndexOf(Cue, start, end - start, StringComparison.Ordinal);
        return cue > start && cue + Cue.Length < end ? cue + Cue.Length : start;
    }

    /// <summary>打赢…战 with its adverbs and battles.</summary>
    public static void Battles(string text, TextRange block, List<SloganCandidate> found)
    {
        for (int at = text.IndexOf('打', block.Start, block.Length); at >= 0; at = text.IndexOf('打', at + 1, block.End - at - 1))
        {
            if (FightAt(text, at) is not { } fight)
                continue;
            int end = EndOfBattles(text, at + fight.Length, block.End);
            if (end == 0)
                continue;
            int start = at;
            while (Adverbs.Value.TryMatchBefore(text, start, block.Start, out Lexicon<bool>.Entry adverb))
                start -= adverb.Word.Length;
            // 打好“攻坚战”与“持久战”: the mark that closes the last battle opened behind the verb.
            if (end < block.End && text[end] == '”' && text.LastIndexOf('“', end - 1, end - at) > text.LastIndexOf('”', end - 1, end - at))
                end++;
            found.Add(new SloganCandidate(TextRange.Between(start, end), SloganKind.Rallying));
            at = end - 1;
        }
    }

    /// <summary>Whether a clause begins or ends with words of exhortation and tells of no event.</summary>
    public static bool Exhorts(string text, TextRange clause) =>
        clause.Length is >= ShortestClause and <= LongestClause
        && (Exhortations.Value.Matches(text, clause.Start, clause.End) || WordSearch.FirstBefore(text, clause.End, clause.Start, Departures) is not null)
        && !Events.Value.StandsIn(text, clause.Start, clause.End)
        && text.IndexOfAny(TitleMarks, clause.Start, clause.Length) < 0;

    private static bool MayExhort(string text, TextRange clause) =>
        clause.Length is >= ShortestClause and <= LongestClause
        && (WordList.Instance.PartOfSpeech(text.AsSpan(clause.Start, 2)) is "v" or "vn" or "vd" or "a" or "ad" || IsPhrase(text, clause) || Results.IndexOf(text[clause.Start + 1]) >= 0)
        && !Events.Value.StandsIn(text, clause.Start, clause.End);

    /// <summary>争分夺秒, 尽锐出战: a phrase of four characters; not 张三要求.</summary>
    private static bool IsPhrase(string text, TextRange clause) =>
        clause.Length == ShortestClause && !ReportingClause.Closes(text, clause) && !PostHeads.HoldsHead(text, clause) && !DivisionTable.Instance.Names.StandsIn(text, clause.Start, clause.End);

    private static string? FightAt(string text, int at) =>
        WordSearch.FirstAt(text, at, text.Length, Fights);

    private static int EndOfBattles(string text, int start, int limit)
    {
        int end = LastBattle(text, start, Math.Min(limit, start + LongestBattle));
        // 打好蓝天、碧水、净土保卫战: fields first, and what is fought for them behind the last.
        for (int field = BehindField(text, start, limit); end == 0 && field > 0; field = BehindField(text, field, limit))
            end = LastBattle(text, field, Math.Min(limit, field + LongestJoined));
        while (end > 0 && end < limit && text[end] == '、')
        {
            int next = LastBattle(text, end + 1, Math.Min(limit, end + 1 + LongestJoined));
            if (next == 0)
                break;
            end = next;
        }

        return end;
    }

    /// <summary>Behind 、 where a short word stands before it; 0 elsewhere.</summary>
    private static int BehindField(string text, int start, int limit)
    {
        int at = start;
        while (at < limit && at - start <= LongestField && IsWord(text[at]))
            at++;
        return at - start is > 1 and <= LongestField && at < limit && text[at] == '、' ? at + 1 : 0;
    }

    /// <summary>Behind the last 战 before the next stop; 0 where none closes a battle (战略, 战线 do not).</summary>
    private static int LastBattle(string text, int start, int limit)
    {
        int last = 0;
        // 打赢…战是打好…战: another fight is another call.
        for (int at = start; at < limit && IsWord(text[at]) && FightAt(text, at) is null; at++)
        {
            if (WordSearch.IsAt(text, at, limit, PeoplesWar))
                last = at + PeoplesWar.Length;
            else if (text[at] == '战' && (at + 1 >= limit || text[at + 1] is not ('略' or '线' or '场' or '斗' or '胜' or '疫' or '役' or '争' or '时')))
                last = at + 1;
        }

        return last;
    }

    private static bool IsWord(char c) => c is (>= '\u4e00' and <= '\u9fff') or (>= '0' and <= '9') or '“' or '”';
}
