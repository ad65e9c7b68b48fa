using System;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads speech whose speaker stands behind it: “要抓好落实。”张三说。 With a second quotation behind the verb both are one statement.</summary>
internal static class QuotedSpeech
{
    private const int LongestPost = 48;
    private const int LongestQuotation = 2000;
    private const int LongestMeanwhile = 60;
    private static readonly char[] Stops = [',', '。', ';', ':', '“'];

    /// <param name="text">The folded text.</param>
    /// <param name="name">Where the speaker's name begins.</param>
    /// <param name="behind">Behind the name and its title.</param>
    /// <param name="floor">Where the quotation may begin at the earliest.</param>
    /// <param name="limit">End of the sentence.</param>
    public static SpeechCue? Read(string text, int name, int behind, int floor, int limit)
    {
        // Most speakers stand behind no quotation.
        if (name == floor || text.LastIndexOf('”', name - 1, Math.Min(LongestMeanwhile, name - floor)) < 0)
            return null;
        TextRange verb = ReportingClause.DirectVerb(text, behind, limit);
        if (verb.Length == 0)
            verb = ReportingClause.ClosingVerb(text, behind, limit);
        // “…。”张三叮嘱大家。
        int end = verb.Length > 0 && SpokenText.IsOnlyAddressee(text, verb, limit) ? limit - 1 : verb.End;
        if (verb.Length == 0 || (end < limit && text[end] is not (',' or '。' or ':')))
            return null;
        bool goesOn = end + 1 < limit && text[end + 1] == '“';
        int close = CloseBefore(text, name, floor, mayBeFar: end >= limit || text[end] == '。', goesOn);
        if (close <= floor)
            return null;
        int open = text.LastIndexOf('“', close - 1, Math.Min(LongestQuotation, close - floor));
        // 张三说:“…。”李四表示,…; 张三说,“…。”李四说: the quotation is told already.
        if (open < 0 || close - open < 2 || (open > floor && (text[open - 1] == ':' || (text[open - 1] == ',' && ReportingClause.EndsVerb(text, open - 1, floor)))))
            return null;
        // 围绕“三大目标”张三说,…: before more speech, only a sentence is speech.
        if (!goesOn && GoesOn(text, verb, limit) && !ClosesSentence(text, close))
            return null;
        return new SpeechCue(null, verb, open + 1, goesOn ? 0 : close, Leads: true);
    }

    /// <summary>提高声调说:“…”: whether a colon and a quotation close the clause that begins here.</summary>
    public static bool IsAnnounced(string text, int at, int limit)
    {
        int stop = at < limit ? text.IndexOfAny(Stops, at, Math.Min(limit - at, LongestMeanwhile)) : -1;
        return stop >= 0 && stop + 1 < limit && text[stop] == ':' && text[stop + 1] == '“';
    }

    /// <summary>“…。”张三说,最担心的是…: whether the speaker goes on in words that are not quoted: another statement.</summary>
    public static bool GoesOn(string text, TextRange verb, int limit) =>
        verb.End + 1 < limit && text[verb.End] == ',' && text[verb.End + 1] != '“';

    private static bool ClosesSentence(string text, int close) => text[close - 1] is '。' or '!' or '?';

    /// <summary>The mark that closes a quotation before a name, or before the post in front of it: “…。”副市长张三说; 0 where none does.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="name">Where the name begins.</param>
    /// <param name="floor">Where the quotation may begin at the earliest.</param>
    /// <param name="mayBeFar">Whether what the speaker did meanwhile may stand in between: “…。”走出会场,张三说。</param>
    /// <param name="goesOn">Whether another quotation stands behind the verb.</param>
    private static int CloseBefore(string text, int name, int floor, bool mayBeFar, bool goesOn)
    {
        // “…”,他说,“…”: a comma may part them.
        int close = text[name - 1] == ',' && name - 2 > floor ? name - 2 : name - 1;
        if (text[close] == '”')
            return close == name - 1 || goesOn || ClosesSentence(text, close) ? close : 0;
        int reach = mayBeFar ? LongestMeanwhile : LongestPost;
        while (close > floor && name - close <= reach && (Han.Is(text[close]) || text[close] is '、' or (>= '0' and <= '9') || (mayBeFar && text[close] is not ('”' or '“' or '。' or ';' or ':'))))
            close--;
        if (close <= floor || text[close] != '”')
            return 0;
        bool direct = close == name - 1;
        bool closesSentence = ClosesSentence(text, close);
        return direct || (mayBeFar && closesSentence) || ((closesSentence || text[close - 1] == ',') && PostHeads.HoldsHead(text, TextRange.Between(close + 1, name))) ? close : 0;
    }
}
