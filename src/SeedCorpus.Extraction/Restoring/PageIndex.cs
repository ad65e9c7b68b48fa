using System;
using System.Buffers;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>Where each character stands on a page, compared in folded form: a chain of places for each, last place first.</summary>
internal sealed class PageIndex : IDisposable
{
    /// <summary>How much of a page is read, in units: more than any article has, and it bounds the work; a place fits into 16 bits.</summary>
    private const int MostUnits = ushort.MaxValue;

    /// <summary>How many places of one character are looked at.</summary>
    private const int MostPlaces = 256;

    private const int Buckets = 1 << 12;

    private readonly string _page;
    private readonly int _length;
    private char[] _folded;
    private ushort[] _last;
    private ushort[] _before;

    public PageIndex(string page)
    {
        _page = page;
        _length = Math.Min(MostUnits, page.Length);
        _folded = ArrayPool<char>.Shared.Rent(_length);
        _before = ArrayPool<ushort>.Shared.Rent(_length);
        _last = ArrayPool<ushort>.Shared.Rent(Buckets);
        Array.Clear(_last, 0, Buckets);
        FoldTables tables = FoldTables.Instance;
        char[] folded = _folded;
        ushort[] before = _before;
        ushort[] last = _last;
        for (int i = 0; i < _length; i++)
        {
            char c = tables.Fold(page[i]);
            folded[i] = c;
            ref ushort bucket = ref last[Bucket(c)];
            before[i] = bucket;
            bucket = (ushort)(i + 1);
        }
    }

    /// <summary>Gives back what the index was made in: nothing can be looked up any more.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_folded);
        ArrayPool<ushort>.Shared.Return(_before);
        ArrayPool<ushort>.Shared.Return(_last);
        _folded = [];
        _before = [];
        _last = [];
    }

    /// <summary>Whether the page has the character.</summary>
    public bool Has(char folded)
    {
        int budget = MostPlaces;
        return Next(folded, _last[Bucket(folded)], ref budget) >= 0;
    }

    /// <summary>Whether the page has two characters side by side.</summary>
    public bool Has(char first, char second)
    {
        int budget = MostPlaces;
        for (int at = Next(second, _last[Bucket(second)], ref budget); at >= 0; at = Next(second, _before[at], ref budget))
        {
            if (at > 0 && _folded[at - 1] == first)
                return true;
        }

        return false;
    }

    /// <summary>How often the page has a character, and with its neighbours in a window.</summary>
    /// <param name="printed">The character as it would be printed.</param>
    /// <param name="window">A folded text with the character in it.</param>
    /// <param name="place">Where the character stands in the window.</param>
    public Surroundings Count(char printed, ReadOnlySpan<char> window, int place)
    {
        var found = new Surroundings();
        char folded = window[place];
        int budget = MostPlaces;
        for (int at = Next(folded, _last[Bucket(folded)], ref budget); at >= 0; at = Next(folded, _before[at], ref budget))
        {
            if (_page[at] == printed)
                found.Alone++;
            bool left = Agrees(window, place - 1, at - 1);
            bool right = Agrees(window, place + 1, at + 1);
            if (left)
                found.Pairs++;
            if (right)
                found.Pairs++;
            if (left && right)
                found.Triples++;
            if (left && Agrees(window, place - 2, at - 2))
                found.Triples++;
            if (right && Agrees(window, place + 2, at + 2))
                found.Triples++;
        }

        return found;
    }

    private bool Agrees(ReadOnlySpan<char> window, int inWindow, int onPage) =>
        (uint)inWindow < (uint)window.Length && (uint)onPage < (uint)_length && window[inWindow] == _folded[onPage];

    /// <summary>The next place of a character in its bucket's chain; links are one-based, 0 ends the chain.</summary>
    private int Next(char folded, int link, ref int budget)
    {
        for (; link > 0 && budget-- > 0; link = _before[link - 1])
        {
            if (_folded[link - 1] == folded)
                return link - 1;
        }

        return -1;
    }

    /// <summary>Neighbouring code points fall into neighbouring buckets; the planes' blocks overlap, which chains bear.</summary>
    private static int Bucket(char c) => (c ^ (c >> 12)) & (Buckets - 1);

    /// <summary>How often a character stands on a page: alone, in pairs and in triples with given neighbours.</summary>
    internal struct Surroundings
    {
        public int Alone;
        public int Pairs;
        public int Triples;
    }
}
