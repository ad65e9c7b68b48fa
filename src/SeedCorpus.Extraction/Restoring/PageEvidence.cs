using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// What speaks for a character at a damaged place: that it makes words of the general word list with its neighbours, and
/// that the page itself has it, alone and beside the same neighbours.
/// </summary>
internal sealed class PageEvidence : IDisposable
{
    /// <summary>How many choices one page may ask for; a page with more damage than this is no text any more.</summary>
    private const int MostChoices = 10_000;

    /// <summary>How many times better than the second the best candidate must be.</summary>
    private const double Lead = 1.25;

    /// <summary>Less is no evidence: a character that stands once on the page and makes no word.</summary>
    private const double LeastWeight = 0.5;

    /// <summary>How many units before and behind a place are looked at.</summary>
    private const int Reach = 3;

    /// <summary>A character whose words the list's source met this often is a common one.</summary>
    private const int CommonCharacter = 1000;

    /// <summary>A word that the list's source met this often is a common one.</summary>
    private const int CommonWord = 1000;

    /// <summary>What is as common as any character, though no word of the list has it.</summary>
    private const string CommonMarks = "、。“”‘’《》";

    private readonly PageIndex _index;
    private readonly FoldTables _fold = FoldTables.Instance;
    private readonly WordList _words = WordList.Instance;

    /// <summary>What stands around a place, folded. Not on the stack: code that reserves room there is compiled without its profile.</summary>
    private readonly char[] _window = new char[Reach + 1 + Reach];
    private int _choices;

    public PageEvidence(string page) => _index = new PageIndex(page);

    public void Dispose() => _index.Dispose();

    /// <summary>The candidate that the evidence speaks for. Variants that fold to one character do not compete.</summary>
    /// <param name="candidates">The characters that fit.</param>
    /// <param name="before">The text before the place; its last units count.</param>
    /// <param name="after">The text behind the place; its first units count.</param>
    /// <returns>NUL where no candidate is ahead of the others.</returns>
    public char Choose(List<char> candidates, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (candidates.Count == 1)
            return candidates[0];
        if (++_choices > MostChoices)
            return '\0';
        int left = Math.Min(Reach, before.Length);
        int right = Math.Min(Reach, after.Length);
        Span<char> window = _window.AsSpan(0, left + 1 + right);
        for (int i = 0; i < left; i++)
            window[i] = Fold(before[before.Length - left + i]);
        for (int i = 0; i < right; i++)
            window[left + 1 + i] = Fold(after[i]);
        double best = 0;
        double second = 0;
        char chosen = '\0';
        char foldedChosen = '\0';
        foreach (char candidate in candidates)
        {
            char folded = Fold(candidate);
            if (!IsKnown(folded))
                continue;
            window[left] = folded;
            double weight = Weigh(candidate, window, left);
            bool isVariant = folded == foldedChosen;
            if (weight > best)
                (best, second, chosen, foldedChosen) = (weight, isVariant ? second : best, candidate, folded);
            else if (weight > second && !isVariant)
                second = weight;
        }

        return best >= second * Lead && best > LeastWeight ? chosen : OnlyCommon(candidates);
    }

    /// <summary>The candidate that is the only common character among them; NUL where there is none or another.</summary>
    private char OnlyCommon(List<char> candidates)
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

    /// <summary>Whether any evidence can speak for a character: no word holds the others, nor the page.</summary>
    private bool IsKnown(char folded) => _words.CharacterFrequency(folded) > 0 || _index.Has(folded);

    private bool IsCommon(char folded) => _words.CharacterFrequency(folded) >= CommonCharacter;

    /// <summary>Whether two characters make a common word, or stand side by side on the page.</summary>
    public bool StandTogether(char first, char second)
    {
        Span<char> pair = _window.AsSpan(0, 2);
        (pair[0], pair[1]) = (Fold(first), Fold(second));
        return _words.Frequency(pair) >= CommonWord || _index.Has(pair[0], pair[1]);
    }

    /// <summary>
    /// How much a mended text reads as one: for each character one for being common or on the page, and one for making a
    /// word or a sequence of the page with the character before; the mean.
    /// </summary>
    public double Plausibility(ReadOnlySpan<char> mended, char before) => Legibility(mended, before, byPage: true);

    /// <summary>Whether a text holds a letter or a character that is no common one: what was cut wrongly does.</summary>
    public bool HoldsUncommon(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (char.IsLetter(unit) && !IsCommon(Fold(unit)))
                return true;
        }

        return false;
    }

    /// <summary>How much a printed text reads as one by the word list alone: the page has it as it stands.</summary>
    public double PlausibilityByWords(ReadOnlySpan<char> printed, char before) => Legibility(printed, before, byPage: false);

    private double Legibility(ReadOnlySpan<char> text, char before, bool byPage)
    {
        double sum = 0;
        Span<char> pair = _window.AsSpan(0, 2);
        pair[0] = Fold(before);
        foreach (char unit in text)
        {
            pair[1] = Fold(unit);
            if (IsCommon(pair[1]) || CommonMarks.IndexOf(pair[1]) >= 0 || (byPage && _index.Has(pair[1])))
                sum++;
            if (_words.Frequency(pair) > 0 || (byPage && _index.Has(pair[0], pair[1])))
                sum++;
            pair[0] = pair[1];
        }

        return text.Length == 0 ? 0 : sum / text.Length;
    }

    /// <summary>How much the page and the word list speak for a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="window">What stands around the place, and the candidate there, folded.</param>
    /// <param name="left">The place in it.</param>
    private double Weigh(char candidate, ReadOnlySpan<char> window, int left)
    {
        PageIndex.Surroundings onPage = _index.Count(candidate, window, left);
        double weight = onPage.Alone > 0 ? Math.Log(1 + onPage.Alone) / 2 : 0;
        if (onPage.Pairs > 0)
            weight += 2 + Math.Log(onPage.Pairs);
        if (onPage.Triples > 0)
            weight += 2 * (2 + Math.Log(onPage.Triples));
        // Words of three lengths may start at a place: mostly none does.
        int starts = 0;
        for (int start = Math.Max(0, left - Reach); start <= left && start + 1 < window.Length; start++)
            starts |= _words.MayStart(window[start], window[start + 1]) ? 1 << start : 0;
        for (int length = 2; starts != 0 && length <= 4; length++)
        {
            for (int start = Math.Max(0, left - length + 1); start <= left && start + length <= window.Length; start++)
            {
                if ((starts & (1 << start)) == 0)
                    continue;
                int inList = _words.Frequency(window.Slice(start, length));
                if (inList > 0)
                    weight += (length - 1) * (1 + Math.Log(inList)) / 2;
            }
        }

        return weight;
    }

    private char Fold(char unit) => _fold.Fold(unit);
}
