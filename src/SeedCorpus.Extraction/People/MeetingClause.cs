namespace SeedCorpus.Extraction.People;

/// <summary>
/// Reads what a meeting says that is called by its name (全省安全生产电视电话会议要求,…), or that says it behind what it did (会议听取了汇报,
/// 强调要…).
/// </summary>
internal static class MeetingClause
{
    private const int ShortestName = 4;
    private const int LongestName = 40;
    private const int VerbLength = 2;
    private const string Meeting = "会议";
    private static readonly char[] Stops = ['。', ':', ';', '“', '”', '《', '》'];

    /// <summary>The cue of a first clause that a meeting's name and the verb make up; null where the meeting is only followed (落实会议要求,…).</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="officials">Who may speak: where one is named before the verb, the meeting does not.</param>
    public static SpeechCue? ReadNamed(string text, TextRange sentence, KnownNames officials)
    {
        int comma = text.IndexOf(',', sentence.Start, System.Math.Min(sentence.Length, LongestName));
        if (comma - sentence.Start < ShortestName + VerbLength || comma + 1 == sentence.End || text[comma - VerbLength - 1] is not ('会' or '议'))
            return null;
        var verb = new TextRange(comma - VerbLength, VerbLength);
        return ReportingClause.GoesOn(text, verb)
            && text.IndexOfAny(Stops, sentence.Start, comma - sentence.Start) < 0
            && !SpokenNoun.TakesWhatIsSaid(text, TextRange.Between(sentence.Start, verb.Start))
            && NamesNobody(text, sentence.Start, verb, officials)
            ? new SpeechCue(null, verb, comma + 1, TextEnd: 0, Leads: true)
            : null;
    }

    /// <summary>The cue behind the first clause of a sentence that begins with 会议; null where none is.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="officials">Who may speak.</param>
    public static SpeechCue? ReadBehind(string text, TextRange sentence, KnownNames officials)
    {
        if (string.CompareOrdinal(text, sentence.Start, Meeting, 0, Meeting.Length) != 0)
            return null;
        int comma = text.IndexOf(',', sentence.Start, sentence.Length);
        return comma >= 0
            && ReportingClause.TryRead(text, comma + 1, sentence.End, mayGap: false, out TextRange verb, out int start)
            && ReportingClause.GoesOn(text, verb)
            && NamesNobody(text, sentence.Start, verb, officials)
            ? new SpeechCue(null, verb, start, TextEnd: 0, Leads: true)
            : null;
    }

    private static bool NamesNobody(string text, int start, TextRange verb, KnownNames officials) =>
        Occurrences.Next(text, start, verb.Start, officials).Length == 0;
}
