using System;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Finds the bracket behind the last sentence of a line, or that is the line: 。(某某日报), 。(张三丰)[^1].</summary>
internal static class ClosingBracket
{
    private const string EndsSentence = "。”!? ";

    /// <summary>How much may stand behind the bracket: the mark of a note.</summary>
    private const int LongestBehind = 8;

    /// <returns>The bracket with both of its marks; empty where none closes the line.</returns>
    public static TextRange Find(string text, TextRange line)
    {
        int close = line.Length == 0 ? -1 : text.LastIndexOf(')', line.End - 1, Math.Min(line.Length, LongestBehind));
        if (close < 0)
            return default;
        int open = text.LastIndexOf('(', close, close - line.Start + 1);
        return open >= 0 && (open == line.Start || EndsSentence.IndexOf(text[open - 1]) >= 0) ? TextRange.Between(open, close + 1) : default;
    }

    /// <summary>What stands between the marks of a bracket that is not empty.</summary>
    public static TextRange Inside(TextRange bracket) => TextRange.Between(bracket.Start + 1, bracket.End - 1);
}
