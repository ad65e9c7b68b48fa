using System;
using System.Collections.Generic;
using System.Threading;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Where a Traditional text has 乾 as part of a person's name: there it is read qián and stays 乾, whereas 乾 read gān
/// (dry) becomes 干. OpenCC knows the names of history (乾隆, 蕭乾); this rule finds the others.
/// <para>
/// A name is a common surname and one or two characters. It stands between bounds: before it a separator or the last
/// character of a post (市長李乾), or anything where 、 follows, as in a list; behind it a separator or a verb of speech
/// (李乾強調). No part of it with 乾 may be a word of the general word list (餅乾 → 饼干). Wherever the page repeats that name
/// its 乾 stays too.
/// </para>
/// </summary>
internal sealed class NamesWithQian
{
    public const char Qian = '乾';

    private const int LongestName = 3;

    /// <summary>The last characters of 市長, 書記, 主席, 主任, 人員, 總理, 記者, 編輯.</summary>
    private const string PostEnds = "長記席任員理者輯";

    /// <summary>What follows a speaker's name; in pairs of characters.</summary>
    private const string Verbs = "強調指出主持出席表示講話部署要求參加認為介紹宣布";

    /// <summary>The hundred most frequent surnames of the household register, in Traditional characters.</summary>
    private const string Surnames =
        "王李張劉陳楊黃趙吳周徐孫馬朱胡郭何高林羅鄭梁謝宋唐許韓馮鄧曹彭曾蕭田董袁潘于蔣蔡余杜葉程蘇魏呂丁任沈"
        + "姚盧姜崔鍾譚陸汪范金石廖賈夏韋付方白鄒孟熊秦邱江尹薛閻段雷侯龍史陶黎賀顧毛郝龔邵萬錢嚴覃武戴莫孔向湯";

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

    /// <summary>The name that stands between bounds around a 乾; of length 0 where none does.</summary>
    private static (int Start, int Length) Name(string text, int at)
    {
        for (int start = at - 1; start >= 0 && at - start < LongestName; start--)
        {
            if (Surnames.IndexOf(text[start]) < 0)
                continue;
            for (int end = at + 1; end <= text.Length && end - start <= LongestName; end++)
            {
                bool isBounded = EndsBefore(text, end)
                    && (StartsBehind(text, start) || (end < text.Length && text[end] == '、'));
                if (isBounded && !HoldsWord(text, start, end, at))
                    return (start, end - start);
            }
        }

        return default;
    }

    private static bool StartsBehind(string text, int start) =>
        start == 0 || !IsHan(text[start - 1]) || PostEnds.IndexOf(text[start - 1]) >= 0;

    private static bool EndsBefore(string text, int end)
    {
        if (end >= text.Length || !IsHan(text[end]))
            return true;
        for (int verb = 0; verb < Verbs.Length; verb += 2)
        {
            if (string.CompareOrdinal(text, end, Verbs, verb, 2) == 0)
                return true;
        }

        return false;
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
