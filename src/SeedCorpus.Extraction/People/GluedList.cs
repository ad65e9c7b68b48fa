using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>
/// Finds what stands behind a label of leaders and cannot be read: names with nothing between them, 市领导张三李四王五出席. It
/// looks for surnames at the distances of names up to a verb or a stop, without any common word in between: what is in doubt
/// are no names.
/// </summary>
internal static class GluedList
{
    private const int Shortest = 4;
    private const int Longest = 30;

    /// <summary>How much of a name the page may have lost at the end.</summary>
    private const int LongestRest = 1;

    private const string NoLeaders = "以及";

    /// <summary>The names; empty where there are none for sure.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="label">Where the label starts.</param>
    /// <param name="start">Where the list would start.</param>
    /// <param name="limit">End of the sentence.</param>
    public static TextRange Find(string text, int label, int start, int limit)
    {
        if (string.CompareOrdinal(text, label, NoLeaders, 0, NoLeaders.Length) == 0)
            return default;
        int end = start;
        while (end < limit && end - start <= Longest && NameReader.IsGiven(text[end]) && !RightContext.BeginsStrongly(text, end, limit) && text[end] != '等')
            end++;
        var names = TextRange.Between(start, end);
        return names.Length is >= Shortest and <= Longest
            && Closes(text, end, limit)
            && !HoldsWord(text, names)
            && AreSurnamesApart(text, names)
            ? names
            : default;
    }

    private static bool Closes(string text, int end, int limit) =>
        end >= limit || text[end] is '等' or '、' or ',' or '。' or ';' or ')' || RightContext.BeginsStrongly(text, end, limit);

    private static bool HoldsWord(string text, TextRange names)
    {
        for (int at = names.Start; at < names.End; at++)
        {
            for (int length = 2; length <= 4 && at + length <= names.End; length++)
            {
                if (NameReader.IsCommonWord(text, at, length) && !IsNames(text, new TextRange(at, length)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>张三李四: a saying that is made of names.</summary>
    private static bool IsNames(string text, TextRange word) =>
        word.Length == 4
        && SurnameTable.Instance.LengthAt(text, word.Start, word.End) > 0
        && SurnameTable.Instance.LengthAt(text, word.Start + 2, word.End) > 0;

    /// <summary>Whether two names or more of two to four characters, one behind the other, reach the end or nearly so.</summary>
    private static bool AreSurnamesApart(string text, TextRange names)
    {
        // The most names that reach each place; -1 where none do.
        Span<int> most = stackalloc int[Longest + 1];
        most.Fill(-1);
        most[0] = 0;
        for (int at = 0; at < names.Length; at++)
        {
            int surname = most[at] < 0 ? 0 : SurnameTable.Instance.LengthAt(text, names.Start + at, names.End);
            if (surname == 0)
                continue;
            for (int length = surname + 1; length <= surname + 2 && at + length <= names.Length; length++)
                most[at + length] = Math.Max(most[at + length], most[at] + 1);
        }

        for (int rest = 0; rest <= LongestRest; rest++)
        {
            if (most[names.Length - rest] > 1)
                return true;
        }

        return false;
    }
}
