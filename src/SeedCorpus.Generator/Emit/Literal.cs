using System.Text;

namespace SeedCorpus.Generator.Emit;

/// <summary>Writes text of seeds as string literals, which it cannot leave: all but letters, digits and underscores is escaped.</summary>
internal static class Literal
{
    public static string Of(string text)
    {
        StringBuilder literal = new(text.Length + 2);
        literal.Append('"');
        foreach (char unit in text)
        {
            if (char.IsLetterOrDigit(unit) || unit == '_')
                literal.Append(unit);
            else
                Escaping.AppendCode(literal, unit);
        }

        return literal.Append('"').ToString();
    }
}
