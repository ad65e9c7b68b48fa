namespace SeedCorpus.Extraction;

/// <summary>Chinese numerals.</summary>
internal static class Numerals
{
    public static bool IsNumeral(char c) => c is >= '〇' and <= '零' and ('一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十'
        or '百' or '千' or '两' or '双' or '零' or '〇');

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Length of the run of numerals that ends before a place.</summary>
    public static int RunLengthBefore(string text, int end, int floor)
    {
        int start = end;
        while (start > floor && IsNumeral(text[start - 1]))
            start--;
        return end - start;
    }
}
