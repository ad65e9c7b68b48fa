using System.Collections.Generic;
using System.Threading;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Finds what looks like ruby on a page that has some, and was kept because it is no reading of the character before it: a
/// syllable of others, <c>坚(ding)</c>, or letters with a tone that are no syllable, <c>坚(jiánn)</c>. Without a tone, what is
/// no syllable is a foreign word, <c>手机(app)</c>; a single letter numbers an item, <c>项(a)</c>.
/// </summary>
internal static class UnfitRuby
{
    /// <summary>Two syllables with their tones written as marks of their own.</summary>
    private const int LongestBracket = 16;

    /// <param name="source">The text without its annotations and mended.</param>
    /// <param name="findings">Takes the places, as offsets in the seed.</param>
    /// <param name="cancellation">Asked now and then.</param>
    public static void Find(MappedText source, List<RestoringFinding> findings, CancellationToken cancellation)
    {
        string text = source.Text;
        CappedFindings? found = null;
        for (int open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            if ((open & 0xFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            int close = open > 0 ? Close(text, open) : -1;
            if (close < 0 || !IsUnfit(text, open, close))
                continue;
            found ??= new CappedFindings();
            if (found.IsFull)
                found.Count();
            else
                found.Add(TextRange.Between(open - 1, close + 1), text.Substring(open - 1, close - open + 2));
        }

        if (found is null)
            return;
        foreach ((TextRange range, string detail) in found.All())
        {
            int start = source.Start(range.Start);
            findings.Add(new RestoringFinding(FindingKind.UnfitRuby, start, source.End(range.End - 1) - start, detail));
        }
    }

    /// <summary>Where a bracket of nothing but letters of pinyin closes; -1 for another one.</summary>
    private static int Close(string text, int open)
    {
        int at = open + 1;
        while (at < text.Length && at - open <= LongestBracket && Syllable.IsLetterOrMark(text[at]))
            at++;
        return at > open + 1 && at < text.Length && text[at] == ')' ? at : -1;
    }

    private static bool IsUnfit(string text, int open, int close)
    {
        Readings readings = Readings.Instance;
        // Of a character that the table does not hold nothing is known.
        if (!readings.Knows(text[open - 1]))
            return false;
        if (Syllable.TryRead(text, open + 1, out Syllable syllable, out int end) && end == close && readings.IsReading(syllable))
            return close - open > 2 && readings.Match(text[open - 1], syllable) == ReadingMatch.None;
        for (int at = open + 1; at < close; at++)
        {
            if (Syllable.HasTone(text[at]))
                return true;
        }

        return false;
    }
}
