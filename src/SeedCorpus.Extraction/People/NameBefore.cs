using System.Collections.Generic;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads the name that ends before a title: 张三副总理, 落实好李四书记. Its start is told by what stands before it.</summary>
internal static class NameBefore
{
    private const int LongestJoined = 24;
    private const int LongestOccasion = 40;

    /// <summary>经|习主席批准: whom something passes.</summary>
    private const char Passing = '经';

    private const char Society = '会';
    private const char When = '在';
    private const char Afterwards = '后';

    /// <summary>Of names of the common shape, the commonest first.</summary>
    private static readonly int[] Lengths = [3, 2, 4];

    public static TextRange Read(string text, int end, int floor, KnownNames known)
    {
        for (int length = 4; length >= 2; length--)
        {
            TextRange name = TextRange.Between(end - length, end);
            if (name.Start >= floor && known.Contains(text, name.Start, name.Length))
                return name;
        }

        if (Joined(text, end, floor) is { Length: > 0 } joined)
            return joined;
        foreach (int length in Lengths)
        {
            TextRange name = TextRange.Between(end - length, end);
            if (name.Start < floor || !(NameReader.HasShape(text, name) || EndsSeldom(text, name, floor)))
                continue;
            // 由伊犁州委副书记, 由章秋团长主持: who governs the post or the person behind it is no surname.
            if ((text[name.Start] == Passing || PostReader.EndsGovernor(text, name.Start + 1, name.Start))
                && (DivisionTable.Instance.Names.Matches(text, name.Start + 1, end) || IsSurnameAlone(text, name) || NameReader.HasShape(text, TextRange.Between(name.Start + 1, end))))
                continue;
            if (PostReader.OpensPost(text, name.Start, end) || PostReader.Opens(text, name.Start, end) || (OrganNames.NamesOrgan(text, name) && text[name.End - 1] != Society)
                || RightContext.BeginsStrongly(text, name.Start, end))
                continue;
            if ((length == 3 && Occurrences.IsCited(text, end) && SurnameTable.Instance.IsSureAt(text, name.Start, end))
                || Sentences.StartsClause(text, name.Start, floor)
                || text[name.Start - 1] is '、' or '和' or '及' or '与'
                || PostReader.EndsGovernor(text, name.Start, floor)
                || EndsOccasion(text, name.Start, floor)
                || IsBehindOrgan(text, name, floor))
                return name;
        }

        return default;
    }

    /// <summary>我和武契奇|总统: a foreign guest's name, back to what governs it; empty for 两位总统 and 塞尔维亚总统.</summary>
    public static TextRange ReadTransliterated(string text, int end, int floor)
    {
        int start = end;
        while (start > floor && end - start < NameReader.LongestPart && NameReader.IsGiven(text[start - 1]) && !PostReader.EndsGovernor(text, start, floor) && !Links(text[start - 1]))
            start--;
        var name = TextRange.Between(start, end);
        bool opens = Sentences.StartsClause(text, start, floor) || (start > floor && Links(text[start - 1])) || PostReader.EndsGovernor(text, start, floor);
        return opens && name.Length >= 2 && !Mononyms.HoldsCommonWord(text, name) && !PostReader.IsForeign(text, name) ? name : default;
    }

    private static bool Links(char c) => c is '、' or '和' or '同' or '与' or '及' or '向' or '对';

    /// <summary>The names of a list that ends before a title, in order: 甲、乙同志, 甲、乙等同志.</summary>
    public static List<TextRange> ReadList(string text, int end, int floor, KnownNames known)
    {
        var names = new List<TextRange>();
        for (; end > floor; end = names[names.Count - 1].Start - 1)
        {
            TextRange name = Read(text, end, floor, known);
            if (name.Length == 0)
                break;
            names.Add(name);
            if (name.Start <= floor || text[name.Start - 1] != '、')
                break;
        }

        names.Reverse();
        return names;
    }

    /// <summary>陈平会|书记: a sure surname at the head of a clause, and no word in what may also be a society's name.</summary>
    private static bool EndsSeldom(string text, TextRange name, int floor) =>
        name.Length == 3 && text[name.End - 1] == Society
        && Sentences.StartsClause(text, name.Start, floor)
        && SurnameTable.Instance.IsSureAt(text, name.Start, name.End) && NameReader.IsGiven(text[name.Start + 1])
        && !NameReader.IsCommonWord(text, name.Start, 2) && !NameReader.IsCommonWord(text, name.Start + 1, 2) && !NameReader.IsCommonWord(text, name.Start, 3);

    /// <summary>在检查过程中|张三副市长, 活动结束后|张三副市长: what the clause begins with tells when or where.</summary>
    private static bool EndsOccasion(string text, int at, int floor)
    {
        if (at - 1 <= floor || text[at - 1] is not ('中' or '上' or '时' or Afterwards or '间' or '下'))
            return false;
        if (text[at - 1] == Afterwards)
            return true;
        int start = at - 1;
        floor = System.Math.Max(floor, at - LongestOccasion);
        while (start > floor && !Sentences.StartsClause(text, start, floor))
            start--;
        return text[start] == When;
    }

    /// <summary>经|习主席, 和|习主席: a surname before the title, where what stands before it is none for sure.</summary>
    private static bool IsSurnameAlone(string text, TextRange name) =>
        name.Length == 2 && !SurnameTable.Instance.IsSureAt(text, name.Start, name.End) && SurnameTable.Instance.IsSureAt(text, name.Start + 1, name.End);

    /// <summary>省委某某书记, but 部门负责同志 begins inside the organ's name; 教务处于立华处长 does not.</summary>
    private static bool IsBehindOrgan(string text, TextRange name, int floor)
    {
        int at = name.Start;
        return OrganNames.EndsInOrgan(text, TextRange.Between(floor, at))
            && (!NameReader.IsCommonWord(text, at - 1, 2) || (name.Length == 3 && !NameReader.IsCommonWord(text, at + 1, 2)))
            && (SurnameTable.Instance.IsSureAt(text, at, at + 1) || !NameReader.IsCommonWord(text, at + 1, 2));
    }

    /// <summary>A name of several parts, back over its middle dots to the stop before it.</summary>
    private static TextRange Joined(string text, int end, int floor)
    {
        int start = end;
        bool dotted = false;
        floor = System.Math.Max(floor, end - LongestJoined);
        while (start > floor && (NameReader.IsGiven(text[start - 1]) || text[start - 1] == '·'))
            dotted |= text[--start] == '·';
        // 我和|阿凡提·买买提局长: the sign before the name.
        if (dotted && start > floor && text[start] is '和' or '与' or '及' && Han.Is(text[start - 1]))
            start++;
        var name = TextRange.Between(start, end);
        return dotted && NameReader.HasShape(text, name) ? name : default;
    }
}
