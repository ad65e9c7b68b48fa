using System.Collections.Generic;

namespace SeedCorpus.Extraction.People;

/// <summary>Finds where the officials of a page are named, also where their names stand bare.</summary>
internal static class Occurrences
{
    public static IEnumerable<TextRange> In(string text, TextRange range, KnownNames officials)
    {
        for (int at = range.Start; at < range.End;)
        {
            TextRange name = officials.LongestAt(text, at, range.End);
            if (name.Length > 0)
                yield return name;
            at += name.Length > 0 ? name.Length : 1;
        }
    }

    /// <summary>
    /// Whether a person only stands inside what others do (学习贯彻某某总书记重要讲话精神, 以…同志为核心): behind a verb that
    /// takes words as its object, or before a noun that the name qualifies.
    /// </summary>
    public static bool IsPassive(string text, TextRange name, TextRange sentence)
    {
        int phrase = BeforePost(text, name.Start, sentence.Start);
        foreach (string verb in Objects)
        {
            int start = phrase - verb.Length;
            if (start >= sentence.Start && string.CompareOrdinal(text, start, verb, 0, verb.Length) == 0)
                return true;
        }

        int after = AfterTitle(text, name.End, sentence.End);
        foreach (string noun in Qualified)
        {
            if (after + noun.Length <= sentence.End && string.CompareOrdinal(text, after, noun, 0, noun.Length) == 0)
                return true;
        }

        return false;
    }

    /// <summary>Where the posts before a name open; the name itself where none stand there.</summary>
    private static int BeforePost(string text, int name, int floor)
    {
        for (int length = 2; length <= 4 && name - length >= floor; length++)
        {
            if (PostReader.TryReadHead(text, name - length, name, out int head, out PostClass kind) && head == length && kind != PostClass.Other)
                return PostReader.Start(text, name - length, floor);
        }

        return name;
    }

    /// <summary>Behind the title that follows a name: 总书记, 同志.</summary>
    public static int AfterTitle(string text, int at, int limit)
    {
        int start = at;
        while (start < limit && text[start] is '副' or '代')
            start++;
        if (PostReader.TryReadHead(text, start, limit, out int length, out PostClass kind) && kind != PostClass.Other)
            return start + length;
        return string.CompareOrdinal(text, at, "同志", 0, 2) == 0 ? at + 2 : at;
    }

    private static readonly string[] Objects =
        ["学习", "贯彻", "落实", "传达", "听取", "领会", "根据", "按照", "以", "领学了", "传达了", "学习了", "观看了", "关于", "对照", "牢记", "践行", "落实好", "贯彻好", "陪同", "会见", "围绕"];

    private static readonly string[] Qualified = ["关于", "重要", "系列", "指示", "批示", "等中央领导", "的", "新时代", "思想", "为核心", "视察", "寄语", "嘱托", "精神", "有关", "亲自", "题为", "在中央", "在党"];
}
