using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Judges where a name ends by what stands behind it (Data/Surnames/after-names.tsv).</summary>
internal static class RightContext
{
    private static readonly Lazy<Lexicon<Follow>> Follows = Lexicons.OfKinds<Follow>("Surnames/after-names.tsv");

    /// <summary>张正|在南山: of two characters and 在, more often a name than a surname alone and 正在.</summary>
    private const string Progressive = "正在";

    private const char Continuous = '着';
    private const string Doctrine = "主义";

    private enum Follow
    {
        /// <summary>Two characters or more that follow names: 强调.</summary>
        Strong,

        /// <summary>One character, whatever comes behind it: 等.</summary>
        Any,

        /// <summary>One character that needs more words behind it: 和.</summary>
        Han,

        /// <summary>Begins like a verb, with the last character of a name: 买买提|出席 is no 提出.</summary>
        Across,
    }

    /// <summary>3 for a sure end of a name, down to 0 for none.</summary>
    public static int Score(string text, int start, int length, int limit)
    {
        int end = start + length;
        // 张三作|《办法》: the verb that a title of a work follows.
        if (end < limit && text[end] == '《' && Follows.Value.TryMatch(text, end - 1, limit, out Lexicon<Follow>.Entry verb) && verb.Value == Follow.Strong)
            return 0;
        if (end >= limit || !Han.Is(text[end]))
            return LastIsFollower(text, end, limit) || (end < limit && (text[end] == '“' || IsLatin(text[end])) && IsFollower(text, end - 1)) ? 1 : 3;
        // 马克思主义学院: what is taught there.
        if (WordSearch.IsAt(text, end, limit, Doctrine))
            return 0;
        // 张三强|调: the last character belongs to the word behind it.
        if (Follows.Value.TryMatch(text, end - 1, limit, out Lexicon<Follow>.Entry across) && across.Value == Follow.Strong && !(across.Word == Progressive && length == 2 && SurnameTable.Instance.IsSureAt(text, start, end)))
            return 0;
        if (Follows.Value.TryMatch(text, end, limit, out Lexicon<Follow>.Entry follow))
        {
            if (follow.Value == Follow.Strong)
                return 3;
            return follow.Value == Follow.Any || (end + 1 < limit && IsWord(text[end + 1])) ? 2 : 0;
        }

        // 捋着胡子, 拉着家常: what someone goes on doing.
        if (end + 1 < limit && text[end + 1] == Continuous)
            return 2;
        return WordList.Instance.StartsAt(text, end, limit) ? 1 : 0;
    }

    /// <summary>Whether a character stands behind names rather than in their place: 与, 在.</summary>
    public static bool IsFollower(string text, int at) =>
        at < text.Length && Follows.Value.TryMatch(text, at, at + 1, out Lexicon<Follow>.Entry follow) && follow.Value != Follow.Strong;

    /// <summary>Whether words that follow names begin here.</summary>
    public static bool Begins(string text, int at, int limit) =>
        Follows.Value.TryMatch(text, at, limit, out Lexicon<Follow>.Entry follow)
        && (follow.Value == Follow.Strong || follow.Value == Follow.Any);

    public static bool BeginsStrongly(string text, int at, int limit) =>
        Follows.Value.TryMatch(text, at, limit, out Lexicon<Follow>.Entry follow) && follow.Value == Follow.Strong;

    /// <summary>Whether a stretch is a word that follows names, such as 主持; not 一路 or 一同, which are given names too.</summary>
    public static bool IsStrong(string text, int start, int end) =>
        text[start] != '一'
        && Follows.Value.TryMatch(text, start, end, out Lexicon<Follow>.Entry follow)
        && follow.Value == Follow.Strong && follow.Word.Length == end - start;

    /// <summary>李四等, 张三说: the character before the stop is more likely one that follows names.</summary>
    private static bool LastIsFollower(string text, int end, int limit) =>
        Follows.Value.TryMatch(text, end - 1, limit, out Lexicon<Follow>.Entry follow) && follow.Value == Follow.Any;

    /// <summary>What a verb or a preposition may govern: words, numbers, a title or a quotation.</summary>
    private static bool IsWord(char c) => Han.Is(c) || IsLatin(c) || c is (>= '0' and <= '9') or '《' or '“';

    private static bool IsLatin(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
