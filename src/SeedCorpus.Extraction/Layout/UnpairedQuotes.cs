using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Finds quotation marks without their partners: the first of each headline and paragraph. A quotation of several paragraphs
/// opens each of them anew and closes in the last one.
/// </summary>
internal static class UnpairedQuotes
{
    private static readonly char[] Marks = ['“', '”'];

    /// <summary>The marks that are missing a partner, in the order of headlines and paragraphs.</summary>
    public static IEnumerable<TextRange> In(PageLayout layout)
    {
        string text = layout.Page.Folded;
        foreach (TextRange headline in layout.Headlines)
        {
            if (First(text, headline) is >= 0 and int at)
                yield return new TextRange(at, 1);
        }

        for (int i = 0; i < layout.Paragraphs.Count; i++)
        {
            if (First(text, layout.Paragraphs[i]) is not (>= 0 and int at))
                continue;
            bool goesOn = text[at] == '“' && i + 1 < layout.Paragraphs.Count && text[layout.Paragraphs[i + 1].Start] == '“';
            if (!goesOn)
                yield return new TextRange(at, 1);
        }
    }

    /// <summary>The first unpaired mark of a block; -1 where all are paired.</summary>
    [MethodImpl(HotMethod.Optimized)]
    private static int First(string text, TextRange block)
    {
        (int start, int end) = (block.Start, block.End);
        // Marks that were cut off with a label before a title are still there.
        while (start > 0 && text[start - 1] == '“')
            start--;
        while (end < text.Length && text[end] == '”')
            end++;
        int depth = 0;
        int outermost = -1;
        for (int at = text.IndexOfAny(Marks, start, end - start); at >= 0; at = text.IndexOfAny(Marks, at + 1, end - at - 1))
        {
            if (text[at] == '“')
            {
                if (depth++ == 0)
                    outermost = at;
            }
            else if (--depth < 0)
            {
                return at;
            }
        }

        return depth > 0 ? outermost : -1;
    }
}
