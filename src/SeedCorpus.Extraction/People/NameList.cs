using System.Collections.Generic;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>
/// Reads a list of bare names joined by 、 and closed by 和, 及 or 以及: 张三、李四及王五等. Inside a list a name may
/// stand without a surname, as Mongolian and Tibetan names do, and one of two characters may be padded by a space.
/// </summary>
internal static class NameList
{
    /// <summary>Longest element that can be a name.</summary>
    private const int LongestName = 20;

    private const int MostSpaces = 4;

    private const string And = "以及";
    private const string Waters = "河湖溪渠";

    /// <summary>What an element of a list ends before.</summary>
    private static readonly CharacterSet Bounds = new("、,。;( \n”“");

    /// <param name="text">The folded text.</param>
    /// <param name="start">Where the first name would start.</param>
    /// <param name="limit">End of the sentence.</param>
    /// <param name="known">Names already found.</param>
    /// <param name="least">How many names make a list here; fewer give an empty one. None continues a list.</param>
    /// <param name="end">Behind the last name.</param>
    public static TextRange[] Read(string text, int start, int limit, KnownNames known, int least, out int end)
    {
        // At most clauses no list begins: one is made for the second name, or for a single one that counts.
        List<TextRange>? names = null;
        TextRange first = default;
        int at = start;
        end = start;
        bool holdsJoined = false;
        while (at < limit)
        {
            TextRange name = Element(text, at, limit, known, inList: first.Length > 0 || least == 0, announced: least <= 1);
            if (name.Length == 0 && holdsJoined)
                name = Mononyms.ReadBesideJoined(text, at, limit);
            // 刘四光、缅甸、约旦驻华大使: a country is no name.
            if (name.Length == 0 || PostReader.IsCountry(text, name))
                break;
            if (first.Length == 0)
                first = name;
            else
                (names ??= [first]).Add(name);
            holdsJoined |= text.IndexOf('·', name.Start, name.Length) >= 0;
            end = NameReader.SkipNote(text, name.End, limit);
            int next = Separator(text, end, limit);
            if (next == end)
                break;
            at = next;
        }

        int count = names?.Count ?? (first.Length > 0 ? 1 : 0);
        if (AreWaters(text, names) || AreWords(text, names) || count == 0 || count < least || (count == 1 && least > 0 && !Closes(text, end, limit)))
            return [];
        return names is null ? [first] : [.. names];
    }

    /// <summary>
    /// Whether two names or more may be listed here: some sign that joins names stands in the first element, behind it, or behind
    /// a note in brackets. Most clauses have none.
    /// </summary>
    public static bool MayStart(string text, int start, int limit)
    {
        int stop = start;
        for (; !EndsElement(text, start, stop, limit); stop++)
        {
            if (text[stop] is '和' or '及' or '与')
                return true;
        }

        return stop < limit && text[stop] is not ('。' or ';' or '\n' or '”' or '“')
            && (text[stop] != ',' || WordSearch.IsAt(text, stop + 1, text.Length, And));
    }

    /// <summary>秋浦河、尧渡河: more than one name that closes with the same water.</summary>
    private static bool AreWaters(string text, List<TextRange>? names) =>
        names is not null && Waters.IndexOf(text[names[0].End - 1]) is >= 0 and int water && names.TrueForAll(name => text[name.End - 1] == Waters[water]);

    /// <summary>公开、公正: more than one, of which one is a word of the language and none has a sure surname.</summary>
    private static bool AreWords(string text, List<TextRange>? names) =>
        names is not null
        && names.Exists(name => NameReader.IsCommonWord(text, name.Start, name.Length))
        && names.TrueForAll(name => name.Length == 2 && !SurnameTable.Instance.IsSureAt(text, name.Start, name.End));

    private static TextRange Element(string text, int at, int limit, KnownNames known, bool inList, bool announced)
    {
        TextRange name = Candidate(text, at, limit, known, inList, announced);
        return name.Length > 0
            && (RightContext.Score(text, at, name.Length, limit) < 2 || PostReader.IsOpening(text, name) || PostReader.StartsOrgan(text, name, limit))
            && PostReader.OpensPost(text, at, limit)
            ? default
            : name;
    }

