using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>A slogan as read; the text is comparable, the line that of its first use.</summary>
internal sealed record ReadSlogan(string Text, SloganKind Kind, int Uses, int Line)
{
    public static IEnumerable<ReadSlogan> Of(ReadSeed seed) => seed.Facts.Slogans.Select((slogan, index) => new ReadSlogan(
        Comparable.Of(slogan.Text), slogan.Kind, slogan.Uses.Count, ReadSeed.Line(seed.Locations.Slogans[index], 0)));
}
