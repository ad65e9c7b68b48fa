using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Emit;

/// <summary>Makes text of seeds fit to be shown: in comments and in messages of the compiler.</summary>
internal static class PlainText
{
    /// <summary>The text on one line: line breaks become spaces; controls, bidirectional ones too, and what is no character go.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public static string OneLine(string text)
    {
        StringBuilder line = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (!IsFormat(text, i))
                    line.Append(unit).Append(text[i + 1]);
                i++;
            }
            else if (unit is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029')
                line.Append(' ');
            else if (!char.IsSurrogate(unit) && !IsInvisible(unit))
                line.Append(unit);
        }

        return line.ToString();
    }

    /// <summary>The text, or its start and an ellipsis where it is longer than <paramref name="length"/> UTF-16 units.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return text.Substring(0, char.IsLowSurrogate(text[length]) ? length - 1 : length) + "…";
    }

    /// <summary>Whether a surrogate pair is a format character, such as a tag, which can hide a whole text.</summary>
    internal static bool IsFormat(string text, int pair) =>
        CharUnicodeInfo.GetUnicodeCategory(text, pair) == UnicodeCategory.Format;

    [MethodImpl(HotMethod.Optimized)]
    private static bool IsInvisible(char unit) =>
        unit >= '\uFFFE' || char.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.Format;
}
