using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedCorpus.Generator.Naming;

/// <summary>Makes C# identifiers of any text.</summary>
internal static class Identifier
{
    /// <summary>Longest identifier made of a text, in UTF-16 units; the language ends at 511.</summary>
    public const int MaxLength = 48;

    /// <summary>
    /// The letters and digits of a text, everything else read as an underscore; empty where none is left. It is in normal
    /// form C. Keywords are not escaped yet: see <see cref="Escape"/>.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="maxLength">Where the name is cut, in UTF-16 units.</param>
    public static string From(string text, int maxLength = MaxLength)
    {
        StringBuilder name = new(maxLength + 1);
        foreach (char unit in text)
        {
            if (name.Length >= maxLength)
                break;
            if (unit != '_' && SyntaxFacts.IsIdentifierPartCharacter(unit) && !IsUnstable(unit))
            {
                if (name.Length == 0 && !SyntaxFacts.IsIdentifierStartCharacter(unit))
                    name.Append('_');
                name.Append(unit);
            }
            else if (name.Length > 0 && name[name.Length - 1] != '_')
            {
                name.Append('_');
            }
        }

        while (name.Length > 0 && name[name.Length - 1] == '_')
            name.Length--;
        return name.ToString();
    }

    /// <summary>Puts an @ before a keyword, so that it can be used as a name.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
        || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    // Format characters, which the language allows in a name and then ignores, and all that may not be in normal form C:
    // marks, and scripts with letters that have another form. The platform is not asked for that form, since it has none to
    // give where it runs without globalization data, and a name must be the same on every host.
    private static bool IsUnstable(char unit) =>
        unit is '\u0374' or (>= '\u0900' and <= '\u11FF') or (>= '\u1F00' and <= '\u1FFF') or (>= '\u2100' and <= '\u214F')
            or (>= '\uF900' and <= '\uFB4F')
        || char.GetUnicodeCategory(unit) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;
}
