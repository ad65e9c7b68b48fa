using System;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads what people say whom a clause tells by what they are, and does not name: 活动相关负责人表示,…; 参会的单位纷纷表示,….</summary>
internal static class GroupSpeech
{
    private const int LongestClause = 30;
    private const int ShortestGroup = 2;
    private const int VerbLength = 2;
    private const int LongestOpening = 12;
    private static readonly char[] Stops = [',', '。', ';', ':', '“', '”'];

    /// <param name="text">The folded text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="officials">Who may speak: where one is named before the verb, the others do not.</param>
    /// <returns>The cue of the first clause, or of the one behind a short first; null where it is none.</returns>
    public static SpeechCue? Read(string text, TextRange sentence, KnownNames officials)
    {
        int stop = EndOfClause(text, sentence.Start, sentence.End);
        if (stop < 0)
            return null;
        if (ReadClause(text, sentence, sentence.Start, stop, officials) is { } cue)
            return cue;
        // 会后,代表们纷纷表示,…: a short clause that tells when may open the sentence.
        int next = stop - sentence.Start <= LongestOpening ? EndOfClause(text, stop + 1, sentence.End) : -1;
        return next < 0 ? null : ReadClause(text, sentence, stop + 1, next, officials);
    }

    private static int EndOfClause(string text, int start, int limit)
    {
        int stop = text.IndexOfAny(Stops, start, Math.Min(limit - start, LongestClause));
        return stop >= 0 && text[stop] == ',' ? stop : -1;
    }

    private static SpeechCue? ReadClause(string text, TextRange sentence, int start, int stop, KnownNames officials)
    {
        if (stop - VerbLength < start + ShortestGroup)
            return null;
        var verb = new TextRange(stop - VerbLength, VerbLength);
        // Most sentences of this shape begin with a name.
        if (!ReportingClause.GoesOn(text, verb) || officials.LongestAt(text, sentence.Start, verb.Start).Length > 0)
            return null;
        for (int end = start + ShortestGroup; end <= verb.Start; end++)
        {
            if (OwnSubject.EndsInMembers(text, end, start) && !IsPronoun(text, start, end)
                && ReportingClause.DirectVerb(text, end, sentence.End) == verb
                && !ReportingClause.TakesWhatIsSaid(text, TextRange.Between(start, verb.Start))
                && Occurrences.Next(text, sentence.Start, verb.Start, officials).Length == 0)
                return new SpeechCue(null, verb, stop + 1, TextEnd: 0, Leads: true);
        }

        return null;
    }

    /// <summary>他们: whom the page has named.</summary>
    private static bool IsPronoun(string text, int at, int end) => end - at == ShortestGroup && text[at] is '他' or '她' or '我';
}
