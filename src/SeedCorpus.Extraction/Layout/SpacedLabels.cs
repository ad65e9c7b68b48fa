using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Reads labels whose characters are set apart, as tables of disclosure do to make them equally wide: 标    题:, 有 效 性:.</summary>
internal static class SpacedLabels
{
    /// <summary>In characters.</summary>
    private const int Longest = 5;

    /// <summary>In UTF-16 units, spaces included.</summary>
    private const int Widest = 24;

    /// <param name="text">The folded text.</param>
    /// <param name="at">Where the label begins.</param>
    /// <param name="limit">Where the line ends.</param>
    /// <param name="labels">The labels, with no spaces in them.</param>
    /// <param name="match">The label.</param>
    /// <param name="end">Where its colon stands.</param>
    public static bool TryRead(string text, int at, int limit, Lexicon<LabelKind> labels, out Lexicon<LabelKind>.Entry match, out int end)
    {
        match = default;
        end = at;
        // Most places are no start of one: the look at two units decides.
        if (at + 2 >= limit || text[at + 1] != ' ' || text[at] == ' ' || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            return false;
        char[] label = new char[Longest];
        int length = 0;
        for (int reach = Math.Min(limit, at + Widest); end < reach && text[end] != ':'; end++)
        {
            if (text[end] == ' ')
                continue;
            if (length == Longest || (length > 0 && text[end - 1] != ' '))
                return false;
            label[length++] = text[end];
        }

        if (length < 2 || end >= limit || text[end] != ':')
            return false;
        string word = new(label, 0, length);
        return labels.TryMatch(word, 0, length, out match) && match.Word.Length == length;
    }
}
