using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Finds headline block, body and credits: the body begins at the first prose and ends at the first footer.</summary>
internal static class LayoutReader
{
    private const int LongestCaption = 160;
    private const int MostCaptions = 2;

    public static PageLayout Read(PageText page, CancellationToken cancellation)
    {
        List<PageLine> lines = PageLine.Split(page);
        cancellation.ThrowIfCancellationRequested();
        int firstProse = FirstOf(lines, 0, LineKind.Prose);
        int bodyEnd = FirstOf(lines, firstProse, LineKind.Footer);
        // 新闻链接 above a paragraph, and no links.
        while (bodyEnd < lines.Count && BodyReader.IsBox(page.Folded, lines[bodyEnd].Range) && IsAboveProse(lines, bodyEnd))
        {
            lines[bodyEnd] = lines[bodyEnd] with { Kind = LineKind.Heading };
            bodyEnd = FirstOf(lines, bodyEnd, LineKind.Footer);
        }

        int bodyStart = BehindCaptions(page.Folded, lines, firstProse, bodyEnd);
        List<TextRange> paragraphs = BodyReader.Read(page.Folded, lines, bodyStart, bodyEnd);
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

        TakeBylines(page.Folded, paragraphs, credits);
        return new PageLayout(
            page,
            headlines,
            publisher,
            paragraphs,
            credits,
            Footer(lines, bodyEnd));
    }

    /// <summary>The brackets that close paragraphs with who wrote them are credits.</summary>
    private static void TakeBylines(string text, List<TextRange> paragraphs, List<TextRange> credits)
    {
        int others = credits.Count;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            TextRange byline = ClosingByline.Find(text, paragraphs[i]);
            if (byline.Length == 0)
                continue;
            int end = byline.Start;
            while (text[end - 1] == ' ')
                end--;
            paragraphs[i] = TextRange.Between(paragraphs[i].Start, end);
            credits.Add(byline);
        }

        if (credits.Count > others)
            credits.Sort((a, b) => a.Start.CompareTo(b.Start));
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
            if (lines[i].Range.Length > LongestCaption || IsLead(text, lines[i].Range) || text[lines[i].Range.End - 1] == ':')
                break;
            captions++;
        }

        return firstProse;
    }

    /// <summary>今天下午,我市举行…: a sentence that a day opens tells what happened, unless the photographer closes it.</summary>
    private static bool IsLead(string text, TextRange line) =>
        text[line.Start] is (>= '0' and <= '9') or '今' or '昨' or '日' or '近' && text[line.End - 1] is not (')' or '摄');

    private static bool IsAboveProse(List<PageLine> lines, int at)
    {
        do
            at++;
        while (at < lines.Count && lines[at].Kind == LineKind.Blank);
        return at < lines.Count && lines[at].Kind == LineKind.Prose;
    }

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
}
