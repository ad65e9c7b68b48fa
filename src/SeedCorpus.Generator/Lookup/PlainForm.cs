using System.Globalization;
using System.Text;
using SeedCorpus.Extraction.Restoring;

namespace SeedCorpus.Generator.Lookup;

/// <summary>
/// What is left of a name when all that writers are free in is taken away: Simplified characters, small letters, no
/// full-width forms of ASCII, no spaces, no quotation marks, nothing invisible.
/// </summary>
internal static class PlainForm
{
    private const string QuotationMarks = "“”‘’「」『』《》\"'";
    private const int ToAscii = '\uFF01' - '!';

    public static string Of(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char unit in ScriptFolder.Fold(text))
        {
            char narrow = unit is >= '\uFF01' and <= '\uFF5E' ? (char)(unit - ToAscii) : unit;
            if (!char.IsWhiteSpace(narrow) && QuotationMarks.IndexOf(narrow) < 0 && !IsInvisible(narrow))
                plain.Append(char.ToLowerInvariant(narrow));
        }

        return plain.ToString();
    }

    private static bool IsInvisible(char unit) =>
        char.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.Format;
}
