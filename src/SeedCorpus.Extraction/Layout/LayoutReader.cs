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
        (IReadOnlyList<TextRange> headlines, TextRange publisher) = HeadlineReader.Read(page, lines.Take(bodyStart));
        List<TextRange> paragraphs = [.. Body(page.Folded, lines, bodyStart, bodyEnd)];
        if (headlines.Count == 0 && paragraphs.Count > 0)
        {
            (TextRange title, TextRange second, paragraphs[0]) = GluedHeadlines.Part(page.Folded, paragraphs[0]);
            headlines = [.. new[] { title, second }.Where(headline => headline.Length > 0)];
        }

        return new PageLayout(
            page,
            headlines,
            publisher,
            paragraphs,
            [.. lines.Where(line => line.Kind == LineKind.Credit).Select(line => line.Range)],
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
            if (lines[i].Kind == LineKind.Prose || (lines[i].Kind == LineKind.Heading && IsNumbered(text, lines[i].Range)))
                yield return lines[i].Range;
        }
    }

    /// <summary>一、 (一) 1.: a heading inside the body belongs to it; other short lines there are captions.</summary>
    private static bool IsNumbered(string text, TextRange line)
    {
        int at = line.Start;
        if (text[at] == '(')
            at++;
        int digits = at;
        while (at < line.End && "一二三四五六七八九十0123456789".IndexOf(text[at]) >= 0)
            at++;
        return at > digits && at < line.End && text[at] is '、' or ')' or '.';
    }
}
