using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Tells where the names of a by-line without a colon begin.</summary>
internal static class BylineStarts
{
    private const int LongestOutlet = 16;
    private const int LongestByline = 40;
    private const int LongestEditors = 24;
    private const int LongestHeader = 80;
    private const string Writer = "文/";
    private const string Inside = " 记者 ";

    private static readonly char[] Marks = ['□', '■'];

    private static readonly string[] Bylines = ["记者", "本报记者", "本网记者", "本台记者", "通讯员", "本报通讯员", "本刊记者", "首席记者", "见习记者", "实习记者", "特约记者", "作者", "撰稿", "图文", "文图"];

    /// <summary>
    /// Where the names of a by-line without a colon begin: ■本报记者 张三, also behind source and day, 某某日报记者 李四, 文/张三; 0 where
    /// the line is none.
    /// </summary>
    public static int Find(string text, TextRange line)
    {
        int mark = text.IndexOfAny(Marks, line.Start, line.Length);
        int at = mark < 0 ? line.Start : mark;
        line = TextRange.Between(at, line.End);
        while (at < line.End && !char.IsLetter(text[at]))
            at++;
        if (WordSearch.IsAt(text, at, line.End, Writer) && line.Length <= LongestByline)
            return at + Writer.Length;
        int reporter = text.IndexOf(Bylines[0], at, Math.Min(LongestOutlet, line.End - at), StringComparison.Ordinal);
        if (reporter > at && SourceReader.IsOutlet(text, TextRange.Between(at, reporter)))
            at = reporter;
        string? label = WordSearch.FirstAt(text, at, line.End - 1, Bylines);
        if (label is not null && text[at + label.Length] == ' ' && line.Length <= LongestByline)
            return at + label.Length + 1;
        // 2016-07-05 08:42 来源:某某日报 记者 张三
        int inside = line.Length <= LongestHeader ? text.IndexOf(Inside, line.Start, line.Length, StringComparison.Ordinal) : -1;
        return inside < 0 ? 0 : inside + Inside.Length;
    }

    /// <summary>Where the names begin behind 责任编辑 without a colon, on a line of its own; 0 where the line is none.</summary>
    public static int FindEditors(string text, TextRange line)
    {
        int space = line.Length <= LongestEditors ? text.IndexOf(' ', line.Start, line.Length) : -1;
        return space > line.Start && LabelReader.StartBefore(text, space, line.Start, LabelKind.Editors) == line.Start ? space + 1 : 0;
    }
}
