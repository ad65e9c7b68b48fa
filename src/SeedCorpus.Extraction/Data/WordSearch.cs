using System;
using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction.Data;

/// <summary>Looks for a few fixed words in a text, without a lambda that would hold the text.</summary>
internal static class WordSearch
{
    /// <summary>Whether a word stands at a place and ends by <paramref name="limit"/>.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public static bool IsAt(string text, int at, int limit, string word) =>
        at + word.Length <= limit && text[at] == word[0] && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    /// <summary>The first of the words that stands at a place; null where none does.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public static string? FirstAt(string text, int at, int limit, string[] words)
    {
        foreach (string word in words)
        {
            if (IsAt(text, at, limit, word))
                return word;
        }

        return null;
    }

    /// <summary>The first of the words that ends at a place and begins at <paramref name="floor"/> or behind it; null where none does.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public static string? FirstBefore(string text, int end, int floor, string[] words)
    {
        foreach (string word in words)
        {
            if (end - word.Length >= floor && IsAt(text, end - word.Length, end, word))
                return word;
        }

        return null;
    }

    /// <summary>Whether any of the words stands anywhere in a stretch.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public static bool HoldsAny(string text, TextRange range, string[] words)
    {
        foreach (string word in words)
        {
            if (text.IndexOf(word, range.Start, range.Length, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}
