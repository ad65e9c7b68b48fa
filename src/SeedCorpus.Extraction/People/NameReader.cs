using System;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Extraction.People;

/// <summary>
/// Reads a person's name at a place of a text. Chinese names are a surname of one or two characters and a given name of one
/// or two; a name of several parts is joined by ·. How far a name reaches is told by what stands behind it.
/// </summary>
internal static class NameReader
{
    /// <summary>Longest part of a name joined by ·, and longest name of a minority without a surname.</summary>
    public const int LongestPart = 8;

    private const int LongestNote = 12;

    /// <summary>What does not part the names of a list.</summary>
    public static readonly string[] Titles = ["同志", "教授", "副教授", "博士", "院士", "女士", "先生"];

    private static readonly Lazy<CharacterSet> NeverInNames = new(() =>
    {
        var characters = new CharacterSet();
        foreach (string line in EmbeddedTable.Lines("Surnames/not-in-names.tsv"))
            characters.Add(line[0]);
        return characters;
    });

    private static readonly Lazy<CharacterSet> FirstCharacters = new(() =>
    {
        var characters = new CharacterSet();
        SurnameTable.Instance.AddStarts(characters);
        ElementNames.AddStarts(characters);
        return characters;
    });

    /// <summary>What a name of one part begins with: a surname, or an element of names without one.</summary>
    public static CharacterSet Starts => FirstCharacters.Value;

    /// <summary>The name that starts at <paramref name="start"/>; its length is 0 where none does.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">Where the name would start.</param>
    /// <param name="limit">Where it must have ended.</param>
    /// <param name="known">Names already found on the page: the best evidence for where a name ends.</param>
    public static TextRange Read(string text, int start, int limit, KnownNames known)
    {
        if (known.LongestAt(text, start, limit) is { Length: > 0 } seen && !MayBeLonger(text, seen, limit))
            return seen.End < limit && text[seen.End] == '·' && JoinedNames.Read(text, start, limit) is { Length: > 0 } whole ? whole : seen;
        if (JoinedNames.Read(text, start, limit) is { Length: > 0 } joined)
            return joined;
        if (ElementNames.Read(text, start, limit) is { Length: > 0 } made)
            return made;
        int surname = SurnameTable.Instance.LengthAt(text, start, limit);
        // 关于, 应邀: what follows names is none, though it begins like one.
        if (surname == 0 || RightContext.BeginsStrongly(text, start, limit))
            return default;
        TextRange best = default;
        int bestScore = 0;
        // 林郑月娥: a husband's surname before a woman's own name.
        int longest = surname == 1 && SurnameTable.Instance.IsSureAt(text, start, limit) && SurnameTable.Instance.IsSureAt(text, start + 1, limit) ? 4 : surname + 2;
        for (int length = surname + 1; length <= longest && start + length <= limit; length++)
        {
            if (!IsGiven(text[start + length - 1]))
                break;
            // 殷殷嘱托: a surname twice is a word.
            if (length == 2 && text[start] == text[start + 1])
                continue;
            if (length == surname + 2 && IsPhrase(text, start, start + length) && !(RightContext.IsFollower(text, start) && ActVerbs.TakesPart(text, start + length, limit)))
                break;
            int score = RightContext.Score(text, start, length, limit) - Commonness(text, start, length);
            if (length > surname + 2 && (score == 0 || bestScore > 0))
                break;
            // Three characters are the commoner form.
            if (score > bestScore || (score == bestScore && score > 0 && best.Length == surname + 1))
                (best, bestScore) = (new TextRange(start, length), score);
        }

        return best;
    }

    /// <summary>Whether a whole stretch has the shape of a name: 张三丰, 欧阳修, 阿凡提·买买提.</summary>
    public static bool HasShape(string text, TextRange range)
    {
        if (JoinedNames.Read(text, range.Start, range.End).Length == range.Length && range.Length > 0)
            return true;
        if (ElementNames.HasShape(text, range))
            return true;
        int surname = SurnameTable.Instance.LengthAt(text, range.Start, range.End);
        int given = range.Length - surname;
        return surname > 0 && given is 1 or 2
            && IsGiven(text[range.End - 1])
            && IsGiven(text[range.End - given])
            && !IsCommonWord(text, range.Start, range.Length)
            && !(given == 2 && IsPhrase(text, range.Start, range.End));
    }

