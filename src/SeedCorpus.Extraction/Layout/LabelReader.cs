using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Finds labels and their values, also where the page glued them together (来源:某某日报编辑:…).</summary>
internal static class LabelReader
{
    private const int LongestPrefix = 8;

    private static readonly Lazy<Lexicon<LabelKind>> Labels = Lexicons.OfKinds<LabelKind>("Layout/labels.tsv");

    /// <summary>Whether the line begins with a label and its colon; a bracket or the outlet may stand before (某某台记者:).</summary>
    public static bool StartsWithLabel(string text, TextRange line)
    {
        for (int at = line.Start; at < line.End && at - line.Start <= LongestPrefix; at++)
        {
            if (TryReadLabel(text, at, line.End, out _, out _))
                return true;
        }

        return false;
    }

    /// <summary>The kind of the label that fills a line with its colon; null where none does.</summary>
    public static LabelKind? KindOf(string text, TextRange line) =>
        TryReadLabel(text, line.Start, line.End, out LabelKind kind, out int end) && end == line.End ? kind : null;

    /// <summary>Whether a label, and nothing else but spaces, fills a stretch.</summary>
    public static bool IsLabel(string text, TextRange range)
    {
        int start = range.Start;
        while (start < range.End && text[start] == ' ')
            start++;
        int end = range.End;
        while (end > start && text[end - 1] == ' ')
            end--;
        if (text.IndexOf(' ', start, end - start) < 0)
            return Labels.Value.TryMatch(text, start, end, out Lexicon<LabelKind>.Entry label) && label.Word.Length == end - start;
        // 记 者 | 张三
        string word = text.Substring(start, end - start).Replace(" ", "");
        return word.Length * 2 - 1 <= end - start && Labels.Value.TryMatch(word, 0, word.Length, out Lexicon<LabelKind>.Entry spaced) && spaced.Word.Length == word.Length;
    }

    /// <summary>The labels of a line with their values, in order.</summary>
    public static List<Label> Read(string text, TextRange line)
    {
        var labels = new List<Label>();
        AddTo(labels, text, line);
        return labels;
    }

    /// <summary>Adds the labels of a line with their values, in order.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public static void AddTo(List<Label> labels, string text, TextRange line)
    {
        // Labels close with a colon: most lines have none, and behind the last one no label stands.
        int lastColon = line.Length == 0 ? -1 : text.LastIndexOf(':', line.End - 1, line.Length);
        for (int at = line.Start; at < lastColon;)
        {
            if (!TryReadLabel(text, at, line.End, out LabelKind kind, out int valueStart))
            {
                at++;
                continue;
            }

            int valueEnd = valueStart;
            while (valueEnd < line.End && !EndsValue(text, valueEnd, line.End, lastColon))
                valueEnd++;
            if (kind is LabelKind.Reporters or LabelKind.Editors)
                valueEnd = SpacedNames.End(text, valueStart, valueEnd, line.End);
            labels.Add(new Label(kind, TextRange.Between(at, valueEnd), Trim(text, valueStart, valueEnd)));
            at = Math.Max(valueEnd, at + 1);
        }
    }

    /// <summary>Whether a label of this kind ends before a value, with its colon or without: 今天是2019年10月11日.</summary>
    public static bool EndsBefore(string text, int value, int floor, LabelKind kind) => StartBefore(text, value, floor, kind) < value;

    /// <summary>Where the label of this kind begins that ends before a value; the value's own place where none does.</summary>
    public static int StartBefore(string text, int value, int floor, LabelKind kind)
    {
        int end = value;
        while (end > floor && text[end - 1] is ' ' or ':')
            end--;
        return Labels.Value.TryMatchBefore(text, end, floor, out Lexicon<LabelKind>.Entry label) && label.Value == kind
            ? end - label.Word.Length
            : value;
    }

    private static bool EndsValue(string text, int at, int limit, int lastColon) =>
        text[at] == '|'
        || (text[at] == ' ' && at + 1 < limit && text[at + 1] == ' ')
        || (at < lastColon && TryReadLabel(text, at, limit, out _, out _));

    private static bool TryReadLabel(string text, int at, int limit, out LabelKind kind, out int valueStart)
    {
        kind = default;
        valueStart = at;
        if (!TryReadWord(text, at, limit, out Lexicon<LabelKind>.Entry match, out int end)
            && !SpacedLabels.TryRead(text, at, limit, Labels.Value, out match, out end))
            return false;
        end++;
        // The value may stand on the line below (PartedLabels).
        while (end < limit && text[end] is ' ' or '\n' or '\r' or '"' or '“')
            end++;
        kind = match.Value;
        valueStart = end;
        return true;
    }

    /// <summary>Whether a surname stands at a place, and no other character of the language before it.</summary>
    private static bool OpensName(string text, int surname) =>
        surname >= 0 && SurnameTable.Instance.LengthAt(text, surname, surname + 1) > 0 && (surname == 0 || !(text[surname - 1] is >= '\u4e00' and <= '\u9fff'));

    /// <summary>A label whose characters stand together, to its colon.</summary>
    private static bool TryReadWord(string text, int at, int limit, out Lexicon<LabelKind>.Entry match, out int end)
    {
        match = default;
        end = at;
        if (!Labels.Value.MayStart(text, at, limit) || !Labels.Value.TryMatch(text, at, limit, out match))
            return false;
        end = at + match.Word.Length;
        // 张学文:…: the end of a name.
        if (match.Word.Length == 1 && (OpensName(text, at - 1) || OpensName(text, at - 2)))
            return false;
        // [来源]:某某网.
        if (end < limit && at > 0 && text[at - 1] is '[' or '【' && text[end] is ']' or '】')
            end++;
        while (end < limit && text[end] == ' ')
            end++;
        return end < limit && text[end] == ':';
    }

    private static TextRange Trim(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '[' or '【' or '(' or '《')
            start++;
        while (end > start && text[end - 1] is ' ' or ']' or '】' or ')' or '》' or '”' or ',' or '[' or '【' or '(')
            end--;
        return TextRange.Between(start, end);
    }
}
