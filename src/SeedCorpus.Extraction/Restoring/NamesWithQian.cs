using System;
using System.Collections.Generic;
using System.Threading;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Where a Traditional text has 乾 as part of a person's name: there it is read qián and stays 乾, whereas 乾 read gān
/// (dry) becomes 干. OpenCC knows the names of history (乾隆, 蕭乾); this rule finds the others.
/// <para>
/// A name stands alone between separators, as the members of a list do (王乾、李乾元、張文乾), is two or three characters long,
/// has 乾 behind its first character, and no part of it with 乾 is a word of the general word list (餅乾 → 饼干, 乾燥 → 干燥).
/// A post's last character before the name is as good as a separator (市長李乾, 記者張文乾). Wherever the page repeats that name
/// its 乾 stays too.
/// </para>
/// </summary>
internal sealed class NamesWithQian
{
    public const char Qian = '乾';

    private const int LongestName = 3;

    /// <summary>The last characters of 市長, 書記, 主席, 主任, 人員, 總理, 記者, 編輯.</summary>
    private const string PostEnds = "長記席任員理者輯";

    private readonly HashSet<int> _places = [];

    private NamesWithQian()
    {
    }

    public bool Holds(int place) => _places.Contains(place);

    /// <returns>Null where the text has no such name.</returns>
    public static NamesWithQian? In(string text, CancellationToken cancellation)
    {
        if (text.IndexOf(Qian) < 0)
            return null;
        var names = new HashSet<ulong>();
        foreach (int at in Places(text, cancellation))
        {
            if (Name(text, at) is var (start, length) && length > 0)
                names.Add(Key(text.AsSpan(start, length)));
        }

        if (names.Count == 0)
            return null;
        var found = new NamesWithQian();
        foreach (int at in Places(text, cancellation))
        {
            if (IsIn(names, text, at))
                found._places.Add(at);
        }

        return found;
    }

    private static IEnumerable<int> Places(string text, CancellationToken cancellation)
    {
        for (int at = text.IndexOf(Qian); at >= 0; at = at + 1 < text.Length ? text.IndexOf(Qian, at + 1) : -1)
        {
            if ((at & 0xFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            yield return at;
        }
    }

    /// <summary>The name that stands alone around a 乾; of length 0 where none does.</summary>
    private static (int Start, int Length) Name(string text, int at)
    {
        int start = at;
        while (start > 0 && at - start < LongestName && IsHan(text[start - 1]) && PostEnds.IndexOf(text[start - 1]) < 0)
            start--;
        int end = at + 1;
        while (end < text.Length && end - start <= LongestName && IsHan(text[end]))
            end++;
        int length = end - start;
        return start < at && length <= LongestName && !HoldsWord(text, start, end, at) ? (start, length) : default;
    }

    private static bool HoldsWord(string text, int start, int end, int at)
    {
        Span<char> folded = stackalloc char[LongestName];
        for (int i = start; i < end; i++)
            folded[i - start] = FoldTables.Instance.Fold(text[i]);
        for (int from = start; from <= at; from++)
        {
            for (int to = at + 1; to <= end; to++)
            {
                if (WordList.Instance.Frequency(folded.Slice(from - start, to - from)) > 0)
                    return true;
            }
        }

        return false;
    }

    private static bool IsIn(HashSet<ulong> names, string text, int at)
    {
        for (int start = Math.Max(0, at - LongestName + 1); start < at; start++)
        {
            for (int end = at + 1; end <= Math.Min(text.Length, start + LongestName); end++)
            {
                if (names.Contains(Key(text.AsSpan(start, end - start))))
                    return true;
            }
        }

        return false;
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    private static ulong Key(ReadOnlySpan<char> name)
    {
        ulong key = 0;
        foreach (char c in name)
            key = (key << 16) | c;
        return key;
    }
}
