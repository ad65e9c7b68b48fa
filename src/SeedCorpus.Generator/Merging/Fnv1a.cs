namespace SeedCorpus.Generator.Merging;

/// <summary>A hash that is the same in every process and on every platform, as that of .NET is not.</summary>
internal static class Fnv1a
{
    /// <summary>The 32-bit FNV-1a hash of the text's UTF-16 units, low byte first.</summary>
    public static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char unit in text)
        {
            hash = unchecked((hash ^ (byte)unit) * 16777619);
            hash = unchecked((hash ^ (byte)(unit >> 8)) * 16777619);
        }

        return hash;
    }
}
