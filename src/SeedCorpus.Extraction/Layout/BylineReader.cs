using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.People;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Reads who wrote and who edited a text.</summary>
internal static class BylineReader
{
    private const int LongestBracket = 80;
    private const int LongestFooterLine = 200;
    private const int LongestOpening = 40;
    private const int LongestNames = 12;

    private static readonly string[] Writers = [BylineNames.Reporter, BylineNames.Correspondent];
    private static readonly char[] Opening = ['(', '【'];

    /// <summary>Names after 记者 and 通讯员 in labels and in brackets of the body: (记者 张三 通讯员 李四), (某某日报记者 王五).</summary>
    public static IReadOnlyList<string> Reporters(PageLayout layout, IReadOnlyList<Label> labels)
    {
        string text = layout.Page.Folded;
        var names = new List<string>();
        AddLabelled(text, labels, LabelKind.Reporters, names);
        foreach (TextRange line in layout.Credits)
        {
            if (ClosingBracket.Find(text, line) is { Length: > 0 } bracket && bracket.Start == line.Start)
                names.AddRange(ClosingByline.Names(text, bracket));
            else if (BylineStarts.Find(text, line) is > 0 and int start)
                names.AddRange(BylineNames.In(text, TextRange.Between(start, line.End)));
        }

        if (layout.Paragraphs.Count > 0 && ReportingName(text, layout.Paragraphs[0]) is { Length: > 0 } reporting)
            names.AddRange(BylineNames.In(text, reporting).SelectMany(GluedNames.Split));
        if (layout.Paragraphs.Count > 0)
            names.AddRange(NamesBehindDateline(text, layout.Paragraphs[0]));
        AddBracketed(text, layout.Credits, names);
        AddBracketed(text, layout.Paragraphs, names);
        return names.Count == 0 ? [] : [.. names.Distinct()];
    }

    private static void AddLabelled(string text, IReadOnlyList<Label> labels, LabelKind kind, List<string> names)
    {
        for (int i = 0; i < labels.Count; i++)
        {
            if (labels[i].Kind == kind)
                names.AddRange(BylineNames.In(text, labels[i].Value));
        }
    }

    private static void AddBracketed(string text, IReadOnlyList<TextRange> lines, List<string> names)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            TextRange line = lines[i];
            if (!WordSearch.HoldsAny(text, line, Writers))
                continue;
            foreach (TextRange bracket in Brackets(text, line))
                names.AddRange(BylineNames.In(text, bracket));
        }
    }

    /// <summary>Names after 编辑, 责编 and 责任编辑, in credits, in the bracket that closes the body (某某部供稿 编辑:张三) and in the footer.</summary>
    public static IReadOnlyList<string> Editors(PageLayout layout, IReadOnlyList<Label> labels)
    {
        string text = layout.Page.Folded;
        var names = new List<string>();
        AddLabelled(text, labels, LabelKind.Editors, names);
        foreach (TextRange line in layout.Credits)
        {
            names.AddRange(ClosingByline.Editors(text, ClosingBracket.Find(text, line)));
            if (BylineStarts.FindEditors(text, line) is > 0 and int start)
                names.AddRange(BylineNames.In(text, TextRange.Between(start, line.End)));
        }

        var others = new List<Label>();
        for (int i = 0; i < layout.Footer.Count; i++)
        {
            if (layout.Footer[i].Length <= LongestFooterLine)
                LabelReader.AddTo(others, text, layout.Footer[i]);
        }

        AddLabelled(text, others, LabelKind.Editors, names);
        return names.Count == 0 ? [] : [.. names.Distinct()];
    }

    /// <summary>记者张三报道: what stands behind the first of the two words in the opening of the body, up to the other.</summary>
    private static TextRange ReportingName(string text, TextRange paragraph)
    {
        int reach = Math.Min(paragraph.Length, LongestOpening);
        int label = text.IndexOf(BylineNames.Reporter, paragraph.Start, reach, StringComparison.Ordinal);
        int from = label + BylineNames.Reporter.Length;
        int report = label < 0 ? -1 : text.IndexOf(BylineNames.Report, from, Math.Min(paragraph.End - from, LongestNames), StringComparison.Ordinal);
        return report > from ? TextRange.Between(from, report + BylineNames.Report.Length) : default;
    }

    /// <summary>What stands behind the first 记者 or 通讯员 in each bracket of a line.</summary>
    private static IEnumerable<TextRange> Brackets(string text, TextRange line)
    {
        for (int open = text.IndexOfAny(Opening, line.Start, line.Length); open >= 0;)
        {
            int close = text.IndexOf(text[open] == '(' ? ')' : '】', open, line.End - open);
            if (close < 0)
                yield break;
            int found = ClosingByline.BehindWriter(text, TextRange.Between(open, close));
            if (found >= 0)
                yield return TextRange.Between(found, close);
            open = text.IndexOfAny(Opening, close, line.End - close);
        }
    }

    /// <summary>5日电(张三 李四): nothing but names in the bracket behind a dateline.</summary>
    private static IEnumerable<string> NamesBehindDateline(string text, TextRange paragraph)
    {
        int open = text.IndexOf('(', paragraph.Start, Math.Min(paragraph.Length, LongestOpening));
        int close = open < 0 || !DatelineReader.EndsAt(text, open) ? -1 : text.IndexOf(')', open, Math.Min(paragraph.End - open, LongestBracket));
        var inside = TextRange.Between(open + 1, Math.Max(open + 1, close));
        return ClosingNames.AreAll(text, inside) || (inside.Length > 0 && NameReader.HasShape(text, inside)) || BylineNames.WriterSign(text, inside) > 0 ? BylineNames.In(text, inside) : [];
    }
}
