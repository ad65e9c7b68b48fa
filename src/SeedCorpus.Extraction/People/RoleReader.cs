using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.People;

/// <summary>
/// Reads what officials did: a verb gives its role to all who were named since the last verb. What stands inside a statement
/// is told by its speaker and gives no role.
/// </summary>
internal sealed class RoleReader
{
    /// <summary>What acts and the ends of predicates begin with: between these and names, nobody does anything.</summary>
    private static readonly Lazy<WordStarts> Anchors = new(() => new WordStarts(ActVerbs.Words, ActVerbs.LightVerbs, GroupLabel.Words));

    private static readonly string[] Stresses = ["强调", "指出"];

    private const string Escorted = "陪同下";

    private readonly string _text;
    private readonly KnownNames _officials;
    private readonly RoleSubjects _subjects = new();
    private readonly AnnouncedRoles _announced;
    private bool _acted;

    /// <summary>Whether the sentence tells of misconduct; what was inspected or visited then is no part taken in an event.</summary>
    private bool? _isCensure;

    private bool? _mayNameVenue;

    /// <summary>Whose reports are heard in the sentence; null where it was not looked for.</summary>
    private HeardReports? _heard;

    /// <summary>Behind the last name of the sentence that did nothing itself; 0 where it did.</summary>
    private int _passive;

    /// <summary>Whether that is somebody whom another meets.</summary>
    private bool _isMet;

    /// <summary>The first stretch of speech that is not yet passed.</summary>
    private int _speech;

    /// <summary>Where the next name of the block may stand: it is looked for once for the sentences without any.</summary>
    private int _nextName;

    private RoleReader(string text, KnownNames officials) => (_text, _officials, _announced) = (text, officials, new AnnouncedRoles(text));

    /// <returns>The roles of each official who has any, and where each took part in a meeting held at several places.</returns>
    public static (Dictionary<string, Roles> Roles, Dictionary<string, TextRange> Venues) Read(
        string text, TextBlock[] headlines, TextBlock[] body, KnownNames officials, IReadOnlyList<Statement> statements)
    {
        var reader = new RoleReader(text, officials);
        var said = new List<TextRange>(statements.Count);
        foreach (Statement statement in statements)
            statement.CopyTo(said);
        // Mostly they are in order: what is said inside what is said is not.
        if (!IsInOrder(said))
            said = [.. said.OrderBy(part => part.Start)];
        reader.Read(headlines, said);
        reader.Read(body, said);
        foreach (Statement statement in statements)
        {
            if (statement.Leads && statement.Speaker is { } speaker)
                reader._subjects.Give(speaker, Roles.Spoke);
        }

        return (reader._subjects.Roles, reader._subjects.Venues);
    }

    private void Read(TextBlock[] blocks, List<TextRange> said)
    {
        foreach (TextBlock block in blocks)
        {
            _nextName = -1;
            _announced.StartParagraph(block.Range);
            foreach (TextRange sentence in block.Sentences)
                ReadSentence(sentence, block.Range.End, said);
        }

        _announced.Forget();
    }

    [MethodImpl(HotMethod.Optimized)]
    private void ReadSentence(TextRange sentence, int blockEnd, List<TextRange> said)
    {
        bool announces = sentence.End == blockEnd && sentence.Length > 0 && _text[blockEnd - 1] == ':';
        if (!MayNameAnyone(sentence, blockEnd, said) && !announces)
            return;
        _subjects.Clear();
        _acted = false;
        _passive = 0;
        _announced.StartSentence();
        _isCensure = null;
        _mayNameVenue = null;
        _heard = null;
        WordStarts anchors = Anchors.Value;
        int adjacent = -1;
        int named = 0;
        int anchor = -1;
        int nextSpeech = sentence.Start;
        string text = _text;
        KnownNames officials = _officials;
        for (int at = sentence.Start; at < sentence.End;)
        {
            if (at >= nextSpeech)
            {
                while (_speech < said.Count && said[_speech].End <= at)
                    _speech++;
                if (_speech < said.Count && said[_speech].Contains(at))
                {
                    at = said[_speech].End;
                    continue;
                }

                nextSpeech = _speech < said.Count ? said[_speech].Start : sentence.End;
            }

            if (anchor < at)
                anchor = anchors.Next(text, at, sentence.End);
            at = officials.NextStart(text, at, Math.Min(anchor, nextSpeech));
            if (at == sentence.End || at == nextSpeech)
                continue;

            TextRange name = officials.LongestAt(text, at, sentence.End, out string person);
            if (name.Length > 0)
            {
                if ((_heard ??= new HeardReports(_text, sentence)).IsSpeaker(name))
                    _subjects.Give(person, Roles.Spoke);
                else
                    ReadName(name, person, named, sentence);
                at = Occurrences.AfterTitle(_text, name.End, sentence.End);
                named = at;
                adjacent = Occurrences.IsCited(_text, name.End) ? -1 : at;
                continue;
            }

            bool reports = at == adjacent || GoesOn(at, adjacent, named, sentence);
            Roles role = ActVerbs.Read(_text, at, sentence.End, reports, out int length);
            if (_subjects.Count == 0)
                _announced.Hear(role, at, length, sentence);

            if ((role & Roles.Attended) != 0 && (_isCensure ??= Misconduct.IsToldOf(_text, sentence)))
                role = Roles.None;
            if ((role & Roles.Accompanied) != 0 && _subjects.HoldEscorts && WordSearch.IsAt(_text, at, sentence.End, Escorted))
                _subjects.GiveEscorts();
            else if (role != Roles.None && !(_acted && OwnSubject.HasOne(_text, TextRange.Between(Math.Max(sentence.Start, named), at))))
            {
                _subjects.GiveAll(role);
                _acted |= _subjects.Count > 0;
            }

            at += length > 0 ? length : 1;
        }

        if (announces)
            _announced.GoOnBelow();
    }

