using System.Buffers;
using System.Linq;

namespace SeedCorpus.Extraction.Layout;

/// <summary>The restored text of a page, as printed and as matched against: equally long, so that places agree.</summary>
internal sealed class PageText
{
    public PageText(string printed)
    {
        Printed = printed;
        Folded = Fold(printed);
    }

    /// <summary>The text that facts quote.</summary>
    public string Printed { get; }

    /// <summary>
    /// The text that rules look at: full-width forms as ASCII, every space as U+0020, corner and straight quotation marks as
    /// “ and ”, every middle dot as ·.
    /// </summary>
    public string Folded { get; }

    /// <summary>What each unit is folded to.</summary>
    private static readonly char[] Folds = [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => Fold((char)unit))];

    private static string Fold(string text)
    {
        char[] folded = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, folded, 0, text.Length);
        bool open = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= '\u4e00' and <= '\u9fff')
                continue;
            if (c == '\n')
                open = false;
            else if (c is '"' or '＂')
            {
                // Straight marks carry no side: they pair up along the line.
                folded[i] = open ? '”' : '“';
                open = !open;
            }
            else
                folded[i] = Folds[c];
        }

        string result = new(folded, 0, text.Length);
        ArrayPool<char>.Shared.Return(folded);
        return result;
    }

    private static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '\t' or '\u00a0' or '\u3000' or (>= '\u2000' and <= '\u200b') or '\ufeff' => ' ',
        '「' or '『' or '〝' => '“',
        '」' or '』' or '〞' => '”',
        '•' or '‧' or '・' or '･' or '﹒' or '．' or '∙' or '⋅' => '·',
        '﹑' => '、',
        '｡' => '。',
        '〔' or '﹝' or '［' => '[',
        '〕' or '﹞' or '］' => ']',
        _ => c,
    };
}
