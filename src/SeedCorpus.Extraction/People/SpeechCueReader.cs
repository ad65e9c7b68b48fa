using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Finds cues of speech in a sentence and tells whose they are.</summary>
internal static class SpeechCueReader
{
    /// <summary>Who speaks when the meeting itself does.</summary>
    private static readonly Lazy<Lexicon<bool>> Meetings = Lexicons.OfWords("Verbs/meetings.tsv");

    private static readonly string[] Instructions = ["批示", "指示"];

    /// <summary>What a clause begins with that speaks, though nobody is named before it.</summary>
    private static readonly Lazy<string> Openings = new(() => "他她批指" + string.Concat(Meetings.Value.Words.Select(word => word[0])));

    private const string AndAlso = "并且";
    private const int ConnectiveLength = 2;
    private static readonly string[] Connectives = ["同时", "此外", "另外", "最后", "随后", "接着", "其间", "期间"];

    /// <summary>What names begin with, or a clause that speaks though nobody is named before it: nothing else begins a cue there.</summary>
    public static CharacterSet Signs(KnownNames officials) => officials.StartsAnd(Openings.Value);

    /// <param name="text">The folded text.</param>
    /// <param name="paragraph">The paragraph of the sentence; a quotation may begin in an earlier sentence of it.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="officials">Who may speak.</param>
    /// <param name="signs">Their <see cref="Signs"/>.</param>
    /// <param name="sign">Where the next of them stands in the paragraph, or before its sentence: looked for once for sentences without any.</param>
    /// <param name="subject">The last person who did something, whom 他 and 她 mean; moved on.</param>
    /// <param name="cues">What is found is added to it.</param>
    /// <returns>Where the first name stands; the end of a sentence without names.</returns>
    [MethodImpl(HotMethod.Optimized)]
    public static int Read(
        string text, TextRange paragraph, TextRange sentence, KnownNames officials, CharacterSet signs, ref int sign, ref string? subject, List<SpeechCue> cues)
    {
        string? own = null;
        string? first = null;
        bool addressed = false;
        int lastName = sentence.Start;
        int firstName = sentence.End;
        int before = cues.Count;
        int clause = sentence.End;
        (string? Name, int End) last = default;
        int at = sentence.Start;
        // Whatever a meeting's name, or those who are not named, begin with: the signs do not tell. Behind a name neither speaks.
        if (officials.LongestAt(text, sentence.Start, sentence.End).Length == 0 && (MeetingClause.ReadNamed(text, sentence, officials) ?? GroupSpeech.Read(text, sentence, officials)) is { } unnamed)
        {
            cues.Add(SpokenText.In(text, unnamed, paragraph.End));
            at = unnamed.TextStart;
            clause = -1;
            if (GroupSpeech.IsOne(text, TextRange.Between(sentence.Start, unnamed.Verb.Start)))
                subject = SpeechCue.Unnamed;
        }

        while (at < sentence.End)
        {
            if (sign < at)
                sign = signs.Next(text, at, paragraph.End);
            if (clause < at)
                clause = Sentences.NextClause(text, at, sentence.End);
            at = Math.Min(sign, clause);
            if (at >= sentence.End)
                break;
            TextRange name = officials.LongestAt(text, at, sentence.End, out string speaker);
            if (name.Length > 0)
            {
                if (name.Start < firstName)
                    (firstName, first) = (name.Start, speaker);
                last = (speaker, name.End);
                addressed = Occurrences.IsAddressed(text, name, lastName) || (addressed && text[lastName] is '、' or '和' or '及' or '与');
                bool passive = addressed || Occurrences.IsPassive(text, name, sentence) || (own is not null && Occurrences.IsJoined(text, name.Start, lastName));
                int behind = lastName = Occurrences.AfterTitle(text, name.End, sentence.End);
                if (QuotedSpeech.Read(text, name.Start, behind, paragraph.Start, sentence.End) is { } quoted)
                {
                    cues.Add(quoted with { Speaker = speaker });
                    own = subject = speaker;
                    if (!QuotedSpeech.GoesOn(text, quoted.Verb, sentence.End))
                    {
                        at = sentence.End;
                        continue;
                    }
                }

                // 甲表示,乙上任后…: whom a statement names does nothing in the sentence, unless it tells what he said.
                bool acts = !passive && cues.Count == before;
                int start = 0;
                if (!addressed && ReportingClause.TryRead(text, behind, sentence.End, mayGap: !passive, out TextRange verb, out start))
                {
                    // 某某指出,乙总书记强调,…: who is cited, while the statement goes on.
                    string? who = SpeakerTitles.SpeaksWithOthers(text, TextRange.Between(behind, verb.Start)) ? null : speaker;
                    cues.Add(SpokenText.In(text, new SpeechCue(who, verb, start, TextEnd: 0, Leads: !Occurrences.IsCited(text, name.End)), paragraph.End));
                    acts = true;
                }

                if (acts)
                {
                    // From here on a clause may go on with the subject, whatever it begins with.
                    if (own is null)
                        clause = -1;
                    own = subject = speaker;
                }

                at = Math.Max(name.End, start > name.End ? start : name.End);
                continue;
            }

            // 他走进车间,指出…: who was named before is the subject of the sentence.
            if (own is null && subject is not null && cues.Count == before && text[at] is '他' or '她' && StartsClause(text, at, sentence.Start))
                (own, clause) = (subject, -1);
            if (cues.Count == before && Sentences.StartsClause(text, at, sentence.Start) && SpeakerTitles.Bearer(text, at, sentence.End, officials, out _) is { } bearer)
            {
                (own, subject, clause) = (bearer, bearer, -1);
                firstName = Math.Min(firstName, at);
            }

            if (subject is not null && cues.Count == before && text[at] is '他' or '她' && StartsClause(text, at, sentence.Start)
                && QuotedSpeech.Read(text, at, at + 1, paragraph.Start, sentence.End) is { } theirs)
            {
                cues.Add(theirs with { Speaker = subject });
                if (!QuotedSpeech.GoesOn(text, theirs.Verb, sentence.End))
                {
                    at = sentence.End;
                    continue;
                }
            }

            if (StartsClause(text, at, sentence.Start)
                && (ReadAtClause(text, at, sentence, officials, own, subject, first: cues.Count == before)
                    ?? (cues.Count > before ? LaterSpeech.BehindMeanwhile(text, at, sentence, cues[cues.Count - 1].Speaker) : null)) is { } cue)
            {
                // 某某指出,乙作出指示,强调…: whose instructions they are.
                bool ofLast = !cue.Leads && last.Name is not null && IsInstruction(text, at - 2) && text.IndexOf(',', last.End, at - 1 - last.End) < 0;
                cues.Add(SpokenText.In(text, ofLast ? cue with { Speaker = last.Name } : cue, paragraph.End));
                at = cue.TextStart;
                continue;
            }

            at++;
        }

        // 某某的信…。他…: whose it is that the sentence begins with.
        if (own is null && cues.Count == before && firstName == sentence.Start)
            subject = first;
        return firstName;
    }

