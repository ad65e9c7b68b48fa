using System;
using System.Threading;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>Joins two short lines of which the first opens a quotation and the second closes it: a title that was set in two lines.</summary>
internal static class PartedQuotations
{
    /// <summary>In UTF-16 units: longer lines are paragraphs.</summary>
    private const int LongestLine = 40;

    private static readonly char[] Opening = ['“', '「'];
    private static readonly char[] Marks = ['“', '”', '「', '」', '\n', '。'];

    /// <summary>The text with such lines joined; the text itself where it has none.</summary>
    public static MappedText Join(MappedText source, CancellationToken cancellation)
    {
        string text = source.Text;
        MappedTextBuilder? builder = null;
        int kept = 0;
        for (int open = text.IndexOfAny(Opening); open >= 0; open = text.IndexOfAny(Opening, open + 1))
        {
            if (!IsParted(text, open, out int feed))
                continue;
            cancellation.ThrowIfCancellationRequested();
            builder ??= new MappedTextBuilder(source);
            builder.Keep(kept, LineEdges.TrimmedEnd(text, open, feed));
            builder.Drop(feed + 1);
            kept = feed + 1;
        }

        if (builder is null)
            return source;
        builder.Keep(kept, text.Length);
        return builder.Build();
    }

    /// <summary>Whether the quotation that opens here is closed on the next line, both lines being short and without a sentence.</summary>
    private static bool IsParted(string text, int open, out int feed)
    {
        feed = text.IndexOfAny(Marks, open + 1, Math.Min(LongestLine, text.Length - open - 1));
        if (feed < 0 || text[feed] != '\n' || !LineEdges.GoesOn(text, feed + 1))
            return false;
        int before = open - 1;
        while (before >= 0 && open - before <= LongestLine && text[before] is not ('\n' or '。'))
            before--;
        if (before >= 0 && text[before] != '\n')
            return false;
        int close = text.IndexOfAny(Marks, feed + 1, Math.Min(LongestLine, text.Length - feed - 1));
        if (close < 0 || text[close] is not ('”' or '」'))
            return false;
        int end = LineEdges.EndOf(text, close);
        return end - feed <= LongestLine && text.IndexOf('。', close, end - close) < 0;
    }
}
