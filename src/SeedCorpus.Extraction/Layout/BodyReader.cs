using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.People;
using SeedCorpus.Extraction.Slogans;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Gathers the paragraphs of a body, with the subheads and items among them.</summary>
internal static class BodyReader
{
    /// <summary>Fewer short lines between paragraphs are captions.</summary>
    private const int FewestSubheads = 3;
    private const int ShortestSubhead = 4;
    private const int LongestSubhead = 32;

    private const int ShortestName = 2;
    private const int LongestName = 4;

    private const int ShortestCry = 16;
    private static readonly char[] Pauses = [',', '、'];

    private const string Indent = "  ";

    /// <summary>What ends the last sentence of a paragraph.</summary>
    private const string SentenceEnds = "。!?”";

    /// <summary>会议现场, 张三讲话, 李四 摄: what is said of a picture.</summary>
    private static readonly string[] OfPictures = ["现场", "讲话", "发言", "致辞", "合影", "合照", "留念", "表演", "会见", "颁奖", "揭牌", "剪彩", "图", "摄"];

    private static readonly string[] Boxes =
        ["新闻链接", "相关链接", "背景链接", "知识链接", "链接", "延伸阅读", "新闻背景", "名词解释", "记者手记", "采访手记", "编者按", "编后", "短评"];

    /// <summary>张三简历: what the paragraph below tells.</summary>
    private const string Life = "简历";

    private const int LongestHead = 4;
    private const int LongestLead = 12;
    private const string Roll = "有:";

    public static List<TextRange> Read(string text, List<PageLine> lines, int start, int end)
    {
        var body = new List<TextRange>();
        bool parted = CountSubheads(text, lines, start, end) >= FewestSubheads;
        int lastProse = end > start ? lines.FindLastIndex(end - 1, end - start, line => line.Kind == LineKind.Prose) : -1;
        for (int i = start; i < end; i++)
        {
            if (lines[i].Kind == LineKind.Prose)
                AddParted(body, text, lines[i].Range);
            else if (lines[i].Kind == LineKind.Heading
                && (BelongsToBody(text, lines[i].Range) || (i < lastProse && ListsElected(text, lines[i].Range)) || LeadsOn(text, lines, i, end)
                    || (parted && IsSubhead(text, lines, i, start, end)) || ((IsCry(text, lines[i].Range) || IsCall(text, lines[i].Range)) && IsAmongProse(lines, i, start, end))))
                body.Add(lines[i].Range);
        }

        return body;
    }

    /// <summary>Paragraphs that a page has glued into one line keep their indents: 。 and two spaces or more.</summary>
    private static void AddParted(List<TextRange> body, string text, TextRange line)
    {
        int start = line.Start;
        for (int at = text.IndexOf(Indent, start, line.Length, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Indent, at, line.End - at, StringComparison.Ordinal))
        {
            int next = at;
            while (text[next] == ' ')
                next++;
            if (next < line.End && SentenceEnds.IndexOf(text[at - 1]) >= 0)
            {
                body.Add(TextRange.Between(start, at));
                start = next;
            }

            at = next;
        }

        body.Add(TextRange.Between(start, line.End));
    }

