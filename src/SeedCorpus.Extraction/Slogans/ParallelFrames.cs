using System.Collections.Generic;
using System.Runtime.CompilerServices;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Extraction.People;

namespace SeedCorpus.Extraction.Slogans;

/// <summary>
/// Finds texts that repeat one frame: 应X尽X and its kin (能X快X, 宜X则X) for any X; XX至上 twice or more; 不X一Y twice or more, also with
/// 不X said once; 既要X又要Y; 新XX新YY; and those of <see cref="RepeatingFrames"/>, <see cref="TwinFrames"/> and
/// <see cref="EvenFrames"/>. Neighbours joined by 、 are one slogan.
/// </summary>
internal static class ParallelFrames
{
    /// <summary>What a frame may begin with, or for 至上 the word that tells it, or what parts twins.</summary>
    private static readonly CharacterSet Openings = new("应该愿能可当须宜至不既新、" + RepeatingFrames.Openings);

    private const string Supreme = "至上";
    private const int LongestPart = 10;
    private const int LongestHalf = 20;

    [MethodImpl(HotMethod.Optimized)]
    public static void Find(string text, TextRange block, List<SloganCandidate> found)
    {
        for (int at = Openings.Next(text, block.Start, block.End); at < block.End;)
        {
            TextRange frame = text[at] switch
            {
                '应' or '该' or '愿' or '能' or '可' or '当' or '须' or '宜' => ReadDuty(text, at, block.End),
                '至' => ReadSupreme(text, at, block),
                '不' => ReadNotOne(text, at, block.End) is { Length: > 0 } notOne ? notOne : RepeatingFrames.Read(text, at, block.End),
                '既' => ReadBoth(text, at, block.End),
                '新' => ReadNew(text, at, block),
                '、' => TwinFrames.Read(text, at, block) is { Length: > 0 } twins ? twins : EvenFrames.Read(text, at, block),
                _ => RepeatingFrames.Read(text, at, block.End),
            };
            if (frame.Length > 0)
                found.Add(new SloganCandidate(frame, SloganKind.Parallel));
            at = Openings.Next(text, System.Math.Max(frame.End, at + 1), block.End);
        }
    }

    /// <summary>Whether the whole of a text repeats a frame.</summary>
    public static bool Covers(string text, TextRange range) =>
        ReadDuty(text, range.Start, range.End) == range
        || ReadNotOne(text, range.Start, range.End) == range
        || RepeatingFrames.Covers(text, range)
        || (range.Length > 4 && ReadSupreme(text, range.Start + SupremeOffset(text, range), range) == range);

    /// <summary>应检尽检: a modal, a verb, an adverb of fullness or haste, the verb again. With 则 (能减则减、能快则快) it is said twice.</summary>
    private static TextRange ReadDuty(string text, int start, int limit)
    {
        int end = start;
        while (IsDuty(text, end, limit))
        {
            end += 4;
            if (end >= limit || text[end] is not ('、' or ',') || !IsDuty(text, end + 1, limit))
                return text[start + 2] == '则' && end == start + 4 ? default : TextRange.Between(start, end);
            end++;
        }

        return default;
    }

    private static bool IsDuty(string text, int at, int limit) =>
        at + 4 <= limit
        && text[at] is '应' or '该' or '愿' or '能' or '可' or '当' or '须' or '宜'
        && text[at + 2] is '尽' or '快' or '全' or '必' or '早' or '即' or '则'
        && text[at + 1] == text[at + 3];

    /// <summary>At 至上: what stands before it is as long as what its neighbour sets before its own.</summary>
    private static TextRange ReadSupreme(string text, int at, TextRange block)
    {
        if (!WordSearch.IsAt(text, at, block.End, Supreme) || at + 2 >= block.End || text[at + 2] != '、')
            return default;
        int end = at + 2;
        int word = 0;
        while (end < block.End && text[end] == '、')
        {
            int next = text.IndexOf(Supreme, end, System.Math.Min(LongestPart, block.End - end), System.StringComparison.Ordinal);
            if (next < 0 || text.IndexOf('、', end + 1, next - end - 1) >= 0)
                break;
            word = next - end - 1;
            end = next + 2;
        }

        return word > 0 && at - word >= block.Start ? TextRange.Between(at - word, end) : default;
    }

    private static int SupremeOffset(string text, TextRange range) =>
        System.Math.Max(0, text.IndexOf(Supreme, range.Start, range.Length, System.StringComparison.Ordinal) - range.Start);

    private static TextRange ReadNotOne(string text, int start, int limit)
    {
        if (!IsNotOne(text, start, limit))
            return default;
        int end = EndOfPart(text, start, limit);
        int parts = 1;
        while (end < limit && text[end] == '、'
            && (IsNotOne(text, end + 1, limit) || (end + 1 < limit && text[end + 1] == '一')))
        {
            end = EndOfPart(text, end + 1, limit);
            parts++;
        }

        return parts > 1 ? TextRange.Between(start, end) : default;
    }

    /// <summary>既要绿水青山,又要金山银山: up to the stop behind the second half; with 也要 it is how people talk.</summary>
    private static TextRange ReadBoth(string text, int start, int limit)
    {
        if (!WordSearch.IsAt(text, start, limit, "既要"))
            return default;
        int half = EndOfHalf(text, start + 2, limit);
        int second = half < limit && text[half] is ',' or '、' ? half + 1 : half;
        if (!WordSearch.IsAt(text, second, limit, "又要"))
            return default;
        int end = EndOfHalf(text, second + 2, limit);
        // 既要当好“铁算盘”,又要当好“助推器”: the formulas are what is quoted.
        return half > start + 2 && end > second + 2 && text.IndexOf('“', start, end - start) < 0 ? TextRange.Between(start, end) : default;
    }

    /// <summary>Up to a stop, or to the second half where nothing parts them.</summary>
    private static int EndOfHalf(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && end - start < LongestHalf && text[end] is (>= '\u4e00' and <= '\u9fff') or '“' or '”'
            && !(end > start && text[end] == '又' && end + 1 < limit && text[end + 1] == '要'))
            end++;
        return end;
    }

    /// <summary>新思路新举措新成效: 新 and a word of two characters, twice or more; 新能源、新材料 is a list of things.</summary>
    private static TextRange ReadNew(string text, int start, TextRange block)
    {
        int end = start;
        int parts = 0;
        while (end + 3 <= block.End && text[end] == '新' && text[end + 1] != '新' && NameReader.IsCommonWord(text, end + 1, 2))
        {
            end += 3;
            parts++;
        }

        return parts > 1 ? TextRange.Between(start, end) : default;
    }

    /// <summary>不漏一户, 不放过一个漏洞.</summary>
    private static bool IsNotOne(string text, int at, int limit) =>
        at + 3 < limit && text[at] == '不' && text[at + 1] is not '是' and >= '\u4e00' and <= '\u9fff'
        && (text[at + 2] == '一' || (at + 4 < limit && text[at + 3] == '一' && text[at + 2] is >= '\u4e00' and <= '\u9fff'));

    /// <summary>Up to a stop, or to 的: 不漏一车、不漏一人|的同时.</summary>
    private static int EndOfPart(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && end - start < LongestPart && text[end] is not '的' and >= '\u4e00' and <= '\u9fff')
            end++;
        return end;
    }
}
