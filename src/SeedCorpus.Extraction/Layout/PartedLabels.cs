using System.Collections.Generic;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Joins labels to values that stand on lines of their own below them, as pages have it whose labels and values are boxes:
/// 来源: above 某某日报, 责任编辑: above 张三.
/// </summary>
internal static class PartedLabels
{
    private const int LongestName = 4;

    /// <summary>Makes one line of a label and the value below it, with a blank one behind it.</summary>
    /// <remarks>A title may stand below an empty label: a value is only what its label asks for.</remarks>
    public static void Join(string text, List<PageLine> lines)
    {
        int label = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            PageLine line = lines[i];
            if (line.Kind == LineKind.Blank)
                continue;
            if (label >= 0 && line.Kind is LineKind.Heading or LineKind.Chrome && IsValue(text, lines[label].Range, line.Range))
            {
                lines[label] = new PageLine(TextRange.Between(lines[label].Range.Start, line.Range.End), LineKind.Credit);
                lines[i] = new PageLine(default, LineKind.Blank);
            }

            label = line.Kind == LineKind.Credit && text[line.Range.End - 1] == ':' ? i : -1;
        }
    }

    private static bool IsValue(string text, TextRange label, TextRange value) => LabelReader.KindOf(text, label) switch
    {
        LabelKind.Source => SourceReader.IsOutlet(text, value),
        LabelKind.Reporters or LabelKind.Editors => value.Length <= LongestName && IsHan(text, value),
        _ => false,
    };

    private static bool IsHan(string text, TextRange value)
    {
        for (int at = value.Start; at < value.End; at++)
        {
            if (text[at] is not (>= '\u4e00' and <= '\u9fff' or ' '))
                return false;
        }

        return true;
    }
}