    private static TextRange Candidate(string text, int at, int limit, KnownNames known, bool inList, bool announced)
    {
        int stop = at;
        while (!EndsElement(text, at, stop, limit))
            stop++;
        var element = TextRange.Between(at, stop);
        bool listed = stop < limit && text[stop] is '、' or ' ';
        if (NameReader.HasShape(text, element) && !OrganNames.NamesOrgan(text, element))
            return BeginsWithPost(text, element) ? default : element;
        if (UncommonNames.ReadPadded(text, at, limit) is { Length: > 0 } padded)
            return padded;
        if (listed && (inList || announced) && UncommonNames.MayBeListed(text, element))
            return element;
        if (inList && UncommonNames.ReadBeforeCount(text, at, limit) is { Length: > 0 } counted)
            return counted;
        // 副场长张三、于海滨,工会主席李四: the last of a list, before another post.
        if (inList && stop < limit && text[stop] == ',' && UncommonNames.HasThreeCharacters(text, element) && PostReader.OpensPost(text, stop + 1, limit))
            return element;
        if (listed && announced && UncommonNames.MayBeWord(text, element) && NamesBehind(text, stop, limit))
            return element;
        if (listed && inList && Mononyms.MayBe(text, element) && !PostHeads.HoldsHead(text, element))
            return element;
        if (listed && (inList || announced) && UncommonNames.MayHaveRareSurname(text, element) && NamesBehind(text, stop, limit, within: 2)
            && !PostHeads.HoldsHead(text, element) && !OrganNames.NamesOrgan(text, element))
            return element;
        TextRange name = NameReader.Read(text, at, limit, known);
        if (name.Length == 0 && inList)
            name = UncommonNames.ReadAroundWord(text, at, limit) is { Length: > 0 } around ? around : Mononyms.Read(text, at, limit);
        return name.Length > 0 && name.End <= stop && !OrganNames.NamesOrgan(text, name) && !PostHeads.HoldsHead(text, name)
            && (NameReader.StandsAlone(text, name) || (inList && (!NameReader.BeginsWithWord(text, name) || IsSure(text, name, limit)))) ? name : default;
    }

    /// <summary>张三、王国卿参加调研; 张三、关西莉和李四: in a list, a name that begins like a word, but with a sure surname and before what follows names.</summary>
    private static bool IsSure(string text, TextRange name, int limit) =>
        SurnameTable.Instance.IsSureAt(text, name.Start, name.End)
        && (RightContext.BeginsStrongly(text, name.End, limit) || (name.End < limit && text[name.End] is '和' or '及' or '与'));

    /// <summary>副主席艾山·买买提: a name of several parts is as long as it likes, but no post opens it.</summary>
    private static bool BeginsWithPost(string text, TextRange name)
    {
        int head = text[name.Start] is '副' or '代' ? name.Start + 1 : name.Start;
        return text.IndexOf('·', name.Start, name.Length) > 0
            && PostHeads.TryReadHead(text, head, name.End, out _, out PostClass kind) && kind is not (PostClass.Other or PostClass.Address);
    }

    /// <summary>Whether a name is among the next elements of the list.</summary>
    private static bool NamesBehind(string text, int separator, int limit, int within = 1)
    {
        for (; within > 0 && separator < limit; within--)
        {
            int start = separator + 1;
            int stop = start;
            while (!EndsElement(text, start, stop, limit))
                stop++;
            if (NameReader.HasShape(text, TextRange.Between(start, stop)))
                return true;
            if (stop >= limit || text[stop] != '、')
                return false;
            separator = stop;
        }

        return false;
    }

    /// <summary>Whether an element that starts at <paramref name="start"/> reaches no further.</summary>
    private static bool EndsElement(string text, int start, int at, int limit) =>
        at >= limit || at - start > LongestName || Bounds.Contains(text[at]);

    /// <summary>Where the next name starts: behind 、, 和, 及, 以及 or spaces.</summary>
    private static int Separator(string text, int at, int limit)
    {
        if (at >= limit)
            return at;
        if (text[at] == ',' && WordSearch.IsAt(text, at + 1, text.Length, And))
            return at + 3;
        if (WordSearch.IsAt(text, at, text.Length, And))
            return at + 2;
        if (text[at] is '、' or '和' or '及' or '与')
            return at + 1;
        int behind = BehindSpaces(text, at, limit);
        return behind > at && NameReader.StartsWithSurname(text, behind, limit) ? behind : at;
    }

    /// <summary>Behind the spaces that part names: 张三  李四.</summary>
    public static int BehindSpaces(string text, int at, int limit)
    {
        int end = at;
        while (end < limit && end - at < MostSpaces && text[end] == ' ')
            end++;
        return end;
    }

    /// <summary>A single name behind a label counts where a stop or a verb follows it.</summary>
    private static bool Closes(string text, int end, int limit) => RightContext.Score(text, end, 0, limit) >= 2;
}
