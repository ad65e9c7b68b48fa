using System.Globalization;
using System.Text;

namespace SeedCorpus.Generator.Baseline;

/// <summary>
/// Writes text of seeds as a field of a line and reads it again. What could end the field, the line or a comment of C#, hide from
/// a reader or be taken away by an editor is written <c>\uXXXX</c>; all other text stands as it is.
/// </summary>
internal static class Field
{
    private const int EscapeLength = 6;

    public static string Escape(string text)
    {
        StringBuilder field = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                field.Append(unit).Append(text[++i]);
            else if (MustBeEscaped(unit) || IsAtRisk(text, i))
                field.Append(@"\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
            else
                field.Append(unit);
        }

        return field.ToString();
    }

    /// <summary>The text that was escaped; null where a backslash begins no escape.</summary>
    public static string? Unescape(string field)
    {
        if (field.IndexOf('\\') < 0)
            return field;
        StringBuilder text = new(field.Length);
        for (int i = 0; i < field.Length; i++)
        {
            if (field[i] != '\\')
            {
                text.Append(field[i]);
                continue;
            }

            if (i + EscapeLength > field.Length
                || field[i + 1] != 'u'
                || !ushort.TryParse(field.Substring(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
                return null;
            text.Append((char)unit);
            i += EscapeLength - 1;
        }

        return text.ToString();
    }

    private static bool MustBeEscaped(char unit)
    {
        if (unit is >= '\u4E00' and <= '\u9FFF')
            return false;
        return unit is '\\' or >= '\uFFFE' || char.GetUnicodeCategory(unit)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }

    /// <summary>White space at either end, which is trimmed easily, and the mark of the first line.</summary>
    private static bool IsAtRisk(string text, int index) =>
        ((index == 0 || index == text.Length - 1) && char.IsWhiteSpace(text[index])) || (index == 0 && text[0] == '#');
}
