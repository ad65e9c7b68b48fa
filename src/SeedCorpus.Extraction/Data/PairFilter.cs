using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction.Data;

/// <summary>
/// Pairs of UTF-16 units as bits, several pairs to a bit: a pair that the filter does not hold is surely none of them, one that
/// it holds has to be looked up. Most places of a text are told apart by one load and one branch that is seldom taken.
/// </summary>
/// <remarks>A part of what holds it: an object of its own would be one more to fetch at each look.</remarks>
internal readonly struct PairFilter
{
    private const int BitsForPair = 16;

    /// <summary>Few pairs have more room, so that hardly a place of a text is looked up in vain: it stays within the nearest cache.</summary>
    private const int BitsForPairOfFew = 64;
    private const int MostOfFew = 1 << 10;
    private const int LeastSizeLog = 12;

    private readonly ulong[] _bits;
    private readonly int _shift;

    public PairFilter(int pairs)
    {
        int sizeLog = LeastSizeLog;
        int bitsForPair = pairs > MostOfFew ? BitsForPair : BitsForPairOfFew;
        while (1 << sizeLog < pairs * bitsForPair)
            sizeLog++;
        _bits = new ulong[(1 << sizeLog) / 64];
        _shift = 32 - sizeLog;
    }

    public void Add(char first, char second)
    {
        uint bit = Bit(first, second);
        _bits[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining | HotMethod.Optimized)]
    public bool MayHold(char first, char second)
    {
        uint bit = Bit(first, second);
        return (_bits[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    /// <summary>The first place from <paramref name="from"/> on whose unit and the next may be a pair; <paramref name="limit"/> where none is.</summary>
    /// <remarks>Long texts are searched here for words that are rare in them: all that the loop needs is at hand.</remarks>
    [MethodImpl(HotMethod.Optimized)]
    public int Next(string text, int from, int limit)
    {
        if (from >= limit)
            return limit;
        ulong[] bits = _bits;
        int shift = _shift;
        uint first = text[from];
        for (int at = from + 1; at < limit; at++)
        {
            uint second = text[at];
            uint bit = Bit(first, second, shift);
            if ((bits[bit >> 6] & (1UL << (int)(bit & 63))) != 0)
                return at - 1;
            first = second;
        }

        return limit;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining | HotMethod.Optimized)]
    private uint Bit(char first, char second) => Bit(first, second, _shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining | HotMethod.Optimized)]
    private static uint Bit(uint first, uint second, int shift) => unchecked(((first << 16) | second) * 2654435761) >> shift;
}
