using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Finds headline block, body and credits: the body begins at the first prose and ends at the first footer.</summary>
internal static class LayoutReader
{
    /// <summary>Fewer short lines between paragraphs are captions.</summary>
    private const int FewestSubheads = 3;
    private const int ShortestSubhead = 4;
    private const int LongestSubhead = 24;

    private const string Indent = "  ";

    /// <summary>What ends the last sentence of a paragraph.</summary>
    private const string SentenceEnds = "。!?”";

    /// <summary>会议现场, 张三讲话, 李四 摄: what is said of a picture.</summary>
    private static readonly string[] OfPictures = ["现场", "讲话", "发言", "合影", "图", "摄"];

    private const int LongestCaption = 160;
    private const int MostCaptions = 2;
    private const string Roll = "有:";

    public static PageLayout Read(PageText page, CancellationToken cancellation)
    {
        List<PageLine> lines = PageLine.Split(page);
        cancellation.ThrowIfCancellationRequested();
        int firstProse = FirstOf(lines, 0, LineKind.Prose);
        int bodyEnd = FirstOf(lines, firstProse, LineKind.Footer);
        int bodyStart = BehindCaptions(page.Folded, lines, firstProse, bodyEnd);
        List<TextRange> paragraphs = Body(page.Folded, lines, bodyStart, bodyEnd);
        (IReadOnlyList<TextRange> headlines, TextRange publisher) = HeadlineReader.Read(page, lines.GetRange(0, firstProse), paragraphs);
        var credits = new List<TextRange>();
        foreach (PageLine line in lines)
        {
            if (line.Kind == LineKind.Credit)
                credits.Add(line.Range);
        }

        if (headlines.Count == 0 && paragraphs.Count > 0)
        {
            GluedParts parts = GluedHeadlines.Part(page.Folded, paragraphs[0]);
            headlines = [.. new[] { parts.Title, parts.Second }.Where(headline => headline.Length > 0)];
            credits.InsertRange(0, new[] { parts.Credits }.Where(credit => credit.Length > 0));
            paragraphs[0] = parts.Paragraph;
        }

        return new PageLayout(
            page,
            headlines,
            publisher,
            paragraphs,
            credits,
            Footer(lines, bodyEnd));
    }

    /// <summary>
    /// Where the body begins: sentences under a picture may stand above it. They are short, stand below a headline, and the dateline
    /// of the text follows soon.
    /// </summary>
    private static int BehindCaptions(string text, List<PageLine> lines, int firstProse, int end)
    {
        if (lines.FindIndex(0, firstProse, line => line.Kind == LineKind.Heading) < 0)
            return firstProse;
        int captions = 0;
        for (int i = firstProse; i < end && captions <= MostCaptions; i++)
        {
            if (lines[i].Kind != LineKind.Prose)
                continue;
            if (DatelineReader.Opens(text, lines[i].Range))
                return i;
            if (lines[i].Range.Length > LongestCaption || IsLead(text, lines[i].Range))
                break;
            captions++;
        }

        return firstProse;
    }

    /// <summary>今天下午,我市举行…: a sentence that a day opens tells what happened, unless the photographer closes it.</summary>
    private static bool IsLead(string text, TextRange line) =>
        text[line.Start] is (>= '0' and <= '9') or '今' or '昨' or '日' or '近' && text[line.End - 1] is not (')' or '摄');

    private static int FirstOf(List<PageLine> lines, int from, LineKind kind)
    {
        int found = lines.FindIndex(from, line => line.Kind == kind);
        return found < 0 ? lines.Count : found;
    }

    private static List<TextRange> Footer(List<PageLine> lines, int start)
    {
        var footer = new List<TextRange>();
        for (int i = start; i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Blank)
                footer.Add(lines[i].Range);
        }

        return footer;
    }

    private static List<TextRange> Body(string text, List<PageLine> lines, int start, int end)
    {
        var body = new List<TextRange>();
        bool parted = CountSubheads(text, lines, start, end) >= FewestSubheads;
        for (int i = start; i < end; i++)
        {
            if (lines[i].Kind == LineKind.Prose)
                AddParted(body, text, lines[i].Range);
            else if (lines[i].Kind == LineKind.Heading
                && (BelongsToBody(text, lines[i].Range) || LeadsOn(text, lines, i, end) || (parted && IsSubhead(text, lines, i, start, end))))
                body.Add(lines[i].Range);
        }

        return body;
    }

    /// <summary>Paragraphs that a page has glued into one line keep their indents: 。 and two spaces or more.</summary>
    private static void AddParted(List<TextRange> body, string text, TextRange line)
    {
        int start = line.Start;
        for (int at = text.IndexOf(Indent, start, line.Length, System.StringComparison.Ordinal); at >= 0; at = text.IndexOf(Indent, at, line.End - at, System.StringComparison.Ordinal))
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

    /// <summary>A short line by itself between paragraphs: one or two are captions, several part the text.</summary>
    private static bool IsSubhead(string text, List<PageLine> lines, int at, int start, int end) =>
        lines[at].Range.Length is >= ShortestSubhead and <= LongestSubhead
        && !WordSearch.HoldsAny(text, lines[at].Range, OfPictures)
        && NeighbourIsProse(lines, at, -1, start, end)
        && NeighbourIsProse(lines, at, 1, start, end);

    private static bool NeighbourIsProse(List<PageLine> lines, int at, int step, int start, int end)
    {
        do
            at += step;
        while (at >= start && at < end && lines[at].Kind == LineKind.Blank);
        return at >= start && at < end && lines[at].Kind == LineKind.Prose;
    }

    /// <summary>会议要求:, and behind it what the text goes on with.</summary>
    private static bool LeadsOn(string text, List<PageLine> lines, int at, int end)
    {
        if (text[lines[at].Range.End - 1] != ':')
            return false;
        do
            at++;
        while (at < end && lines[at].Kind == LineKind.Blank);
        return at < end && lines[at].Kind is LineKind.Prose or LineKind.Heading;
    }

    /// <summary>
    /// 一、 (一) 1.: a heading, an item of a list that ends in ;, or a call of the roll, 就座的有:张三 李四. Other short lines inside a body are
    /// captions.
    /// </summary>
    private static bool BelongsToBody(string text, TextRange line)
    {
        if (text[line.End - 1] == ';' || text.IndexOf(Roll, line.Start, line.Length - 1, System.StringComparison.Ordinal) >= 0)
            return true;
        int at = line.Start;
        if (text[at] == '(')
            at++;
        int digits = at;
        while (at < line.End && "一二三四五六七八九十0123456789".IndexOf(text[at]) >= 0)
            at++;
        return at > digits && at < line.End && text[at] is '、' or ')' or '.';
    }
}
