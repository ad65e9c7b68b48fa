using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>
/// Reads names without a surname by what they are made of (Data/Surnames/minority-names.tsv): Tibetan, Mongolian, Yi, Uygur
/// and Kazakh ones, 次仁旺堆, 布仁巴雅尔, 阿约老惹, 买买提江. Their characters begin and end other words, so that what stands around tells little.
/// </summary>
internal static class ElementNames
{
    /// <summary>An element of this length is a name by itself; shorter ones need another.</summary>
    private const int ShortestName = 3;

    private static readonly Lazy<Lexicon<bool>> Elements = Lexicons.OfWords("Surnames/minority-names.tsv");

    /// <summary>Whether a name may start at a place: where not, surely none does.</summary>
    public static bool MayStart(string text, int at, int limit) => Elements.Value.MayStart(text, at, limit);

    /// <summary>Adds what elements begin with.</summary>
    public static void AddStarts(CharacterSet characters)
    {
        foreach (string element in Elements.Value.Words)
            characters.Add(element[0]);
    }

    /// <summary>The name at a place that is made of elements, and ends where names end; its length is 0 where none is.</summary>
    public static TextRange Read(string text, int start, int limit)
    {
        if (!MayStart(text, start, limit))
            return default;
        var name = TextRange.Between(start, End(text, start, Math.Min(limit, start + NameReader.LongestPart)));
        return name.Length >= ShortestName && RightContext.Score(text, start, name.Length, limit) >= 2 ? name : default;
    }

    /// <summary>Whether a whole stretch is made of elements.</summary>
    public static bool HasShape(string text, TextRange range) =>
        range.Length is >= ShortestName and <= NameReader.LongestPart
        && MayStart(text, range.Start, range.End)
        && End(text, range.Start, range.End) == range.End;

    private static int End(string text, int at, int limit)
    {
        while (Elements.Value.TryMatch(text, at, limit, out Lexicon<bool>.Entry element))
            at += element.Word.Length;
        return at;
    }
}
