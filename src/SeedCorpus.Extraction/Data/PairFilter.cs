using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction.Data;

/// <summary>
/// Pairs of UTF-16 units as bits, several pairs to a bit: a pair that the filter does not hold is surely none of them, one that
/// it holds has to be looked up. Most places of a text are told apart by one load and one branch that is seldom taken.
/// </summary>
internal sealed class PairFilter
{
    private const int BitsForPair = 16;
    private const int LeastSizeLog = 9;

    private readonly ulong[] _bits;
    private readonly int _shift;

    public PairFilter(int pairs)
    {
        int sizeLog = LeastSizeLog;
        while (1 << sizeLog < pairs * BitsForPair)
            sizeLog++;
        _bits = new ulong[(1 << sizeLog) / 64];
        _shift = 32 - sizeLog;
    }

    public void Add(char first, char second)
    {
        uint bit = Bit(first, second);
        _bits[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(char first, char second)
    {
        uint bit = Bit(first, second);
        return (_bits[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Bit(char first, char second) => unchecked((((uint)first << 16) | second) * 2654435761) >> _shift;
}
