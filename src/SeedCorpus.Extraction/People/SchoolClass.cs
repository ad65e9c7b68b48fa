using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads the class of a school that stands between what someone is and the name: 学生代表|高三(2)班|张三丰.</summary>
internal static class SchoolClass
{
    private const string Grade = "年级";
    private const char Class = '班';
    private const int LongestNumber = 4;

    /// <summary>Behind the class that starts at a place; the place itself where none does.</summary>
    public static int Skip(string text, int start, int limit)
    {
        int at = start;
        if (at < limit && text[at] is '初' or '高')
            at++;
        int grade = SkipNumber(text, at, limit);
        if (grade == at)
            return start;
        at = WordSearch.IsAt(text, grade, limit, Grade) ? grade + Grade.Length : grade;
        at = SkipBracketed(text, at, limit);
        return at < limit && text[at] == Class ? at + 1 : start;
    }

    /// <summary>Behind 2 or (2).</summary>
    private static int SkipBracketed(string text, int at, int limit)
    {
        if (at >= limit || text[at] != '(')
            return SkipNumber(text, at, limit);
        int end = SkipNumber(text, at + 1, limit);
        return end < limit && text[end] == ')' ? end + 1 : at;
    }

    private static int SkipNumber(string text, int at, int limit)
    {
        int end = at;
        while (end < limit && end - at < LongestNumber && (Numerals.IsDigit(text[end]) || Numerals.IsNumeral(text[end])))
            end++;
        return end;
    }
}
