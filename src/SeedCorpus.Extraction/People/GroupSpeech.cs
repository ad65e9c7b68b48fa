using System;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads what people say whom a clause tells by what they are, and does not name: 活动相关负责人表示,…; 参会的单位纷纷表示,….</summary>
internal static class GroupSpeech
{
    private const int LongestClause = 30;
    private const int ShortestGroup = 2;
    private const int VerbLength = 2;
    private static readonly char[] Stops = [',', '。', ';', ':', '“', '”'];

    /// <param name="text">The folded text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="officials">Who may speak: where one is named before the verb, the others do not.</param>
    /// <returns>The cue of a first clause; null where it is none.</returns>
    public static SpeechCue? Read(string text, TextRange sentence, KnownNames officials)
    {
        int stop = text.IndexOfAny(Stops, sentence.Start, Math.Min(sentence.Length, LongestClause));
        if (stop - VerbLength < sentence.Start + ShortestGroup || text[stop] != ',')
            return null;
        var verb = new TextRange(stop - VerbLength, VerbLength);
        // Most sentences of this shape begin with a name.
        if (!ReportingClause.GoesOn(text, verb) || officials.LongestAt(text, sentence.Start, verb.Start).Length > 0)
            return null;
        for (int end = sentence.Start + ShortestGroup; end <= verb.Start; end++)
        {
            if (OwnSubject.EndsInMembers(text, end, sentence.Start) && !IsPronoun(text, sentence.Start, end)
                && ReportingClause.DirectVerb(text, end, sentence.End) == verb
                && !ReportingClause.TakesWhatIsSaid(text, TextRange.Between(sentence.Start, verb.Start))
                && Occurrences.Next(text, sentence.Start, verb.Start, officials).Length == 0)
                return new SpeechCue(null, verb, stop + 1, TextEnd: 0, Leads: true);
        }

        return null;
    }

    /// <summary>他们: whom the page has named.</summary>
    private static bool IsPronoun(string text, int at, int end) => end - at == ShortestGroup && text[at] is '他' or '她' or '我';
}
