using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// What speaks for a character at a damaged place: that it makes words of the general word list with its neighbours, and
/// that the page itself has it, alone and beside the same neighbours.
/// </summary>
internal sealed class PageEvidence
{
    /// <summary>How much of a page is read for evidence, in units: more than any article, so that the work stays bounded.</summary>
    private const int MostUnits = 1 << 18;

    /// <summary>How many times better than the second the best candidate must be.</summary>
    private const double Lead = 1.25;

    /// <summary>Less is no evidence: a character that stands once on the page and makes no word.</summary>
    private const double LeastWeight = 0.5;

    /// <summary>A character whose words the list's source met this often is a common one.</summary>
    private const int CommonCharacter = 1000;

    private readonly string _page;
    private readonly FoldTables _fold = FoldTables.Instance;
    private readonly int[] _characters = new int[char.MaxValue + 1];
    private Dictionary<ulong, int>? _sequences;

    public PageEvidence(string page) => _page = page;

    /// <summary>The candidate that the evidence speaks for. Variants that fold to one character do not compete.</summary>
    /// <param name="candidates">The characters that fit.</param>
    /// <param name="before">The text before the place; its last three units count.</param>
    /// <param name="after">The text behind the place; its first three units count.</param>
    /// <returns>NUL where no candidate is ahead of the others.</returns>
    public char Choose(IReadOnlyList<char> candidates, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (candidates.Count == 1)
            return candidates[0];
        double best = 0;
        double second = 0;
        char chosen = '\0';
        foreach (char candidate in candidates)
        {
            double weight = Weigh(candidate, before, after);
            bool isVariant = Fold(candidate) == Fold(chosen);
            if (weight > best)
                (best, second, chosen) = (weight, isVariant ? second : best, candidate);
            else if (weight > second && !isVariant)
                second = weight;
        }

        return best >= second * Lead && best > LeastWeight ? chosen : OnlyCommon(candidates);
    }

    /// <summary>The candidate that is the only common character among them; NUL where there is none or another.</summary>
    private char OnlyCommon(IReadOnlyList<char> candidates)
    {
        char only = '\0';
        foreach (char candidate in candidates)
        {
            if (!IsCommon(Fold(candidate)))
                continue;
            if (only != '\0')
                return '\0';
            only = candidate;
        }

        return only;
    }

    private static bool IsCommon(char folded) => WordList.Instance.CharacterFrequency(folded) >= CommonCharacter;

    /// <summary>
    /// How much a mended text reads as one: for each character one for being common or on the page, and one for making a
    /// word or a sequence of the page with the character before; the mean.
    /// </summary>
    public double Plausibility(ReadOnlySpan<char> mended, char before)
    {
        double sum = 0;
        Span<char> pair = stackalloc char[2];
        pair[0] = Fold(before);
        foreach (char unit in mended)
        {
            pair[1] = Fold(unit);
            if (IsCommon(pair[1]) || OnPage(pair.Slice(1)) > 0)
                sum++;
            if (WordList.Instance.Frequency(pair) > 0 || OnPage(pair) > 0)
                sum++;
            pair[0] = pair[1];
        }

        return mended.Length == 0 ? 0 : sum / mended.Length;
    }

    private double Weigh(char candidate, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        int left = Math.Min(3, before.Length);
        int right = Math.Min(3, after.Length);
        Span<char> window = stackalloc char[left + 1 + right];
        before.Slice(before.Length - left).CopyTo(window);
        window[left] = candidate;
        after.Slice(0, right).CopyTo(window.Slice(left + 1));
        for (int i = 0; i < window.Length; i++)
            window[i] = Fold(window[i]);

        _sequences ??= Count();
        double weight = Math.Log(1 + _characters[candidate]) / 2;
        for (int length = 2; length <= 4; length++)
        {
            for (int start = Math.Max(0, left - length + 1); start <= left && start + length <= window.Length; start++)
            {
                ReadOnlySpan<char> sequence = window.Slice(start, length);
                int inList = WordList.Instance.Frequency(sequence);
                if (inList > 0)
                    weight += (length - 1) * (1 + Math.Log(inList)) / 2;
                int onPage = length <= 3 ? OnPage(sequence) : 0;
                if (onPage > 0)
                    weight += (length - 1) * (2 + Math.Log(onPage));
            }
        }

        return weight;
    }

    private int OnPage(ReadOnlySpan<char> sequence)
    {
        _sequences ??= Count();
        return _sequences.TryGetValue(Key(sequence), out int count) ? count : 0;
    }

    private Dictionary<ulong, int> Count()
    {
        var counts = new Dictionary<ulong, int>();
        foreach (char c in _page.Take(MostUnits))
            _characters[c]++;
        string text = new([.. _page.Take(MostUnits).Select(Fold)]);
        for (int i = 0; i < text.Length; i++)
        {
            for (int length = 1; length <= 3 && i + length <= text.Length; length++)
            {
                if (text[i + length - 1] < '\u3000')
                    break;
                ulong key = Key(text.AsSpan(i, length));
                counts.TryGetValue(key, out int count);
                counts[key] = count + 1;
            }
        }

        return counts;
    }

    private char Fold(char unit) => _fold.Fold(unit);

    private static ulong Key(ReadOnlySpan<char> sequence)
    {
        ulong key = 0;
        foreach (char c in sequence)
            key = (key << 16) | c;
        return key;
    }
}
