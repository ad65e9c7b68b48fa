using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedCorpus.Generator.Naming;

/// <summary>Makes C# identifiers of any text.</summary>
internal static class Identifier
{
    /// <summary>Longest identifier made of a text, in UTF-16 units; the language ends at 511.</summary>
    public const int MaxLength = 48;

    /// <summary>
    /// The letters and digits of a text in normal form C, everything else read as an underscore; empty where none is left.
    /// Keywords are not escaped yet: see <see cref="Escape"/>.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="maxLength">Where the name is cut, in UTF-16 units.</param>
    public static string From(string text, int maxLength = MaxLength)
    {
        StringBuilder name = new(maxLength + 1);
        foreach (char unit in Normalize(text))
        {
            if (name.Length >= maxLength)
                break;
            if (unit != '_' && SyntaxFacts.IsIdentifierPartCharacter(unit) && !IsFormat(unit))
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

    // Characters that the language allows in an identifier and then ignores: two names that look alike must not differ by them.
    private static bool IsFormat(char unit) =>
        char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.Format;

    // Lone surrogates have no normal form; no identifier holds them anyway.
    private static string Normalize(string text)
    {
        StringBuilder letters = new(text.Length);
        foreach (char unit in text)
            letters.Append(char.IsSurrogate(unit) ? ' ' : unit);
        return letters.ToString().Normalize(NormalizationForm.FormC);
    }
}
