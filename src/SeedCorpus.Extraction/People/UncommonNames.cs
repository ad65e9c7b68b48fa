using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>
/// Reads names that lack the common shape, where something announces a name: padded by a space, around a character that names seldom
/// hold, of a rare surname, or with nothing behind that tells where they end.
/// </summary>
internal static class UncommonNames
{
    /// <summary>Particles and prepositions, which no name begins with.</summary>
    private const string FunctionWords = "的了和与及在对由将把被向从";

    /// <summary>As many spaces as pages write for one character of full width.</summary>
    private const int MostPadding = 4;

    private const char AndOthers = '等';
    private const int LongestCommon = 3;

    /// <summary>
    /// The name that stands behind a post although what follows tells nothing: three characters, or two where the third begins
    /// a common word.
    /// </summary>
    public static TextRange ReadByDefault(string text, int start, int limit)
    {
        int surname = SurnameTable.Instance.LengthAt(text, start, limit);
        var name = new TextRange(start, surname + 2);
        if (surname == 0 || name.End >= limit || RightContext.IsFollower(text, start) || (Mononyms.HoldsCommonWord(text, name) && !MayBeGiven(text, name)) || RightContext.BeginsStrongly(text, start, limit))
            return default;
        if (!NameReader.IsGiven(text[start + surname]) || !NameReader.IsGiven(text[name.End]))
            return default;
        bool thirdBelongsBehind = !NameReader.IsGiven(text[name.End - 1]) || NameReader.IsCommonWord(text, name.End - 1, 2);
        return thirdBelongsBehind ? new TextRange(start, surname + 1) : name;
    }

    /// <summary>凌剑锋: behind a sure surname, a common word for a thing or a quality.</summary>
    private static bool MayBeGiven(string text, TextRange name) =>
        name.Length == 3
        && SurnameTable.Instance.IsSureAt(text, name.Start, name.End)
        && !NameReader.IsCommonWord(text, name.Start, 2)
        && WordList.Instance.PartOfSpeech(text.AsSpan(name.Start + 1, 2)) is "n" or "nz" or "a";

    /// <summary>刘又铖 between the signs of a list: three characters, the middle one of a kind that seldom stands in names.</summary>
    public static bool MayBeListed(string text, TextRange range) =>
        range.Length == 3
        && SurnameTable.Instance.IsSureAt(text, range.Start, range.End)
        && NameReader.IsSeldomInNames(text[range.Start + 1])
        && NameReader.IsGiven(text[range.End - 1]);

    /// <summary>他云华 among names: three characters of which the first is no surname of the table, and begins no word.</summary>
    public static bool MayHaveRareSurname(string text, TextRange range) =>
        range.Length == 3
        && FunctionWords.IndexOf(text[range.Start]) < 0
        && NameReader.IsGiven(text[range.Start + 1]) && NameReader.IsGiven(text[range.Start + 2])
        && !NameReader.IsCommonWord(text, range.Start, 2) && !NameReader.IsCommonWord(text, range.Start, 3);

    /// <summary>舒畅 among leaders who are announced: two characters that are a common word as well.</summary>
    public static bool MayBeWord(string text, TextRange range) =>
        range.Length == 2
        && NameReader.StartsWithSurname(text, range.Start, range.End)
        && NameReader.IsGiven(text[range.Start + 1]);

    /// <summary>甘宁等6人: the last of a list that is counted, which may be a word or a place as well.</summary>
    public static TextRange ReadBeforeCount(string text, int start, int limit)
    {
        int end = text.IndexOf(AndOthers, start, Math.Min(limit - start, LongestCommon + 1));
        var name = TextRange.Between(start, Math.Max(start, end));
        return name.Length is 2 or LongestCommon && end + 1 < limit && (Numerals.IsDigit(text[end + 1]) || Numerals.IsNumeral(text[end + 1]))
            && NameReader.StartsWithSurname(text, start, end) && NameReader.IsGiven(text[end - 1])
            ? name
            : default;
    }

    /// <summary>李会昌 before a stop or a verb: a character that seldom stands in names, inside one that could not end otherwise.</summary>
    public static TextRange ReadAroundWord(string text, int start, int limit)
    {
        var name = new TextRange(start, 3);
        return name.End <= limit
            && SurnameTable.Instance.IsSureAt(text, start, limit)
            && NameReader.IsSeldomInNames(text[start + 1])
            && NameReader.IsGiven(text[start + 2])
            && WordList.Instance.PartOfSpeech(text.AsSpan(start + 1, 2)) is null or "ns" && !RightContext.BeginsStrongly(text, start + 1, limit)
            && RightContext.Score(text, start, 3, limit) == 3
            ? name
            : default;
    }

    /// <summary>望西平出席: a rare surname before what is a place elsewhere, with a verb behind that only a person is the subject of.</summary>
    public static TextRange ReadWithPlace(string text, int start, int limit)
    {
        var name = new TextRange(start, 3);
        return name.End < limit
            && Mononyms.AreGiven(text, name)
            && !RightContext.IsFollower(text, start)
            && !NameReader.IsCommonWord(text, start, 2)
            && WordList.Instance.PartOfSpeech(text.AsSpan(start + 1, 2)) == "ns"
            && ActVerbs.TakesPart(text, name.End, limit)
            ? name
            : default;
    }

    /// <summary>于海滨: a surname and two characters that names hold, whatever word they are.</summary>
    public static bool HasThreeCharacters(string text, TextRange range) =>
        range.Length == 3
        && NameReader.StartsWithSurname(text, range.Start, range.End)
        && NameReader.IsGiven(text[range.Start + 1]) && NameReader.IsGiven(text[range.Start + 2]);

    /// <summary>主任来守军、护士长张三: between posts, three characters that begin like what follows names, or with no surname of the table.</summary>
    public static TextRange ReadBetweenPosts(string text, int start, int limit)
    {
        var name = new TextRange(start, 3);
        return name.End < limit
            && text[name.End] == '、'
            && (HasThreeCharacters(text, name) || (NameReader.IsGiven(text[start]) && MayHaveRareSurname(text, name)))
            && PostReader.OpensPost(text, name.End + 1, limit)
            && !RightContext.BeginsStrongly(text, start, limit)
            ? name
            : default;
    }

    /// <summary>张丰对、李四光: a character that seldom stands in names closes one, and the list goes on with a name of the common shape.</summary>
    public static TextRange ReadBeforeName(string text, int start, int limit)
    {
        var name = new TextRange(start, 3);
        var next = new TextRange(name.End + 1, 3);
        return next.End < limit
            && text[name.End] == '、' && text[next.End] is '、' or ',' or '。' or '等'
            && SurnameTable.Instance.IsSureAt(text, start, limit)
            && NameReader.IsGiven(text[start + 1])
            && NameReader.IsSeldomInNames(text[start + 2])
            && !NameReader.IsCommonWord(text, start + 1, 2)
            && NameReader.HasShape(text, next)
            ? name
            : default;
    }

    /// <summary>王 勇: two characters spread to the width of three or more, with words behind that cannot be part of the name.</summary>
    public static TextRange ReadPadded(string text, int start, int limit)
    {
        int given = start + 1;
        while (given < limit && text[given] == ' ' && given - start <= MostPadding)
            given++;
        return given < limit && given > start + 1
            && SurnameTable.Instance.LengthAt(text, start, start + 1) == 1
            && NameReader.IsGiven(text[given])
            && (given + 1 >= limit || !NameReader.IsGiven(text[given + 1]) || RightContext.Begins(text, given + 1, limit))
            ? TextRange.Between(start, given + 1)
            : default;
    }
}
