using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Joins lines that were broken at a fixed width, as wires of news agencies and bulletin boards break them: in the middle of a sentence,
/// paragraph by paragraph. A page shows the habit where no line is long and most lines that another follows are equally wide.
/// </summary>
internal static class WrappedLines
{
    /// <summary>In UTF-16 units: a page with a longer line breaks its lines where its paragraphs end.</summary>
    private const int LongestLine = 100;

    /// <summary>In columns, of which a full-width character takes two: narrower lines are words of menus.</summary>
    private const int Narrow = 20;

    /// <summary>How many columns a line is left short, so that no stop begins the next.</summary>
    private const int Slack = 3;

    private const int FewestFull = 4;
    private const char FirstFullWidth = '\u2e80';
    private const string Stops = "。,，、;；";
    private const string Closing = "。!！?？:：;；.…”」』";

    /// <summary>The text with its paragraphs in lines of their own; the text itself where the page has not the habit.</summary>
    public static MappedText Join(MappedText source, CancellationToken cancellation)
    {
        string text = source.Text;
        int width = Width(text);
        if (width == 0 || !HasHabit(text, width))
            return source;
        cancellation.ThrowIfCancellationRequested();
        var builder = new MappedTextBuilder(source);
        int kept = 0;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = EndOf(text, start);
            int next = end + 1;
            if (!IsFull(text, start, end, width) || !GoesOn(text, next) || Closing.IndexOf(text[TrimmedEnd(text, start, end) - 1]) >= 0)
                continue;
            builder.Keep(kept, TrimmedEnd(text, start, end));
            builder.Drop(next);
            kept = next;
        }

        builder.Keep(kept, text.Length);
        return builder.Build();
    }

    /// <summary>The width of the widest line; 0 where one is long, or all are narrow.</summary>
    private static int Width(string text)
    {
        int widest = 0;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = EndOf(text, start);
            if (end - start > LongestLine)
                return 0;
            widest = Math.Max(widest, Columns(text, start, end));
        }

        return widest > Narrow ? widest : 0;
    }

    /// <summary>Whether most lines that another follows are as wide as the widest, and sentences stand in them.</summary>
    private static bool HasHabit(string text, int width)
    {
        int full = 0;
        int parted = 0;
        int others = 0;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = EndOf(text, start);
            if (!IsFollowed(text, end + 1))
                continue;
            if (IsFull(text, start, end, width))
            {
                full++;
                parted += HoldsStop(text, start, end) ? 1 : 0;
            }
            else
                others += Columns(text, start, end) > Narrow ? 1 : 0;
        }

        return full >= FewestFull && full >= others * 2 && parted >= full / 2;
    }

    private static int EndOf(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static bool IsFull(string text, int start, int end, int width) => Columns(text, start, end) >= width - Slack;

    [MethodImpl(HotMethod.Optimized)]
    private static int Columns(string text, int start, int end)
    {
        int columns = 0;
        for (int trimmed = TrimmedEnd(text, start, end); start < trimmed; start++)
            columns += text[start] >= FirstFullWidth ? 2 : 1;
        return columns;
    }

    private static int TrimmedEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    private static bool IsFollowed(string text, int next) => next < text.Length && TrimmedEnd(text, next, EndOf(text, next)) > next;

    /// <summary>Whether the line that starts here goes on with the one before: a new paragraph is indented.</summary>
    private static bool GoesOn(string text, int next) => IsFollowed(text, next) && !char.IsWhiteSpace(text[next]);

    private static bool HoldsStop(string text, int start, int end)
    {
        for (; start < end; start++)
        {
            if (Stops.IndexOf(text[start]) >= 0)
                return true;
        }

        return false;
    }
}
