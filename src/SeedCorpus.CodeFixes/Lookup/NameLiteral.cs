using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SeedCorpus.CodeFixes.Lookup;

/// <summary>Writes a name, which is text of a seed, as a literal that it cannot leave.</summary>
internal static class NameLiteral
{
    public static LiteralExpressionSyntax Of(string name) => SyntaxFactory.LiteralExpression(
        SyntaxKind.StringLiteralExpression,
        SyntaxFactory.Literal(Escape(SymbolDisplay.FormatLiteral(name, quote: true)), name));

    // The compiler's own escapes leave what is invisible and turns the direction of text.
    private static string Escape(string literal)
    {
        StringBuilder escaped = new(literal.Length);
        for (int i = 0; i < literal.Length; i++)
        {
            bool isPair = char.IsSurrogatePair(literal, i);
            if (CharUnicodeInfo.GetUnicodeCategory(literal, i) != UnicodeCategory.Format)
                escaped.Append(literal, i, isPair ? 2 : 1);
            else if (isPair)
                escaped.Append(@"\U").Append(char.ConvertToUtf32(literal, i).ToString("X8", CultureInfo.InvariantCulture));
            else
                escaped.Append(@"\u").Append(((int)literal[i]).ToString("X4", CultureInfo.InvariantCulture));
            i += isPair ? 1 : 0;
        }

        return escaped.ToString();
    }
}
