using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction.Data;

/// <summary>
/// Words by two units at one end of theirs: there by length, the longest first, there in ordinal order, so that a hundred
/// thousand words cost little more than ten. Made for pages as well as for tables, so that making it is cheap too.
/// </summary>
internal sealed class WordIndex
{
    private readonly PairFilter _filter;
    private readonly Dictionary<char, int>? _singles;
    private readonly CharacterSet? _singleUnits;

    /// <summary>The words of two units or more in the order of their pairs, and for each the number it was given with.</summary>
    private readonly string[] _words;
    private readonly int[] _numbers;

    /// <summary>Words of one pair and one length stand together; the groups of one pair follow each other.</summary>
    private readonly Group[] _groups;

    /// <summary>The first group of each pair, from 1, by the pair's hash; 0 where none is.</summary>
    private readonly (uint Pair, int Group)[] _slots;
    private readonly bool _atEnd;

    /// <param name="words">Distinct words.</param>
    /// <param name="atEnd">Whether words are found where they end, not where they start.</param>
    [MethodImpl(HotMethod.Optimized)]
    public WordIndex(string[] words, bool atEnd)
    {
        _atEnd = atEnd;
        _filter = new PairFilter(words.Length);
        int longer = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Length == 1)
                (_singles ??= []).Add(words[i][0], i);
            else
                longer++;
        }

        if (_singles is not null)
        {
            _singleUnits = CharacterSet.ForAbout(_singles.Count);
            foreach (char single in _singles.Keys)
                _singleUnits.Add(single);
        }

        var pairs = new uint[longer];
        _numbers = new int[longer];
        for (int i = words.Length - 1; i >= 0; i--)
        {
            if (words[i].Length == 1)
                continue;
            pairs[--longer] = PairOf(words[i]);
            _numbers[longer] = i;
        }

        Array.Sort(pairs, _numbers);
        _words = new string[pairs.Length];
        _groups = new Group[pairs.Length];
        int size = 4;
        while (size < pairs.Length * 2)
            size *= 2;
        _slots = new (uint, int)[size];
        Fill(words, pairs);
    }

    /// <summary>Whether a word may start, or end, with these two units, the first of which stands at <paramref name="at"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining | HotMethod.Optimized)]
    public bool MayHold(string text, int at, int limit) =>
        (at + 1 < limit && _filter.MayHold(text[at], text[at + 1])) || (_singleUnits is not null && _singleUnits.Contains(text[at]));

    /// <summary>The first place from <paramref name="from"/> on that may hold a word; <paramref name="limit"/> where none may.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public int Next(string text, int from, int limit)
    {
        if (_singleUnits is null)
            return _filter.Next(text, from, limit);
        while (from < limit && !MayHold(text, from, limit))
            from++;
        return from;
    }

    /// <summary>The number of the longest word that starts at <paramref name="start"/> and ends by <paramref name="limit"/>; -1 for none.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public int LongestFrom(string text, int start, int limit)
    {
        if (start >= limit)
            return -1;
        if (start + 1 < limit && _filter.MayHold(text[start], text[start + 1]))
        {
            bool more = true;
            for (int i = FirstGroup(text[start], text[start + 1]); more && i < _groups.Length; i++)
            {
                ref readonly Group group = ref _groups[i];
                if (start + group.Length <= limit && Find(in group, text, start) is >= 0 and int found)
                    return _numbers[found];
                more = !group.IsLast;
            }
        }

        return Single(text[start]);
    }

    /// <summary>The number of the longest word that ends at <paramref name="end"/> and starts at <paramref name="floor"/> or behind; -1 for none.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public int LongestTo(string text, int end, int floor)
    {
        if (end <= floor)
            return -1;
        if (end - 2 >= floor && _filter.MayHold(text[end - 2], text[end - 1]))
        {
            bool more = true;
            for (int i = FirstGroup(text[end - 2], text[end - 1]); more && i < _groups.Length; i++)
            {
                ref readonly Group group = ref _groups[i];
                if (end - group.Length >= floor && Find(in group, text, end - group.Length) is >= 0 and int found)
                    return _numbers[found];
                more = !group.IsLast;
            }
        }

        return Single(text[end - 1]);
    }

    [MethodImpl(HotMethod.Optimized)]
    private void Fill(string[] words, uint[] pairs)
    {
        Comparison<int> order = (a, b) => Order(words[a], words[b]);
        int groups = 0;
        for (int first = 0, end; first < pairs.Length; first = end)
        {
            for (end = first + 1; end < pairs.Length && pairs[end] == pairs[first];)
                end++;
            if (end - first > 1)
                Array.Sort(_numbers, first, end - first, Comparer<int>.Create(order));
            AddPair(pairs[first], groups + 1);
            for (int start = first, at = first; at < end; at++)
            {
                _words[at] = words[_numbers[at]];
                if (at + 1 < end && words[_numbers[at + 1]].Length == _words[at].Length)
                    continue;
                _groups[groups++] = new Group(start, at + 1 - start, _words[at].Length, IsLast: at + 1 == end);
                start = at + 1;
            }
        }
    }

    private void AddPair(uint pair, int group)
    {
        _filter.Add((char)(pair >> 16), (char)pair);
        int slot = Slot(pair);
        while (_slots[slot].Group != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = (pair, group);
    }

    /// <summary>The first group of a pair; the number of groups where it has none.</summary>
    [MethodImpl(HotMethod.Optimized)]
    private int FirstGroup(char first, char second)
    {
        uint pair = Pair(first, second);
        for (int slot = Slot(pair); _slots[slot].Group > 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_slots[slot].Pair == pair)
                return _slots[slot].Group - 1;
        }

        return _groups.Length;
    }

    private int Slot(uint pair) => (int)(unchecked(pair * 2654435761) >> 8) & (_slots.Length - 1);

    [MethodImpl(HotMethod.Optimized)]
    private int Single(char c) =>
        _singleUnits is not null && _singleUnits.Contains(c) && _singles!.TryGetValue(c, out int single) ? single : -1;

    [MethodImpl(HotMethod.Optimized)]
    private int Find(in Group group, string text, int start)
    {
        // The pair is the word: most words are no longer, and need not be fetched.
        if (group.Length == 2)
            return group.First;
        int low = group.First;
        int high = group.First + group.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int order = OrderBesidePair(_words[middle], text, start);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    /// <summary>The ordinal order of a word and as many units of a text of which the pair is known to be the word's.</summary>
    /// <remarks>Mostly there is none besides the pair, or one: a call to compare them costs more than they do.</remarks>
    [MethodImpl(HotMethod.Optimized)]
    private int OrderBesidePair(string word, string text, int start)
    {
        int to = _atEnd ? word.Length - 2 : word.Length;
        for (int i = _atEnd ? 0 : 2; i < to; i++)
        {
            int order = word[i] - text[start + i];
            if (order != 0)
                return order;
        }

        return 0;
    }

    private uint PairOf(string word) =>
        _atEnd ? Pair(word[word.Length - 2], word[word.Length - 1]) : Pair(word[0], word[1]);

    private static uint Pair(char first, char second) => ((uint)first << 16) | second;

    private static int Order(string left, string right) =>
        left.Length != right.Length ? right.Length.CompareTo(left.Length) : string.CompareOrdinal(left, right);

    private readonly record struct Group(int First, int Count, int Length, bool IsLast);
}