    /// <summary>Behind what is told of a person after the name: 教授, (女), (女,普米族).</summary>
    public static int SkipNote(string text, int at, int limit)
    {
        at += WordSearch.FirstAt(text, at, limit, Titles)?.Length ?? 0;
        if (at >= limit || text[at] != '(')
            return at;
        int close = text.IndexOf(')', at, Math.Min(limit - at, LongestNote));
        return close > at + 1 && (text[at + 1] is '女' or '男' || text[close - 1] == '族') ? close + 1 : at;
    }

    /// <summary>
    /// 敏主持, 向企业: a surname's character before a word that follows names, or a preposition that looks like one before its object; 和 joins
    /// no place to a person (和保山).
    /// </summary>
    private static bool IsPhrase(string text, int start, int end) =>
        RightContext.IsStrong(text, end - 2, end)
        || (RightContext.IsFollower(text, start) && !SurnameTable.Instance.IsSureAt(text, start, end)
            && CommonPart(text, end - 2, 2) is { } part && !(part is "ns" or "nz" && text[start] == '和'));

    /// <summary>A character that no other use than in surnames makes likely to begin a name.</summary>
    public static bool StartsWithSurname(string text, int start, int limit) =>
        SurnameTable.Instance.LengthAt(text, start, limit) > 0;

    /// <summary>李玉, but 和平: a word of the general list that is not itself listed as a name.</summary>
    public static bool IsCommonWord(string text, int start, int length) => CommonPart(text, start, length) is not null;

    /// <summary>How much speaks against a name that is a common word: more against a verb, an adverb or a conjunction that begins with no sure surname (随行).</summary>
    private static int Commonness(string text, int start, int length) =>
        CommonPart(text, start, length) is not { } part ? 0
        : part is "v" or "vn" or "d" or "c" && !SurnameTable.Instance.IsSureAt(text, start, start + length) ? 3
        : 2;

    /// <summary>The part of speech of a common word; null for another stretch.</summary>
    private static string? CommonPart(string text, int start, int length) =>
        length <= 4 && WordList.Instance.PartOfSpeech(text.AsSpan(start, length)) is { } part && !part.StartsWith("nr", StringComparison.Ordinal)
            ? part
            : null;

    /// <summary>
    /// Whether a name can be believed without a post or a list around it: it does not begin with a common word (全力以赴 is no
    /// 全某某) or with a place (武汉联手).
    /// </summary>
    public static bool StandsAlone(string text, TextRange name) =>
        HasShape(text, name)
        && !BeginsWithWord(text, name)
        && !DivisionTable.Instance.Names.Matches(text, name.Start, name.End);

    /// <summary>全体教 of 全体教师: a name of three characters whose first two are a common word and no surname (欧阳海).</summary>
    public static bool BeginsWithWord(string text, TextRange name) =>
        name.Length == 3 && SurnameTable.Instance.LengthAt(text, name.Start, name.End) < 2 && IsCommonWord(text, name.Start, 2)
        && !ElementNames.HasShape(text, name);

    /// <summary>会, 在: a Han character that names seldom hold.</summary>
    public static bool IsSeldomInNames(char c) => c >= '\u4e00' && NeverInNames.Value.Contains(c);

    public static bool IsGiven(char c) => c is >= '\u4e00' and <= '\u9fff' && !NeverInNames.Value.Contains(c);

    /// <summary>张三 is known, and 张三丰 stands here before a verb: another name.</summary>
    private static bool MayBeLonger(string text, TextRange seen, int limit) =>
        seen.Length == 2
        && seen.End < limit
        && IsGiven(text[seen.End])
        && RightContext.Score(text, seen.Start, 2, limit) == 0
        && RightContext.Score(text, seen.Start, 3, limit) > 0;
}
