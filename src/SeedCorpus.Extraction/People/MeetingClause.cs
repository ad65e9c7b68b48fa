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
    private const string Stops = "。:;“”《》";

    /// <summary>The cue at the beginning of a sentence; null where none is.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="officials">Who may speak: where one is named before the verb, the meeting does not.</param>
    public static SpeechCue? Read(string text, TextRange sentence, KnownNames officials)
    {
        int comma = text.IndexOf(',', sentence.Start, sentence.Length);
        if (comma < 0 || comma + VerbLength >= sentence.End)
            return null;
        return (Named(text, sentence, comma) ?? Behind(text, sentence, comma)) is { } cue
            && Occurrences.Next(text, sentence.Start, cue.Verb.Start, officials).Length == 0 ? cue : null;
    }

    private static SpeechCue? Named(string text, TextRange sentence, int comma)
    {
        var verb = new TextRange(comma - VerbLength, VerbLength);
        return comma - sentence.Start is >= ShortestName + VerbLength and <= LongestName
            && text[verb.Start - 1] is '会' or '议'
            && ReportingClause.GoesOn(text, verb)
            && IsPlain(text, sentence.Start, comma)
            ? new SpeechCue(null, verb, comma + 1, TextEnd: 0, Leads: true)
            : null;
    }

    private static SpeechCue? Behind(string text, TextRange sentence, int comma)
    {
        var verb = new TextRange(comma + 1, VerbLength);
        return string.CompareOrdinal(text, sentence.Start, Meeting, 0, Meeting.Length) == 0
            && ReportingClause.GoesOn(text, verb)
            && ReportingClause.TryRead(text, verb.Start, sentence.End, mayGap: false, out verb, out int start)
            ? new SpeechCue(null, verb, start, TextEnd: 0, Leads: true)
            : null;
    }

    private static bool IsPlain(string text, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (Stops.IndexOf(text[at]) >= 0)
                return false;
        }

        return true;
    }
}
