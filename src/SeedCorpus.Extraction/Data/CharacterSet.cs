namespace SeedCorpus.Extraction.Data;

/// <summary>A set of UTF-16 units, small enough to be made for a page.</summary>
internal sealed class CharacterSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    public bool Contains(char c) => (_bits[c >> 6] & (1UL << (c & 63))) != 0;

    public void Add(char c) => _bits[c >> 6] |= 1UL << (c & 63);
}
