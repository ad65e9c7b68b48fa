using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>
/// Tells at one look whether a name that nothing announces may count at a place: an act, an appointment or a further name has to
/// follow it. Most clauses that begin with a surname's character go on with other words, and need not be read.
/// </summary>
internal static class BareName
{
    /// <summary>A surname and what is given behind it, or a padded name.</summary>
    private const int Shortest = 2;
    private const int Longest = 4;

    /// <summary>What an appointment, a further name or a note on the person begins with.</summary>
    private static readonly string[] Others = ["为", "的", "任", "当选", "和", "与", "及", "以", "等", "、", ",", " ", "("];

    private static readonly Lazy<WordStarts> Follows = new(() => new WordStarts(ActVerbs.Words, ActVerbs.LightVerbs, NameReader.Titles, Others));

    /// <param name="text">The folded text.</param>
    /// <param name="at">Where a name of the common shape would start.</param>
    /// <param name="limit">End of the sentence.</param>
    /// <returns>False where surely no such name counts.</returns>
    public static bool MayCount(string text, int at, int limit)
    {
        WordStarts follows = Follows.Value;
        int last = Math.Min(at + Longest, limit - 1);
        for (int end = at + Shortest; end <= last; end++)
        {
            if (follows.MayHold(text, end, limit))
                return true;
        }

        return false;
    }
}
