using System.Text;

namespace SeedCorpus.Generator.Emit;

/// <summary>Writes text of seeds into documentation comments, which it cannot leave.</summary>
internal static class DocComment
{
    private const int MaxLength = 80;

    /// <summary>A line of a summary; all but the first begin a paragraph.</summary>
    public static string Line(string text, bool isFirst)
    {
        StringBuilder line = new(isFirst ? "/// " : "/// <para>");
        foreach (char unit in PlainText.OneLine(text))
        {
            switch (unit)
            {
                case '<':
                    line.Append("&lt;");
                    break;
                case '>':
                    line.Append("&gt;");
                    break;
                case '&':
                    line.Append("&amp;");
                    break;
                default:
                    line.Append(unit);
                    break;
            }
        }

        return line.Append(isFirst ? "" : "</para>").ToString();
    }

    /// <summary>The start of a long text.</summary>
    public static string Start(string text) => PlainText.Cut(text, MaxLength);
}
