using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.People;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Tells a bracket that holds nothing but names, as who wrote a text stands behind its last sentence: 。(张三丰 李四),
/// 。(某局办公室 张三丰). Behind an office a name may be a word of the language as well.
/// </summary>
internal static class ClosingNames
{
    private const int Longest = 24;
    private const int LongestName = 5;

    private static readonly char[] Separators = [' ', '、'];
    private static readonly string[] Works = ["撰稿", "供稿", "报道"];

    /// <param name="text">The folded text.</param>
    /// <param name="inside">What stands between the marks of the bracket.</param>
    public static bool AreAll(string text, TextRange inside)
    {
        if (inside.Length is 0 or > Longest || text.IndexOfAny(Separators, inside.Start, inside.Length) < 0)
            return false;
        inside = WithoutWork(text, inside);
        int names = BehindOffice(text, inside);
        for (int start = names, end; start < inside.End; start = end + 1)
        {
            end = text.IndexOfAny(Separators, start, inside.End - start);
            end = end < 0 ? inside.End : end;
            var name = TextRange.Between(start, end);
            if (name.Length > 0 && !NameReader.HasShape(text, name) && !(name.Length <= LongestName && Mononyms.MayBe(text, name))
                && !(names > inside.Start && UncommonNames.MayBeWord(text, name)))
                return false;
        }

        return true;
    }

    /// <summary>(张三丰 撰稿): what they did may close the bracket.</summary>
    private static TextRange WithoutWork(string text, TextRange inside)
    {
        int space = text.LastIndexOf(' ', inside.End - 1, inside.Length);
        if (WordSearch.FirstAt(text, space + 1, inside.End, Works)?.Length != inside.End - space - 1)
            return inside;
        while (space > inside.Start && text[space - 1] == ' ')
            space--;
        return TextRange.Between(inside.Start, space);
    }

    /// <summary>(某局办公室 张三丰): where the names begin that whose office they write for stands before.</summary>
    private static int BehindOffice(string text, TextRange inside)
    {
        int space = text.IndexOf(' ', inside.Start, inside.Length);
        return space > 0 && BylineNames.NamesOffice(TextRange.Between(inside.Start, space).In(text)) && text[inside.End - 1] != ' ' ? space + 1 : inside.Start;
    }
}
