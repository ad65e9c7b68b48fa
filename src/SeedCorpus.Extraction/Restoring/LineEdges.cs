namespace SeedCorpus.Extraction.Restoring;

/// <summary>Tells how a line ends, and how the next one begins.</summary>
internal static class LineEdges
{
    private const char Padding = '\u3000';
    private const string Closing = "。!！?？:：;；.…”」』";

    /// <summary>Where the line feed stands that ends a line; the end of the text for the last one.</summary>
    public static int EndOf(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Whether a line that is not blank ends with a sentence.</summary>
    public static bool EndsSentence(string text, int start, int end) => Closing.IndexOf(text[TrimmedEnd(text, start, end) - 1]) >= 0;

    /// <summary>The end of a line without the white space behind it.</summary>
    public static int TrimmedEnd(string text, int start, int limit)
    {
        int end = limit;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        // 王　|洋: a name of two characters is padded to three, and the line may break behind the padding.
        return end > start && end < limit && text[end] == Padding && char.IsLetter(text[end - 1]) ? end + 1 : end;
    }

    /// <summary>Whether the line that starts here may go on with the one before: it is not blank, and a new paragraph is indented.</summary>
    public static bool GoesOn(string text, int next) =>
        next < text.Length && !char.IsWhiteSpace(text[next]) && TrimmedEnd(text, next, EndOf(text, next)) > next;
}
