using System.Threading;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Joins lines that were broken at a fixed width, as wires of news agencies and bulletin boards break them: in the middle of a sentence,
/// paragraph by paragraph.
/// </summary>
internal static class WrappedLines
{
    /// <summary>The text with its paragraphs in lines of their own; the text itself where the page has not the habit.</summary>
    public static MappedText Join(MappedText source, CancellationToken cancellation)
    {
        string text = source.Text;
        if (LineRuler.Of(text) is not { } ruler)
            return source;
        cancellation.ThrowIfCancellationRequested();
        var builder = new MappedTextBuilder(source);
        int kept = 0;
        bool indented = false;
        bool joined = false;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = LineEdges.EndOf(text, start);
            int next = end + 1;
            indented = joined ? indented : start < end && char.IsWhiteSpace(text[start]);
            // Where paragraphs are indented, a line that is not goes on with the one before, though a sentence may have ended with it.
            joined = ruler.IsFull(text, start, end) && LineEdges.GoesOn(text, next) && (indented || !LineEdges.EndsSentence(text, start, end));
            if (!joined)
                continue;
            builder.Keep(kept, LineEdges.TrimmedEnd(text, start, end));
            builder.Drop(next);
            kept = next;
        }

        builder.Keep(kept, text.Length);
        return builder.Build();
    }
}
