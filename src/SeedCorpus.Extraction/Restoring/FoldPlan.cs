using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Where a text goes through both steps of a fold and where a look at a table does: phrases are rare, and what no phrase holds is
/// folded by itself.
/// </summary>
internal sealed class FoldPlan
{
    /// <summary>Stands in the table for: not told by the unit alone.</summary>
    private const char Untold = '\0';

    private readonly char[] _units = new char[char.MaxValue + 1];
    private readonly CharacterSet _held = new();

    /// <summary>What phrases start with: a page has few of these pairs.</summary>
    private readonly PairSet _starts;

    public FoldPlan(FoldStep toStandard, FoldStep toSimplified)
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (toStandard.TryUnit((char)c, out char standard) && toSimplified.TryUnit(standard, out char simplified))
                _units[c] = simplified;
            if (char.IsSurrogate((char)c))
                _held.Add((char)c);
        }

        // The second step meets its phrases in what the first made: in all units that this makes theirs.
        ILookup<char, char> sources = Enumerable.Range(0, char.MaxValue + 1).ToLookup(c => toStandard.Unit((char)c), c => (char)c);
        string[] phrases = [.. toStandard.Phrases.Keys, .. toSimplified.Phrases.Keys];
        var starts = new HashSet<uint>();
        foreach (string phrase in phrases)
        {
            foreach (char first in sources[phrase[0]].Append(phrase[0]))
            {
                foreach (char second in sources[phrase[1]].Append(phrase[1]))
                    starts.Add(PairSet.Pair(first, second));
            }

            foreach (char unit in phrase)
            {
                _held.Add(unit);
                foreach (char source in sources[unit])
                    _held.Add(source);
            }
        }

        _starts = new PairSet(starts);
        _units[NamesWithQian.Qian] = Untold;
    }

    /// <summary>Folds units, each by itself, up to one where a phrase may start or that is not told by itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first unit.</param>
    /// <param name="limit">Behind the last one.</param>
    /// <param name="target">Takes what they are folded to; no more are folded than it holds.</param>
    /// <returns>Behind the last that was folded.</returns>
    [MethodImpl(HotMethod.Optimized)]
    public int Fold(string text, int start, int limit, Span<char> target)
    {
        char[] folds = _units;
        int most = Math.Min(limit - start, target.Length);
        int phrase = _starts.Next(text, start, Math.Min(limit, start + most + 1));
        ReadOnlySpan<char> units = text.AsSpan(start, Math.Min(most, phrase - start));
        for (int at = 0; at < units.Length && at < target.Length; at++)
        {
            char folded = folds[units[at]];
            if (folded == Untold)
                return start + at;
            target[at] = folded;
        }

        return start + units.Length;
    }

    /// <summary>Behind the phrases that start at a place and those that they overlap: before a unit that no phrase holds.</summary>
    public int EndOfPhrases(string text, int at, int limit)
    {
        do
            at++;
        while (at < limit && _held.Contains(text[at]));
        return at;
    }
}
