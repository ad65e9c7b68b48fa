namespace SeedCorpus.Extraction.People;

/// <summary>Reads speech whose speaker stands behind it: “要抓好落实。”张三说。 With a second quotation behind the verb both are one statement.</summary>
internal static class QuotedSpeech
{
    /// <param name="text">The folded text.</param>
    /// <param name="name">Where the speaker's name begins.</param>
    /// <param name="behind">Behind the name and its title.</param>
    /// <param name="floor">Where the quotation may begin at the earliest.</param>
    /// <param name="limit">End of the sentence.</param>
    public static SpeechCue? Read(string text, int name, int behind, int floor, int limit)
    {
        if (name - 1 <= floor || text[name - 1] != '”')
            return null;
        int verb = ActVerbs.ReportingVerb(text, behind, limit);
        int end = behind + verb;
        if (verb == 0 || (end < limit && text[end] is not (',' or '。' or ':')))
            return null;
        int open = text.LastIndexOf('“', name - 2, name - 1 - floor);
        if (open < 0 || name - 1 - open < 2)
            return null;
        bool goesOn = end + 1 < limit && text[end + 1] == '“';
        return new SpeechCue(null, new TextRange(behind, verb), open + 1, goesOn ? 0 : name - 1, Leads: true);
    }
}
