namespace SeedCorpus.Generator.Merging;

/// <summary>
/// What two texts that differ in one character have in common, as a number: so that those are found by a look-up and not by
/// comparing each with each. Where two numbers are equal by chance the texts tell, which are compared then.
/// </summary>
internal static class OneApart
{
    private const ulong Factor = 1_099_511_628_211;

    /// <summary>The text with one character made a blank.</summary>
    public static ulong Blanked(string text, int at) => Hash(text, at, blank: true);

    /// <summary>The text with one character left out.</summary>
    public static ulong Without(string text, int at) => Hash(text, at, blank: false);

    public static ulong Whole(string text) => Hash(text, -1, blank: false);

    /// <summary>A key that asks for something else besides.</summary>
    public static ulong And(ulong key, ulong more) => unchecked(((key ^ (more + 1)) * Factor) ^ (key >> 29));

    /// <summary>Whether two texts are equal but for the character at one place.</summary>
    public static bool DifferAt(string left, string right, int at) =>
        left.Length == right.Length
        && left[at] != right[at]
        && string.CompareOrdinal(left, 0, right, 0, at) == 0
        && string.CompareOrdinal(left, at + 1, right, at + 1, left.Length - at - 1) == 0;

    /// <summary>Whether the shorter text is the longer one without the character at one place.</summary>
    public static bool LacksAt(string longer, string shorter, int at) =>
        longer.Length == shorter.Length + 1
        && string.CompareOrdinal(longer, 0, shorter, 0, at) == 0
        && string.CompareOrdinal(longer, at + 1, shorter, at, shorter.Length - at) == 0;

    private static ulong Hash(string text, int special, bool blank)
    {
        ulong hash = 14_695_981_039_346_656_037;
        for (int i = 0; i < text.Length; i++)
        {
            if (i != special)
                hash = unchecked((hash ^ text[i]) * Factor);
            else if (blank)
                hash = unchecked((hash ^ 0xFFFF_FFFF) * Factor);
        }

        return hash;
    }
}
