using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.People;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Tells the bracket that closes a paragraph with who wrote or sent it, which is none of its text: 。(记者 张三丰), 。(张三丰李四光),
/// 。(某局办公室供稿). One that names an outlet is a credit and stands in the text as printed: 。(某某日报), 。(某某日报记者 张三丰).
/// </summary>
internal static class ClosingByline
{
    private const int Longest = 80;
    private const string EditorSign = "编辑/";

    private static readonly string[] Writers = [BylineNames.Reporter, BylineNames.Correspondent];

    /// <returns>The bracket with its marks and what stands behind it; empty where none closes the paragraph.</returns>
    public static TextRange Find(string text, TextRange paragraph)
    {
        TextRange bracket = ClosingBracket.Find(text, paragraph);
        if (bracket.Length is 0 or > Longest || bracket.Start == paragraph.Start)
            return default;
        TextRange inside = ClosingBracket.Inside(bracket);
        return !NamesOutlet(text, inside)
            && (Names(text, bracket).Count > 0 || Editors(text, bracket).Count > 0 || ClosingCredit.NamesContributor(text, inside))
            ? TextRange.Between(bracket.Start, paragraph.End)
            : default;
    }

    /// <summary>The names in a bracket that holds a by-line: behind 记者 or 通讯员, at a sign (文/张三, 张三/文), or nothing but names.</summary>
    public static IReadOnlyList<string> Names(string text, TextRange bracket)
    {
        TextRange inside = ClosingBracket.Inside(bracket);
        if (BylineNames.WriterSign(text, inside) > 0 || BylineNames.HoldsWriterSign(text, inside))
            return [.. BylineNames.In(text, inside)];
        int behind = BehindWriter(text, inside);
        if (behind >= 0)
            return [.. BylineNames.In(text, TextRange.Between(behind, inside.End))];
        if (ClosingNames.AreAll(text, inside))
            return [.. BylineNames.In(text, inside)];
        // (全文), (黑龙江日报): a word of the language, or whose report it is.
        return inside.Length == 0 || NameReader.IsCommonWord(text, inside.Start, inside.Length) || SourceReader.IsOutlet(text, inside)
            ? []
            : GluedNames.Split(inside.In(text).Replace(" ", "").Replace("、", ""));
    }

    /// <summary>The names behind 编辑 in a bracket: (某某部供稿 编辑:张三), and without a colon, (记者 张三 编辑 李四); none in an empty range.</summary>
    public static IReadOnlyList<string> Editors(string text, TextRange bracket)
    {
        if (bracket.Length == 0)
            return [];
        TextRange inside = ClosingBracket.Inside(bracket);
        for (int space = text.IndexOf(' ', inside.Start, inside.Length); space > 0; space = text.IndexOf(' ', space + 1, inside.End - space - 1))
        {
            if (LabelReader.StartBefore(text, space, inside.Start, LabelKind.Editors) is int label && label < space && (label == inside.Start || text[label - 1] == ' '))
                return [.. BylineNames.In(text, TextRange.Between(space, inside.End))];
        }

        int sign = text.IndexOf(EditorSign, inside.Start, inside.Length, StringComparison.Ordinal);
        if (sign >= 0)
            return [.. BylineNames.In(text, TextRange.Between(sign + EditorSign.Length, inside.End))];
        return [.. LabelReader.Read(text, inside).Where(label => label.Kind == LabelKind.Editors).SelectMany(label => BylineNames.In(text, label.Value))];
    }

    /// <summary>Behind the first 记者 or 通讯员 of a bracket; -1 where it holds neither.</summary>
    public static int BehindWriter(string text, TextRange bracket)
    {
        int first = -1;
        foreach (string writer in Writers)
        {
            int found = text.IndexOf(writer, bracket.Start, bracket.Length, StringComparison.Ordinal);
            // 图/校报记者站: an office.
            if (found >= 0 && (first < 0 || found + writer.Length < first) && text[found + writer.Length] != '站')
                first = found + writer.Length;
        }

        return first;
    }

    private static bool NamesOutlet(string text, TextRange inside)
    {
        int reporter = text.IndexOf(BylineNames.Reporter, inside.Start, inside.Length, StringComparison.Ordinal);
        return (SourceReader.IsOutlet(text, inside) && BylineNames.WriterSign(text, inside) == 0)
            || (reporter > inside.Start && SourceReader.IsMasthead(text, TextRange.Between(inside.Start, reporter)))
            || LabelReader.Read(text, inside).Any(label => label.Kind == LabelKind.Source && SourceReader.IsOutlet(text, FirstWord(text, label.Value)));
    }

    private static TextRange FirstWord(string text, TextRange value)
    {
        int space = text.IndexOf(' ', value.Start, value.Length);
        return space < 0 ? value : TextRange.Between(value.Start, space);
    }
}
