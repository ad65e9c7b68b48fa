using System.Threading;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Joins lines that begin with a stop, which no line of Chinese does, to the line before: copies of a page break it there. A sentence that
/// was broken so and does not end with its line goes on with the next.
/// </summary>
internal static class LeadingStops
{
    private const string Stops = "，、。；！？,;";
    private const string Closing = "”’」』》）)";

    /// <summary>Signs of a sentence; 、 stands in titles too.</summary>
    private static readonly char[] Pauses = ['，', '。', ',', ';', '；'];

    /// <summary>The text with such lines joined; the text itself where it has none.</summary>
    public static MappedText Join(MappedText source, CancellationToken cancellation)
    {
        string text = source.Text;
        MappedTextBuilder? builder = null;
        int kept = 0;
        bool broken = false;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = LineEdges.EndOf(text, start);
            int next = end + 1;
            if (!Leads(text, next) && !(broken && GoesOn(text, next)))
            {
                broken = false;
                continue;
            }

            int trimmed = LineEdges.TrimmedEnd(text, start, end);
            broken = trimmed > start && EndsInWord(text[trimmed - 1]);
            if (!broken)
                continue;
            cancellation.ThrowIfCancellationRequested();
            builder ??= new MappedTextBuilder(source);
            builder.Keep(kept, trimmed);
            builder.Drop(next);
            kept = next;
        }

        if (builder is null)
            return source;
        builder.Keep(kept, text.Length);
        return builder.Build();
    }

    private static bool Leads(string text, int next) => next < text.Length && Stops.IndexOf(text[next]) >= 0;

    private static bool GoesOn(string text, int next) =>
        LineEdges.GoesOn(text, next) && LineEdges.EndOf(text, next) is int end && (text.IndexOfAny(Pauses, next, end - next) >= 0 || Leads(text, end + 1));

    private static bool EndsInWord(char c) => Han.Is(c) || char.IsLetterOrDigit(c) || Closing.IndexOf(c) >= 0;
}
