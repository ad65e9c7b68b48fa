using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Slogans;

/// <summary>
/// Reads texts of two parts or more of the same making, joined by 、: 守土有责、守土尽责; 不留死角、不留盲区; 即知即改、立行立改;
/// 一案一整改、一案一警示; 不敢腐、不能腐、不想腐; 为党育人、为国育才; 学史明理、学史增信; 逢进必扫、逢进必测; 人人知晓、人人过关;
/// 以案为鉴、以案促改; 有黑扫黑、有恶除恶; 有案必查、有责必究; 防大汛、抗大洪、抢大险; and 一校一策, said once.
/// </summary>
internal static class RepeatingFrames
{
    /// <summary>What the parts begin with.</summary>
    public const string Openings = "守即立边真快一为学逢非人特以有防";

    private const int PartLength = 4;
    private const int LongestPart = 6;
    private const int ThreeLength = 3;
    private const int FewestThrees = 3;
    private const int MostlyCommon = 3;
    private const char Policy = '策';

    /// <summary>Verbs that 不 is said with twice; 不同, 不得 and 不能 begin lists of other things.</summary>
    private const string Denied = "留漏落缺走怕等丢退让";

    /// <summary>The parts that start at a place; empty where there are fewer than two.</summary>
    public static TextRange Read(string text, int start, int limit)
    {
        if (text[start] is '不' or '防' && ReadThrees(text, start, limit) is { Length: > 0 } threes)
            return threes;
        // 防 begins only those. 以 and 有 begin many words, of which few stand four characters before a sign.
        if (text[start] == '防' || (text[start] is '以' or '有' && !(start + PartLength < limit && text[start + PartLength] == '、')))
            return default;
        int end = start;
        int parts = 0;
        while (PartAt(text, start, end, limit) is > 0 and int length)
        {
            end += length;
            parts++;
            if (end >= limit || text[end] != '、')
                break;
            end++;
        }

        if (parts > 0 && text[end - 1] == '、')
            end--;
        return parts > 1 ? TextRange.Between(start, end) : IsPolicyForEach(text, start, limit) ? new TextRange(start, PartLength) : default;
    }

    /// <summary>一校一策: a policy for each, which is a term also where it is said alone.</summary>
    private static bool IsPolicyForEach(string text, int start, int limit) =>
        start + PartLength <= limit && text[start] == '一' && text[start + 2] == '一' && text[start + 3] == Policy;

    /// <summary>为党育人、为国育才: parts of one length that have half their characters in common, place by place, the first or three among them.</summary>
    public static bool Covers(string text, TextRange range)
    {
        int length = text.IndexOf('、', range.Start, range.Length) - range.Start;
        if (length < ThreeLength || IsCount(text[range.Start]) || (range.Length + 1) % (length + 1) != 0)
            return false;
        int common = 0;
        bool beginsAlike = false;
        for (int i = 0; i < length; i++)
        {
            bool isCommon = true;
            for (int part = range.Start + length + 1; part < range.End && isCommon; part += length + 1)
                isCommon = text[part - 1] == '、' && text[part + i] == text[range.Start + i];
            beginsAlike |= i == 0 && isCommon;
            common += isCommon ? 1 : 0;
        }

        return common * 2 >= length && (beginsAlike || common >= MostlyCommon);
    }

    /// <summary>
    /// 不敢腐、不能腐、不想腐; 防大汛、抗大洪、抢大险: three times or more, whatever goes on behind: what is denied closes each part, or 大 stands in it.
    /// </summary>
    private static TextRange ReadThrees(string text, int start, int limit)
    {
        int shared = text[start] == '不' ? ThreeLength - 1 : 1;
        int end = start;
        int parts = 0;
        while (end + ThreeLength <= limit && text[end + shared] == text[start + shared] && (shared > 1 ? text[end] == '不' : text[end + shared] == '大'))
        {
            end += ThreeLength;
            parts++;
            if (end >= limit || text[end] != '、')
                break;
            end++;
        }

        return parts >= FewestThrees ? TextRange.Between(start, text[end - 1] == '、' ? end - 1 : end) : default;
    }

    /// <summary>The length of a part that is made as the first is; 0 for none.</summary>
    private static int PartAt(string text, int first, int at, int limit)
    {
        int end = at;
        // 把为党育人、为国育才的担子挑稳: behind the last of these, words may go on.
        int longest = text[first] is '为' or '以' or '有' ? PartLength - 1 : LongestPart;
        while (end < limit && end - at <= longest && text[end] is >= '\u4e00' and <= '\u9fff')
            end++;
        int length = end - at;
        // A stop has to close each part: words may go on behind the last.
        if (length > LongestPart || length < PartLength)
            return 0;
        bool fits = text[first] switch
        {
            '不' => SharesTwo(text, first, at) && Denied.IndexOf(text[at + 1]) >= 0,
            '守' => length == PartLength && SharesTwo(text, first, at) && text[end - 1] == text[first + PartLength - 1],
            '为' => length == PartLength && text[at] == text[first] && text[at + 2] == text[first + 2],
            '学' => length == PartLength && SharesTwo(text, first, at) && text[at + 1] != '习',
            '以' => length == PartLength && SharesTwo(text, first, at) && text[at + 1] != '及',
            '有' => length == PartLength && text[at] == '有' && ((text[at + 1] == text[at + 3] && text[at + 1] != text[at + 2]) || (text[at + 2] == '必' && text[first + 2] == '必')),
            '逢' => text[at] == '逢' && text[at + 2] == '必',
            '非' => SharesTwo(text, first, at) && text[at + 1] == '必',
            '人' => SharesTwo(text, first, at) && text[at + 1] == '人',
            '一' => text[at] == '一' && IsEach(text, at, end),
            _ => length == PartLength && text[at] == text[at + 2] && text[at + 1] != text[at + 3],
        };
        return fits ? length : 0;
    }

    /// <summary>四个意识、四个自信 is numeric.</summary>
    private static bool IsCount(char c) => c != '一' && (Numerals.IsNumeral(c) || Numerals.IsDigit(c));

    private static bool SharesTwo(string text, int first, int at) => text[at] == text[first] && text[at + 1] == text[first + 1];

    /// <summary>一案一整改: one for each, and no idiom (一心一意).</summary>
    private static bool IsEach(string text, int at, int end) =>
        text.IndexOf('一', at + 2, Math.Min(2, end - at - 2)) is > 0 and int second && second < end - 1
        && WordList.Instance.PartOfSpeech(text.AsSpan(at, PartLength)) is null;
}
