using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Emit;

/// <summary>
/// Writes text of seeds so that it can stand in a field of a stored line and in any literal: no quotation mark, no line
/// break, no control or format character, no lone surrogate is left in it.
/// </summary>
internal static class Escaping
{
    [MethodImpl(HotMethod.Optimized)]
    public static void Append(StringBuilder line, string text)
    {
        int written = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsPlain(text[i]))
                continue;
            if (char.IsSurrogatePair(text, i) && !PlainText.IsFormat(text, i))
            {
                i++;
                continue;
            }

            line.Append(text, written, i - written);
            AppendEscape(line, text[i]);
            written = i + 1;
        }

        line.Append(text, written, text.Length - written);
    }

    private static void AppendEscape(StringBuilder line, char unit)
    {
        switch (unit)
        {
            case '\\':
                line.Append(@"\\");
                break;
            case '"':
                line.Append(@"\q");
                break;
            case '\t':
                line.Append(@"\t");
                break;
            case '\n':
                line.Append(@"\n");
                break;
            default:
                AppendCode(line, unit);
                break;
        }
    }

    /// <summary>Writes a character by its number, as C# does too.</summary>
    public static StringBuilder AppendCode(StringBuilder line, char unit) =>
        line.Append(@"\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));

    [MethodImpl(HotMethod.Optimized)]
    private static bool IsPlain(char unit)
    {
        if (unit is >= '\u4E00' and <= '\u9FFF')
            return true;
        if (unit <= '~')
            return unit >= ' ' && unit is not ('\\' or '"');
        return char.GetUnicodeCategory(unit)
            is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }
}
