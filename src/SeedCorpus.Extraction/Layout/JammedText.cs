namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Tells what forum software sets between the lines of a page so that copies of it are spoilt: letters, digits and signs of ASCII without
/// sense, as in ) u( N, Q8 F% u* m6 e.
/// </summary>
internal static class JammedText
{
    private const int Shortest = 8;
    private const int LongestRun = 3;
    private const int FewestSpaces = 3;
    private const int FewestSigns = 3;
    private const int FewestLetters = 2;

    /// <summary>Signs that text on such pages hardly holds.</summary>
    private static readonly char[] OutOfPlace = ['@', '#', '$', '%', '^', '&', '*', '+', '=', '~', '`', '[', ']', '{', '}', '|', '\\', '<', '>', '_'];

    /// <summary>Where the jam begins that closes a line; the end of the line where none does.</summary>
    public static int Start(string text, int start, int end)
    {
        int at = end;
        while (at > start && (IsPlain(text[at - 1]) || (IsQuote(text[at - 1]) && at - 1 > start && IsPlain(text[at - 2]))))
            at--;
        return IsJam(text, at, end) ? at : end;
    }

    /// <summary>Where the jam ends that opens a line; the start of the line where none does.</summary>
    public static int End(string text, int start, int end)
    {
        int at = start;
        while (at < end && (IsPlain(text[at]) || (IsQuote(text[at]) && at + 1 < end && IsPlain(text[at + 1]))))
            at++;
        return IsJam(text, start, at) ? at : start;
    }

    private static bool IsJam(string text, int at, int end)
    {
        if (end - at < Shortest)
            return false;
        int run = 0;
        int spaces = 0;
        int signs = 0;
        int letters = 0;
        for (int i = at; i < end; i++)
        {
            bool isLetter = text[i] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
            run = isLetter || Numerals.IsDigit(text[i]) ? run + 1 : 0;
            // A word, a year, an address.
            if (run > LongestRun)
                return false;
            spaces += text[i] == ' ' ? 1 : 0;
            letters += isLetter ? 1 : 0;
            signs += text[i] != ' ' && run == 0 ? 1 : 0;
        }

        return spaces >= FewestSpaces && signs >= FewestSigns && letters >= FewestLetters && text.IndexOfAny(OutOfPlace, at, end - at) >= 0;
    }

    private static bool IsQuote(char c) => c is '“' or '”';

    private static bool IsPlain(char c) => c is >= ' ' and <= '~';
}
