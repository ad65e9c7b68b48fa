namespace SeedCorpus.Extraction.People;

/// <summary>Reads persons whom nothing announces: at the start of a clause, by a list or by what they do.</summary>
/// <param name="text">The folded text.</param>
/// <param name="known">The names found so far.</param>
/// <param name="mentions">Takes the mentions.</param>
/// <param name="holdsJoined">Whether the page may name anyone by several parts.</param>
internal sealed class BareMentions(string text, KnownNames known, MentionRecorder mentions, bool holdsJoined)
{
    private const int LongestOrgan = 12;

    /// <summary>Surnames that mostly are conjunctions, prepositions, adverbs and divisions.</summary>
    private const string Uncommon = "但区来从都能全同向经和";

    /// <summary>A person or a list of persons at the start of a clause, without posts.</summary>
    public int ReadAt(int at, int limit)
    {
        bool common = NameReader.StartsWithSurname(text, at, limit) && (holdsJoined || (at > 0 && text[at - 1] == ':') || BareName.MayCount(text, at, limit));
        if (!common && known.LongestAt(text, at, limit).Length == 0
            && !ElementNames.MayStart(text, at, limit) && !(holdsJoined && JoinedNames.Read(text, at, limit).Length > 0))
            return 0;
        int list = NameList.MayStart(text, at, limit) ? mentions.ReadList(at, limit, shared: null, leastNames: 2) : 0;
        if (list > 0)
            return list;
        TextRange name = NameBehindPost.ReadShaped(text, at, limit, known);
        if (name.Length > 0 ? !NameReader.StandsAlone(text, name) : (name = UncommonNames.ReadPadded(text, at, limit)).Length == 0)
            return 0;
        bool ofOrgan = IsAllOfOrgan(name, limit);
        // 但|前来参会, 区|正式揭牌: what seldom is a surname, and a word.
        if (!ofOrgan && name.Length == 3 && Uncommon.IndexOf(text[name.Start]) >= 0 && !known.Contains(text, name.Start, name.Length) && NameReader.IsCommonWord(text, name.Start + 1, 2))
            return 0;
        if (!ofOrgan && !Acts(name, limit))
            return 0;
        TextRange[]? given = Appointment.Given(text, NameReader.SkipNote(text, name.End, limit), limit);
        mentions.Add(name, given ?? [], PostClass.Public, listed: ofOrgan);
        return name.End;
    }

    /// <summary>市委:张三;市政协:李四: in a list by organs, the only name of one.</summary>
    private bool IsAllOfOrgan(TextRange name, int limit)
    {
        int organ = name.Start - 1;
        if (organ <= 0 || text[organ] != ':' || (name.End < limit && text[name.End] is not (';' or '。')))
            return false;
        int start = organ;
        while (start > 0 && organ - start < LongestOrgan && !Sentences.StartsClause(text, start, 0))
            start--;
        return PostReader.Opens(text, start, organ) && OrganNames.EndsInOrgan(text, TextRange.Between(start, organ));
    }

    /// <summary>Whether a person does something here: 甲强调, 甲和其他成员…参会.</summary>
    private bool Acts(TextRange name, int limit) =>
        ActVerbs.StartsPersonalAct(text, name.End, limit)
        || Appointment.Follows(text, NameReader.SkipNote(text, name.End, limit), limit)
        || (name.End < limit && text[name.End] is '和' or '与' or '等' && ActVerbs.ActsDirectly(text, name, limit));
}
