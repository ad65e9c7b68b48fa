using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Joins lines that were broken at a fixed width, as wires of news agencies and bulletin boards break them: in the middle of a sentence,
/// paragraph by paragraph. A page shows the habit where no paragraph is one long line and most lines of the body that another follows
/// are equally wide and end inside a sentence.
/// </summary>
internal static class WrappedLines
{
    /// <summary>In UTF-16 units: a page with a longer line of sentences breaks its lines where its paragraphs end.</summary>
    private const int LongestLine = 100;

    /// <summary>In columns, of which a full-width character takes two: narrower lines are words of menus.</summary>
    private const int Narrow = 20;

    /// <summary>How many columns a line is left short, so that no stop begins the next.</summary>
    private const int Slack = 3;

    private const int FewestFull = 4;
    private const int FewestParted = 2;

    /// <summary>So many equal units end a line that is drawn as a rule.</summary>
    private const int ShortestRule = 3;

    private const char Padding = '\u3000';
    private const char LastAscii = '\u007f';
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
        bool indented = false;
        bool joined = false;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = EndOf(text, start);
            int next = end + 1;
            indented = joined ? indented : start < end && char.IsWhiteSpace(text[start]);
            // Where paragraphs are indented, a line that is not goes on with the one before, though a sentence may have ended with it.
            joined = IsFull(text, start, end, width) && GoesOn(text, next) && (indented || !EndsSentence(text, start, end));
            if (!joined)
                continue;
            builder.Keep(kept, TrimmedEnd(text, start, end));
            builder.Drop(next);
            kept = next;
        }

        builder.Keep(kept, text.Length);
        return builder.Build();
    }

    /// <summary>The width at which most lines break a sentence: of two, the wider; 0 where a line is long, or few are equally wide.</summary>
    private static int Width(string text)
    {
        Span<int> lines = stackalloc int[(LongestLine * 2) + 1];
        lines.Clear();
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = EndOf(text, start);
            if (end - start <= LongestLine)
            {
                int columns = Columns(text, start, end);
                lines[columns] += columns > Narrow && IsFollowed(text, end + 1) && HoldsStop(text, start, end) && !EndsSentence(text, start, end) ? 1 : 0;
            }
            else if (text.IndexOf('。', start, end - start) >= 0)
                return 0;
        }

        int width = 0;
        int most = FewestParted - 1;
        for (int columns = lines.Length - 1; columns > Narrow; columns--)
        {
            int full = 0;
            for (int less = 0; less <= Slack; less++)
                full += lines[columns - less];
            if (lines[columns] == 0 || full <= most)
                continue;
            most = full;
            width = columns;
        }

        return width;
    }

    /// <summary>
    /// Whether most lines that another follows are as wide from the first of them to the last, most end inside a sentence, and
    /// sentences stand in them. Above and below are menus and links to other pages.
    /// </summary>
    private static bool HasHabit(string text, int width)
    {
        int full = 0;
        int parted = 0;
        int ended = 0;
        int others = 0;
        int othersSinceFull = 0;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = EndOf(text, start);
            if (!IsFollowed(text, end + 1))
                continue;
            if (IsFull(text, start, end, width))
            {
                others += full > 0 ? othersSinceFull : 0;
                othersSinceFull = 0;
                full++;
                parted += HoldsStop(text, start, end) ? 1 : 0;
                ended += EndsSentence(text, start, end) ? 1 : 0;
            }
            else
                othersSinceFull += Columns(text, start, end) > Narrow ? 1 : 0;
        }

        return full >= FewestFull && full >= others * 2 && parted >= full / 2 && full >= ended * 3;
    }

    private static int EndOf(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static bool IsFull(string text, int start, int end, int width) =>
        end - start <= LongestLine && Columns(text, start, end) is int columns && columns >= width - Slack && columns <= width
        && !IsRule(text, start, end);

    /// <summary>Marks of the ASCII range alone are half as wide as Han characters: quotation marks of CJK fonts are not.</summary>
    [MethodImpl(HotMethod.Optimized)]
    private static int Columns(string text, int start, int end)
    {
        int columns = 0;
        for (int trimmed = TrimmedEnd(text, start, end); start < trimmed; start++)
            columns += text[start] > LastAscii ? 2 : 1;
        return columns;
    }

    /// <summary>----------: a line drawn across the page.</summary>
    private static bool IsRule(string text, int start, int end)
    {
        int trimmed = TrimmedEnd(text, start, end);
        if (trimmed - start < ShortestRule || char.IsLetterOrDigit(text[trimmed - 1]))
            return false;
        for (int at = trimmed - ShortestRule; at < trimmed - 1; at++)
        {
            if (text[at] != text[trimmed - 1])
                return false;
        }

        return true;
    }

    private static bool EndsSentence(string text, int start, int end) => Closing.IndexOf(text[TrimmedEnd(text, start, end) - 1]) >= 0;

    private static int TrimmedEnd(string text, int start, int limit)
    {
        int end = limit;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        // 王　|洋: a name of two characters is padded to three, and the line may break behind the padding.
        return end > start && end < limit && text[end] == Padding && char.IsLetter(text[end - 1]) ? end + 1 : end;
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
