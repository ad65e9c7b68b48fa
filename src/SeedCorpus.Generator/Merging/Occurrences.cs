using System;
using System.Collections.Generic;

namespace SeedCorpus.Generator.Merging;

/// <summary>Where each number occurs in sequences of numbers, one for each article: by counting, without comparing.</summary>
internal sealed class Occurrences
{
    private readonly int[] _starts;
    private readonly (int Article, int Index)[] _places;

    /// <param name="sequences">Of each article.</param>
    /// <param name="count">How many numbers there are; all are below it.</param>
    public Occurrences(int[][] sequences, int count)
    {
        _starts = new int[count + 1];
        foreach (int[] sequence in sequences)
        {
            foreach (int number in sequence)
                _starts[number + 1]++;
        }

        for (int number = 0; number < count; number++)
            _starts[number + 1] += _starts[number];
        _places = new (int, int)[_starts[count]];
        int[] next = [.. _starts];
        for (int article = 0; article < sequences.Length; article++)
        {
            for (int i = 0; i < sequences[article].Length; i++)
                _places[next[sequences[article][i]]++] = (article, i);
        }
    }

    /// <summary>The places of a number, in the order of the articles.</summary>
    public ReadOnlySpan<(int Article, int Index)> Of(int number) =>
        _places.AsSpan(_starts[number], _starts[number + 1] - _starts[number]);

    /// <summary>The numbers that occur, in an order; those that had their place in it before need not be compared again.</summary>
    /// <param name="before">Numbers that are in order already.</param>
    /// <param name="compare">The order; no two numbers are equal in it.</param>
    public int[] InOrder(int[] before, Comparison<int> compare)
    {
        var known = new bool[_starts.Length - 1];
        List<int> kept = new(before.Length);
        foreach (int number in before)
        {
            if (number < known.Length && Occurs(number))
            {
                known[number] = true;
                kept.Add(number);
            }
        }

        List<int> added = [];
        for (int number = 0; number < known.Length; number++)
        {
            if (!known[number] && Occurs(number))
                added.Add(number);
        }

        added.Sort(compare);
        Comparer<int> comparer = Comparer<int>.Create(compare);
        var ordered = new int[kept.Count + added.Count];
        int next = 0;
        for (int i = 0; i < added.Count; i++)
        {
            int place = ~kept.BinarySearch(next, kept.Count - next, added[i], comparer);
            kept.CopyTo(next, ordered, next + i, place - next);
            ordered[place + i] = added[i];
            next = place;
        }

        kept.CopyTo(next, ordered, next + added.Count, kept.Count - next);
        return ordered;
    }

    /// <summary>The sequences one behind the other, each number replaced by its place in an order.</summary>
    public static int[] Renumbered(int[][] sequences, int[] order, int count)
    {
        var placeOf = new int[count];
        for (int place = 0; place < order.Length; place++)
            placeOf[order[place]] = place;
        List<int> all = [];
        foreach (int[] sequence in sequences)
        {
            foreach (int number in sequence)
                all.Add(placeOf[number]);
        }

        return [.. all];
    }

    private bool Occurs(int number) => _starts[number + 1] > _starts[number];
}
