using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>
/// Reads who said what. A statement reaches from its cue to the next cue or to the end of the paragraph, and on over
/// paragraphs that bring no cue of their own (一是…, 要…), as long as nobody is said to have done something.
/// </summary>
internal sealed class StatementReader
{
    /// <summary>What opens a sentence that goes on with what somebody said before.</summary>
    private static readonly string[] Further = ["并", "同时"];

    private const int MostLeading = 8;

    private readonly string _text;
    private readonly KnownNames _officials;
    private readonly CharacterSet _signs;
    private readonly List<Statement> _statements = [];
    private readonly List<SpeechCue> _cues = [];

    /// <summary>Sentences that are read and not yet told, each with the number of cues up to its end and where its first name stands.</summary>
    private readonly List<(TextRange Sentence, int Cues, int FirstName)> _sentences = [];
    private Statement? _open;
    private string? _subject;

    /// <summary>The last sentences that say nothing, from the last on that names somebody.</summary>
    private readonly List<TextRange> _leading = [];

    private StatementReader(string text, KnownNames officials) =>
        (_text, _officials, _signs) = (text, officials, SpeechCueReader.Signs(officials));

    public static List<Statement> Read(
        string text, TextBlock[] paragraphs, KnownNames officials, CancellationToken cancellation)
    {
        var reader = new StatementReader(text, officials);
        for (int i = 0; i < paragraphs.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.ReadParagraph(i, paragraphs[i]);
        }

        // 会议强调: above a paragraph that tells something else.
        reader._statements.RemoveAll(statement => statement.First.Length == 0);
        return reader._statements;
    }

    [MethodImpl(HotMethod.Optimized)]
    private void ReadParagraph(int index, TextBlock paragraph)
    {
        // What was said before goes on only over a paragraph where no cue leads: until one does, nothing is told.
        bool waits = _open is not null;
        bool acted = false;
        int sign = -1;
        foreach (TextRange sentence in paragraph.Sentences)
        {
            int first = _cues.Count;
            int firstName = SpeechCueReader.Read(_text, paragraph.Range, sentence, _officials, _signs, ref sign, ref _subject, _cues);
            if (_cues.Count == first)
                ReadWithoutSubject(sentence, paragraph.Range, waits, acted);
            if (_cues.Count == first && _open is null)
                ReadUnnamed(sentence, firstName, acted ? _subject : null, paragraph.Range);
            acted |= firstName < sentence.End;
            _sentences.Add((sentence, _cues.Count, firstName));
            if (waits && _cues.FindIndex(first, static cue => cue.Leads) >= 0)
            {
                _open = null;
                waits = false;
            }

            if (!waits)
                Tell(index, joins: false);
        }

        if (waits)
            Tell(index, joins: true);
    }

    /// <summary>学员们信心满满,表示…: what a group or nobody in particular says in a later clause.</summary>
    private void ReadUnnamed(TextRange sentence, int firstName, string? subject, TextRange paragraph)
    {
        if (LaterSpeech.OfSentence(_text, sentence, _officials, subject) is { } later)
            _cues.Add(SpokenText.In(_text, later, paragraph.End));
        if (firstName < sentence.End || _leading.Count == MostLeading)
            _leading.Clear();
        _leading.Add(sentence);
    }

    /// <summary>某某来到社区,询问情况。要求大家…; 某某指出,…。并希望…; 某某表示,…。强调…: a sentence may go on with the subject of the one before.</summary>
    private void ReadWithoutSubject(TextRange sentence, TextRange paragraph, bool waits, bool acted)
    {
        string? further = WordSearch.FirstAt(_text, sentence.Start, sentence.End, Further);
        int at = sentence.Start + (further?.Length ?? 0);
        if (further is not null && at < sentence.End && _text[at] == ',')
            at++;
        // 并就春耕提出…; 对春耕提出…: what it is about stands before the verb.
        bool mayGap = further is not null || _text[sentence.Start] is '对' or '就';
        if (ReportingClause.TryRead(_text, at, sentence.End, mayGap, out TextRange verb, out int start)
            && (ReportingClause.GoesOn(_text, verb) || ReportingClause.Wishes(_text, verb) || (mayGap && SpokenList.Puts(_text, verb)))
            && (further is not null && SpeakerTitles.SaysTogether(_text, TextRange.Between(at, verb.Start)) ? SpeechCue.Unnamed : ElidedSubject(sentence, paragraph, waits, acted, further is not null || ReportingClause.Stresses(_text, verb))) is { } subject)
            _cues.Add(SpokenText.In(_text, new SpeechCue(subject, verb, start, TextEnd: 0, Leads: true), paragraph.End));
    }

    /// <summary>Who says what a sentence begins with a verb for; null where nobody that the sentences before tell of.</summary>
    private string? ElidedSubject(TextRange sentence, TextRange paragraph, bool waits, bool acted, bool furthers)
    {
        if (_open is null && (sentence.Start > paragraph.Start || furthers) && _leading.Exists(before => LaterSpeech.LedByGroup(_text, before)))
            return SpeechCue.Unnamed;
        if (acted && (waits || _open is null))
            return _subject;
        return !waits && furthers ? _open?.Speaker : null;
    }

    /// <summary>Opens, lengthens and ends statements by the sentences that were read.</summary>
    /// <param name="index">The paragraph.</param>
    /// <param name="joins">Whether what was said before goes on.</param>
    private void Tell(int index, bool joins)
    {
        int cue = 0;
        foreach ((TextRange sentence, int lastCue, int firstName) in _sentences)
        {
            bool hasCue = cue < lastCue;
            for (; cue < lastCue; cue++)
                Open(index, sentence, _cues[cue]);
            if (hasCue || _open is null)
                continue;
            if (Narrative.Is(_text, sentence, firstName, _officials) || (joins && Narrative.NamesNewSubject(_text, sentence, firstName, _officials)))
                _open = null;
            else
                Extend(sentence, newPart: joins);
            joins = false;
        }

        _cues.Clear();
        _sentences.Clear();
    }

    private void Open(int paragraph, TextRange sentence, SpeechCue cue)
    {
        TextRange part = TextRange.Between(cue.TextStart, cue.TextEnd > 0 ? cue.TextEnd : sentence.End);
        bool leads = cue.Leads || _open is null;
        var statement = new Statement(cue.Speaker is SpeechCue.Unnamed ? null : cue.Speaker, cue.Verb, paragraph, cue.Leads, part);
        _statements.Add(statement);
        if (leads)
        {
            Close(cue);
            _open = cue.TextEnd > 0 ? null : statement;
        }
        else if (_open is not null)
            Extend(sentence, newPart: false);
    }

    /// <summary>A second cue in one sentence ends what the first announced.</summary>
    private void Close(SpeechCue cue)
    {
        if (_open is null)
            return;
        TextRange last = _open.Last;
        if (last.Contains(cue.Verb.Start))
        {
            int end = cue.Verb.Start;
            while (end > last.Start + 1 && _text[end - 1] is not (',' or ';' or '。' or '”'))
                end--;
            _open.EndAt(end);
        }
    }

    private void Extend(TextRange sentence, bool newPart)
    {
        if (newPart)
            _open!.Add(sentence);
        else
            _open!.EndAt(sentence.End);
    }
}
