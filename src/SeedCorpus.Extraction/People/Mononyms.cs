using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads names without a surname, as Mongolian and Tibetan names are and those of foreign guests, where something announces a name.</summary>
internal static class Mononyms
{
    private const char When = '时';
    private const int LongForeign = 4;

    /// <summary>Whether a stretch may be a name without a surname, as Mongolian and Tibetan names are: 3 to 8 characters.</summary>
    public static bool MayBe(string text, TextRange range) =>
        range.Length is >= 3 and <= NameReader.LongestPart && AreGiven(text, range) && !HoldsCommonWord(text, range);

    /// <summary>A name without a surname, closed by a stop or by words that follow names: 副旗长特木尔、….</summary>
    public static TextRange Read(string text, int start, int limit)
    {
        TextRange best = default;
        // What begins like a name with a surname needs a sure end to be one without.
        int bestScore = SurnameTable.Instance.IsSureAt(text, start, limit) ? 2 : 1;
        for (int length = 3; length <= NameReader.LongestPart && start + length <= limit; length++)
        {
            var name = new TextRange(start, length);
            if (!MayBe(text, name))
                break;
            int score = RightContext.Score(text, start, length, limit);
            if (score > bestScore)
                (best, bestScore) = (name, score);
        }

        return RightContext.IsFollower(text, start) ? default : best;
    }

    /// <summary>
    /// 洛桑久美, 阿旺: between the signs of a list that holds a name of several parts, one without a surname may hold a common
    /// word, or be short.
    /// </summary>
    public static TextRange ReadBesideJoined(string text, int start, int limit)
    {
        for (int end = start + 2; end < limit && end - start <= NameReader.LongestPart && NameReader.IsGiven(text[end - 1]); end++)
        {
            if (text[end] != '、' && !RightContext.BeginsStrongly(text, end, limit))
                continue;
            var name = TextRange.Between(start, end);
            return NameReader.IsGiven(text[start]) && !NameReader.IsCommonWord(text, start, name.Length) && !PostHeads.HoldsHead(text, name) && !OrganNames.NamesOrgan(text, name)
                ? name
                : default;
        }

        return default;
    }

    /// <summary>A foreign guest's name behind a post: two to eight characters that no common word begins, closed by a sure end.</summary>
    public static TextRange ReadTransliterated(string text, int start, int limit)
    {
        if (JoinedNames.Read(text, start, limit) is { Length: > 0 } joined)
            return joined;
        TextRange best = default;
        int bestScore = 1;
        for (int length = 2; length <= NameReader.LongestPart && start + length <= limit && bestScore < 3; length++)
        {
            var name = new TextRange(start, length);
            if (!AreGiven(text, name))
                break;
            // 某国总统萨利姆和某国副总统: another guest is joined.
            bool joins = name.End < limit && text[name.End] is '和' or '与' or '及' && PostReader.OpensPost(text, name.End + 1, limit);
            int score = joins ? 3 : RightContext.Score(text, start, length, limit);
            // 会见某国总理萨利姆|时强调: when it was said.
            if (score > bestScore && !(text[name.End - 1] == When && RightContext.BeginsStrongly(text, name.End, limit)))
                (best, bestScore) = (name, score);
            else if (score > bestScore && length > 2)
                (best, bestScore) = (TextRange.Between(start, name.End - 1), score);
        }

        // 巴斯特罗: a long one may begin like a word.
        return best.Length == 0 || (best.Length < LongForeign && NameReader.IsCommonWord(text, start, 2)) || RightContext.IsFollower(text, start) ? default : best;
    }

    /// <summary>Whether names may hold each character of a stretch.</summary>
    public static bool AreGiven(string text, TextRange range)
    {
        for (int at = range.Start; at < range.End; at++)
        {
            if (!NameReader.IsGiven(text[at]))
                return false;
        }

        return true;
    }

    /// <summary>Whether a common word of two characters stands anywhere in a stretch.</summary>
    public static bool HoldsCommonWord(string text, TextRange range)
    {
        for (int at = range.Start; at + 2 <= range.End; at++)
        {
            if (NameReader.IsCommonWord(text, at, 2))
                return true;
        }

        return false;
    }
}
