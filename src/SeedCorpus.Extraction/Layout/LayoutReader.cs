using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Finds headline block, body and credits: the body begins at the first prose and ends at the first footer.</summary>
internal static class LayoutReader
{
    public static PageLayout Read(PageText page, CancellationToken cancellation)
    {
        List<PageLine> lines = PageLine.Split(page);
        cancellation.ThrowIfCancellationRequested();
        int bodyStart = FirstOf(lines, 0, LineKind.Prose);
        int bodyEnd = FirstOf(lines, bodyStart, LineKind.Footer);
        List<TextRange> paragraphs = [.. Body(page.Folded, lines, bodyStart, bodyEnd)];
        (IReadOnlyList<TextRange> headlines, TextRange publisher) = HeadlineReader.Read(page, lines.GetRange(0, bodyStart), paragraphs);
        List<TextRange> credits = [.. lines.Where(line => line.Kind == LineKind.Credit).Select(line => line.Range)];
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
            [.. lines.Skip(bodyEnd).Where(line => line.Kind != LineKind.Blank).Select(line => line.Range)]);
    }

    private static int FirstOf(List<PageLine> lines, int from, LineKind kind)
    {
        int found = lines.FindIndex(from, line => line.Kind == kind);
        return found < 0 ? lines.Count : found;
    }

    private static IEnumerable<TextRange> Body(string text, List<PageLine> lines, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (lines[i].Kind == LineKind.Prose || (lines[i].Kind == LineKind.Heading && BelongsToBody(text, lines[i].Range)))
                yield return lines[i].Range;
        }
    }

    /// <summary>一、 (一) 1.: a heading, or an item of a list that ends in ;. Other short lines inside a body are captions.</summary>
    private static bool BelongsToBody(string text, TextRange line)
    {
        if (text[line.End - 1] is ';' or ':')
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
