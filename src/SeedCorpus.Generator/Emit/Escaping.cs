using System.Globalization;
using System.Text;

namespace SeedCorpus.Generator.Emit;

/// <summary>
/// Writes text of seeds so that it can stand in a field of a stored line and in any literal: no quotation mark, no line
/// break, no control or format character, no lone surrogate is left in it.
/// </summary>
internal static class Escaping
{
    public static void Append(StringBuilder line, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                bool isFormat = PlainText.IsFormat(text, i);
                i++;
                if (isFormat)
                    AppendCode(AppendCode(line, unit), text[i]);
                else
                    line.Append(unit).Append(text[i]);
                continue;
            }

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
                    if (IsPlain(unit))
                        line.Append(unit);
                    else
                        AppendCode(line, unit);
                    break;
            }
        }
    }

    /// <summary>Writes a character by its number, as C# does too.</summary>
    public static StringBuilder AppendCode(StringBuilder line, char unit) =>
        line.Append(@"\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));

    private static bool IsPlain(char unit)
    {
        if (unit is (>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FFF'))
            return true;
        return char.GetUnicodeCategory(unit)
            is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }
}