    /// <summary>Whether a name may stand in a sentence besides what is said there: only to names are roles given.</summary>
    private bool MayNameAnyone(TextRange sentence, int blockEnd, List<TextRange> said)
    {
        while (_speech < said.Count && said[_speech].End <= sentence.Start)
            _speech++;
        int at = _speech < said.Count && said[_speech].Contains(sentence.Start) ? said[_speech].End : sentence.Start;
        if (at >= sentence.End)
            return false;
        if (_nextName < at)
            _nextName = Occurrences.Next(_text, at, blockEnd, _officials) is { Length: > 0 } name ? name.Start : blockEnd;
        return _nextName < sentence.End;
    }

    /// <summary>
    /// Whether a verb of speech goes on with the subject: 主持会议,要求…, where 主持会议,传达… tells what the meeting did;
    /// 某某同志,要求…; in headlines 主持召开会议强调….
    /// </summary>
    private bool GoesOn(int at, int adjacent, int named, TextRange sentence)
    {
        if (at == sentence.Start || ActVerbs.ReportingVerb(_text, at, sentence.End) is not (> 0 and int verb))
            return false;
        if (_text[at - 1] == ',')
            return _acted || at - 1 == adjacent;
        return _acted && _text[at - 1] is '议' or '会' && WordSearch.FirstAt(_text, at, at + verb, Stresses) is not null
            && _text.IndexOf(',', named, at - named) < 0;
    }

    /// <summary>甲宣布开工 乙主持: in headlines a space parts what each of them does.</summary>
    private bool ActedBefore(TextRange name, int named) =>
        named > 0 && named < name.Start && _text[name.Start - 1] == ' ' && _text[named] is >= '\u4e00' and not ('和' or '与' or '及' or '等');

    /// <summary>甲到会祝贺|乙作报告: in headlines nothing parts what another does.</summary>
    private bool GivesSpeech(TextRange name, TextRange sentence) =>
        _acted && name.End < sentence.End && _text[name.End] == '作'
        && ActVerbs.Read(_text, name.End, sentence.End, adjacent: true, out _) == Roles.Spoke;

    /// <summary>甲向乙介绍情况: whether one who does something in the clause speaks to who is named here.</summary>
    private bool IsSpokenTo(TextRange name, int named, TextRange sentence) =>
        _subjects.Count > 0 && !_acted && named > 0
        && _text.IndexOf(',', named, name.Start - named) < 0
        && Occurrences.IsAddressed(_text, name, Math.Max(named, sentence.Start))
        && ActVerbs.Read(_text, Occurrences.AfterTitle(_text, name.End, sentence.End), sentence.End, adjacent: true, out _) == Roles.Spoke;

    private void ReadName(TextRange name, string subject, int named, TextRange sentence)
    {
        // 学习甲的讲话和乙的文章: what holds for the first holds for the second.
        bool coordinated = _passive > 0 && _text.IndexOf(',', _passive, name.Start - _passive) < 0;
        // 甲向乙介绍情况: to whom another speaks.
        bool addressed = IsSpokenTo(name, named, sentence);
        if (coordinated || addressed || (Occurrences.IsPassive(_text, name, sentence) && !GivesSpeech(name, sentence)))
        {
            _isMet = addressed || (coordinated && _isMet) || Occurrences.IsMet(_text, name, sentence);
            if (_isMet)
                _subjects.Give(subject, Roles.Attended);
            _passive = name.End;
            return;
        }

        _passive = 0;
        if (_acted || ActedBefore(name, named))
        {
            _subjects.Clear();
            _acted = false;
        }

        int from = Math.Max(named, sentence.Start);
        _subjects.Add(subject, mayEscort: _text.IndexOf('在', from, name.Start - from) >= 0);
        if (_announced.Current != Roles.None)
            _subjects.Give(subject, _announced.Current);
        if ((_mayNameVenue ??= VenueReader.MayName(_text, sentence)) && VenueReader.Read(_text, name.End, sentence.End) is { Length: > 0 } venue)
            _subjects.Place(venue);
    }

    private static bool IsInOrder(List<TextRange> ranges)
    {
        for (int i = 1; i < ranges.Count; i++)
        {
            if (ranges[i].Start < ranges[i - 1].Start)
                return false;
        }

        return true;
    }
}
