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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => (_bits[(c & _mask) >> 6] & (1UL << (c & 63))) != 0;

    public void Add(char c) => _bits[(c & _mask) >> 6] |= 1UL << (c & 63);
}
