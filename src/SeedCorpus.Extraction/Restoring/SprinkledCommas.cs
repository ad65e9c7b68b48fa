using System.Threading;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Drops the commas that copies of a page sprinkle before its stops, so that it looks like a text of their own: 书记，、市长; 强调，，要抓好
/// 落实，。 A page that has few of them has slips of the pen, which stay.
/// </summary>
internal static class SprinkledCommas
{
    private const int Fewest = 3;
    private const string Stops = "，、。；：！？,";

    private static readonly char[] Commas = ['，', ','];

    /// <summary>The text without such commas; the text itself where it has few.</summary>
    public static MappedText Drop(MappedText source, CancellationToken cancellation)
    {
        string text = source.Text;
        int first = Next(text, 0);
        int at = first;
        for (int count = 1; count < Fewest && at >= 0; count++)
            at = Next(text, at + 1);
        if (at < 0)
            return source;
        cancellation.ThrowIfCancellationRequested();
        var builder = new MappedTextBuilder(source);
        int kept = 0;
        for (at = first; at >= 0; at = Next(text, at + 1))
        {
            builder.Keep(kept, at);
            builder.Drop(at + 1);
            kept = at + 1;
        }

        builder.Keep(kept, text.Length);
        return builder.Build();
    }

    /// <summary>The next comma between a word and a stop; -1 for none.</summary>
    private static int Next(string text, int from)
    {
        for (int at = text.IndexOfAny(Commas, from); at >= 0; at = text.IndexOfAny(Commas, at + 1))
        {
            if (at > 0 && at + 1 < text.Length && Stops.IndexOf(text[at + 1]) >= 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '”' or '》' or '）' or ')'))
                return at;
        }

        return -1;
    }
}