    private static int CountSubheads(string text, List<PageLine> lines, int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++)
            count += lines[i].Kind == LineKind.Heading && IsSubhead(text, lines, i, start, end) ? 1 : 0;
        return count;
    }

    /// <summary>A short line by itself between paragraphs: one or two are captions, several part the text. 三路看现场 is counted, and no caption.</summary>
    private static bool IsSubhead(string text, List<PageLine> lines, int at, int start, int end) =>
        lines[at].Range.Length is >= ShortestSubhead and <= LongestSubhead
        && (Numerals.IsNumeral(text[lines[at].Range.Start]) || !(WordSearch.HoldsAny(text, lines[at].Range, OfPictures) || IsPerson(text, lines[at].Range)))
        && IsAmongProse(lines, at, start, end);

    /// <summary>市委副书记、市长张三: whom a picture shows.</summary>
    private static bool IsPerson(string text, TextRange line)
    {
        for (int length = ShortestName; length <= LongestName && length < line.Length; length++)
        {
            var name = new TextRange(line.End - length, length);
            if (NameReader.HasShape(text, name) && PostHeads.Closes(text, TextRange.Between(line.Start, name.Start)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a paragraph stands next, or behind one more line that may be a subhead's second.</summary>
    private static bool NeighbourIsProse(List<PageLine> lines, int at, int step, int start, int end)
    {
        bool second = false;
        for (at += step; at >= start && at < end; at += step)
        {
            if (lines[at].Kind == LineKind.Heading && !second)
                second = true;
            else if (lines[at].Kind is not (LineKind.Blank or LineKind.Caption))
                return lines[at].Kind == LineKind.Prose;
        }

        return false;
    }

    /// <summary>会议要求:, 会议指出, and behind it what the text goes on with.</summary>
    private static bool LeadsOn(string text, List<PageLine> lines, int at, int end)
    {
        TextRange line = lines[at].Range;
        if (text[line.End - 1] != ':' && !(line.Length <= LongestLead && ReportingClause.Closes(text, line)))
            return false;
        do
            at++;
        while (at < end && lines[at].Kind == LineKind.Blank);
        return at < end && lines[at].Kind is LineKind.Prose or LineKind.Heading;
    }

    /// <summary>县人民政府县长:张三, 副县长(按姓氏笔画为序):李四 王五: who was elected, a post a line. Behind the last paragraph such lines are credits.</summary>
    private static bool ListsElected(string text, TextRange line)
    {
        int colon = text.IndexOf(':', line.Start, line.Length);
        if (colon < 0 || colon == line.End - 1)
            return false;
        int end = text[colon - 1] == ')' ? text.LastIndexOf('(', colon - 1, colon - line.Start) : colon;
        for (int head = end - 2; head >= Math.Max(line.Start, end - LongestHead); head--)
        {
            if (PostHeads.TryReadHead(text, head, end, out int length, out PostClass kind) && kind == PostClass.Public && head + length == end)
                return true;
        }

        return false;
    }

    /// <summary>新闻链接, 记者手记: what a box between or behind the paragraphs is headed with.</summary>
    public static bool IsBox(string text, TextRange line) =>
        WordSearch.FirstAt(text, line.Start, line.End, Boxes)?.Length == line.Length;

    private static bool IsAmongProse(List<PageLine> lines, int at, int start, int end) =>
        NeighbourIsProse(lines, at, -1, start, end) && NeighbourIsProse(lines, at, 1, start, end);

    /// <summary>大家庄严宣誓:“…,决不收兵!”; 祝全市人民身体健康、阖家幸福!: a sentence that an exclamation closes; behind the text, sites cry.</summary>
    private static bool IsCry(string text, TextRange line)
    {
        int end = text[line.End - 1] == '”' ? line.End - 2 : line.End - 1;
        return line.Length >= ShortestCry && text[end] == '!' && text.IndexOfAny(Pauses, line.Start, line.Length) >= 0;
    }

    /// <summary>统筹抓好春耕和防汛: a subhead that says what to do, even a single one; captions tell what is seen.</summary>
    private static bool IsCall(string text, TextRange line)
    {
        int comma = text.IndexOf(',', line.Start, line.Length);
        return RallyingCalls.Exhorts(text, TextRange.Between(line.Start, comma < 0 ? line.End : comma));
    }

    /// <summary>
    /// 一、 (一) 1. 01: a heading, an item of a list that ends in ;, or a call of the roll, 就座的有:张三 李四. Other short lines inside a body are
    /// captions.
    /// </summary>
    private static bool BelongsToBody(string text, TextRange line)
    {
        if (IsBox(text, line) || WordSearch.IsAt(text, line.End - Life.Length, line.End, Life))
            return true;
        if (text[line.End - 1] == ';' || text.IndexOf(Roll, line.Start, line.Length - 1, StringComparison.Ordinal) >= 0)
            return true;
        int at = line.Start;
        if (text[at] == '(')
            at++;
        int digits = at;
        while (at < line.End && "一二三四五六七八九十0123456789".IndexOf(text[at]) >= 0)
            at++;
        // 01统筹谋划
        if (at == digits + 2 && text[digits] == '0')
            return true;
        return at > digits && at < line.End && text[at] is '、' or ')' or '.';
    }
}
