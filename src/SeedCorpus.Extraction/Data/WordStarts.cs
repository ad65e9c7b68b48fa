using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction.Data;

/// <summary>What words of one or several lexicons start with: where it says no, surely none of them starts.</summary>
internal sealed class WordStarts
{
    private readonly PairFilter _pairs;
    private readonly CharacterSet? _singles;

    public WordStarts(params IEnumerable<string>[] lexicons)
    {
        string[] words = [.. lexicons.SelectMany(lexicon => lexicon)];
        _pairs = new PairFilter(words.Length);
        foreach (string word in words)
        {
            if (word.Length > 1)
                _pairs.Add(word[0], word[1]);
            else
                (_singles ??= new CharacterSet()).Add(word[0]);
        }
    }

    /// <summary>The first place from <paramref name="from"/> on where a word may start; <paramref name="limit"/> where none may.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public int Next(string text, int from, int limit)
    {
        if (_singles is null)
            return _pairs.Next(text, from, limit);
        while (from < limit && !MayHold(text, from, limit))
            from++;
        return from;
    }

    /// <param name="text">The text.</param>
    /// <param name="at">A place before <paramref name="limit"/>.</param>
    /// <param name="limit">Where a word must have ended.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining | HotMethod.Optimized)]
    public bool MayHold(string text, int at, int limit) =>
        (at + 1 < limit && _pairs.MayHold(text[at], text[at + 1])) || (_singles is not null && _singles.Contains(text[at]));
}
