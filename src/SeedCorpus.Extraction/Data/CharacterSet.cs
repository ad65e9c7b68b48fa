using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction.Data;

/// <summary>
/// A set of UTF-16 units as bits. A small one shares a bit among several units: what it does not hold is surely not in it,
/// what it holds has to be looked up.
/// </summary>
internal sealed class CharacterSet
{
    private const int Exact = char.MaxValue + 1;
    private const int Small = 1 << 12;

    private readonly ulong[] _bits;
    private readonly int _mask;

    /// <summary>A set that shares no bit.</summary>
    public CharacterSet()
        : this(Exact)
    {
    }

    /// <summary>A set of these units that shares no bit.</summary>
    public CharacterSet(string units)
        : this(Exact)
    {
        foreach (char unit in units)
            Add(unit);
    }

    private CharacterSet(int bits)
    {
        _bits = new ulong[bits / 64];
        _mask = bits - 1;
    }

    /// <summary>A set for so many units: small enough to be made for each page where they are few.</summary>
    public static CharacterSet ForAbout(int units) => new(units > 64 ? Exact : Small);

    /// <summary>A small set of a few units.</summary>
    public static CharacterSet Sharing(string units)
    {
        var set = new CharacterSet(Small);
        foreach (char unit in units)
            set.Add(unit);
        return set;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining | HotMethod.Optimized)]
    public bool Contains(char c) => (_bits[(c & _mask) >> 6] & (1UL << (c & 63))) != 0;

    /// <summary>The first place from <paramref name="from"/> on whose unit is held; <paramref name="limit"/> where none is.</summary>
    /// <remarks>Long texts are searched here: all that the loop needs is at hand.</remarks>
    [MethodImpl(HotMethod.Optimized)]
    public int Next(string text, int from, int limit)
    {
        ulong[] bits = _bits;
        int mask = _mask;
        while (from < limit && ((bits[(text[from] & mask) >> 6] >> (text[from] & 63)) & 1) == 0)
            from++;
        return from;
    }

    /// <summary>
    /// The first place from <paramref name="from"/> on whose unit is held and stands behind one of another set;
    /// <paramref name="limit"/> where none does.
    /// </summary>
    /// <remarks>Either is common and both are rare: they are asked at once, so that one branch is seldom taken.</remarks>
    [MethodImpl(HotMethod.Optimized)]
    public int NextBehind(CharacterSet others, string text, int from, int limit)
    {
        ulong[] bits = _bits;
        int mask = _mask;
        ulong[] otherBits = others._bits;
        int otherMask = others._mask;
        if (from == 0)
            from++;
        if (from >= limit)
            return limit;
        int before = text[from - 1];
        for (; from < limit; from++)
        {
            int unit = text[from];
            if (((bits[(unit & mask) >> 6] >> (unit & 63)) & (otherBits[(before & otherMask) >> 6] >> (before & 63)) & 1) != 0)
                return from;
            before = unit;
        }

        return limit;
    }

    public void Add(char c) => _bits[(c & _mask) >> 6] |= 1UL << (c & 63);

    /// <summary>Adds all of another set of the same size.</summary>
    public void Add(CharacterSet units)
    {
        for (int i = 0; i < _bits.Length; i++)
            _bits[i] |= units._bits[i];
    }
}
