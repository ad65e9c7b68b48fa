using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction;

/// <summary>Han characters: the block of CJK Unified Ideographs.</summary>
internal static class Han
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(char c) => c is >= '\u4e00' and <= '\u9fff';

    /// <summary>Whether a stretch holds nothing else.</summary>
    public static bool IsAll(string text, TextRange range)
    {
        for (int at = range.Start; at < range.End; at++)
        {
            if (!Is(text[at]))
                return false;
        }

        return true;
    }
}