    /// <summary>Whether a clause begins here, or did with a connective: 同时他指出.</summary>
    private static bool StartsClause(string text, int at, int floor) =>
        Sentences.StartsClause(text, at, floor)
        || (text[at] is '他' or '她' && at - ConnectiveLength >= floor && Sentences.StartsClause(text, at - ConnectiveLength, floor)
            && WordSearch.FirstBefore(text, at, floor, Connectives) is not null);

    [MethodImpl(HotMethod.Optimized)]
    private static SpeechCue? ReadAtClause(string text, int at, TextRange sentence, KnownNames officials, string? own, string? subject, bool first)
    {
        if (text[at] is '他' or '她' && subject is not null && !(at + 1 < sentence.End && text[at + 1] == '们')
            && ReportingClause.TryRead(text, at + 1, sentence.End, mayGap: true, out TextRange verb, out int start))
            return new SpeechCue(subject, verb, start, TextEnd: 0, Leads: true);
        if (Meetings.Value.MayStart(text, at, sentence.End)
            && Meetings.Value.TryMatch(text, at, sentence.End, out Lexicon<bool>.Entry meeting)
            && ReportingClause.TryRead(text, at + meeting.Word.Length, sentence.End, mayGap: at + meeting.Word.Length < sentence.End && text[at + meeting.Word.Length] == '在', out verb, out start))
            return new SpeechCue(null, verb, start, TextEnd: 0, Leads: true);

        if (at == sentence.Start && first && MeetingClause.ReadBehind(text, sentence, officials) is { } later)
            return later;

        // 某某作出重要批示。批示指出,…: whose instructions they are.
        if (at == sentence.Start && subject is not null && WordSearch.FirstAt(text, at, sentence.End, Instructions) is { } instruction
            && ReportingClause.TryRead(text, at + instruction.Length, sentence.End, mayGap: false, out verb, out start))
            return new SpeechCue(subject, verb, start, TextEnd: 0, Leads: true);

        if (SpeakerTitles.Bearer(text, at, sentence.End, officials, out int title) is { } bearer
            && ReportingClause.TryRead(text, title, sentence.End, mayGap: true, out verb, out start))
            return new SpeechCue(bearer, verb, start, TextEnd: 0, Leads: true);

        // 某某介绍情况,指出…; 某某表示慰问,并强调…: a later clause goes on with the subject that acted first.
        if (own is not null && at - 2 > sentence.Start && text[at - 1] == ',' && !TellsWhen(text, at - 2))
        {
            int behind = SpeechAdverbs.Skip(text, WordSearch.IsAt(text, at, sentence.End, AndAlso) ? at + AndAlso.Length : text[at] is '并' or '还' ? at + 1 : at, sentence.End);
            // 话锋一转,提高声调说:“…”.
            bool announces = QuotedSpeech.IsAnnounced(text, behind, sentence.End);
            // 甲、乙在会上发言,均表示…: all of them.
            string? who = SpeakerTitles.SaysTogether(text, at, sentence.End) ? null : own;
            // 并就下一步工作强调,…; 并提出三点要求:一是…: what it is about, or how many there are, stands between. Behind a statement only the latter
            // leads another, and 勉励, 叮嘱, which nobody says of himself.
            if (ReportingClause.TryRead(text, behind, sentence.End, mayGap: behind < sentence.End && (announces || text[behind] is '就' or '对' or '提' or '从' or '围'), out verb, out start)
                && (first || (text[at] == '并' && SpokenList.Puts(text, verb) && start > verb.End + 1) || ActVerbs.Addresses(text, verb, out _))
                && (ReportingClause.GoesOn(text, verb) || ReportingClause.Wishes(text, verb) || SpokenList.Puts(text, verb) || SpokenList.IsAnnounced(text, verb, start) || announces || SpokenText.IsAddressed(text, verb, sentence.End)))
                return new SpeechCue(who, verb, start, TextEnd: 0, Leads: true);
        }

        // 某某在…时,强调要…; 某某作出指示,强调…: told of a person who is not there.
        if (own is not null && at - 2 >= sentence.Start && text[at - 1] == ',' && TellsWhen(text, at - 2)
            && ReportingClause.TryRead(text, at, sentence.End, mayGap: text[at] is '对' or '就', out verb, out start))
            return new SpeechCue(own, verb, start, TextEnd: 0, Leads: false);
        return null;
    }

    /// <summary>某某在…时, 作出指示: when, or in what, is said what follows.</summary>
    private static bool TellsWhen(string text, int last) => text[last] is '时' or '中' or '上' || IsInstruction(text, last);

    /// <summary>作出指示, but 张三表示.</summary>
    private static bool IsInstruction(string text, int last) => text[last] == '示' && last > 0 && text[last - 1] != '表';
}
