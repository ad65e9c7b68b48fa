using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>One seed: what people read in it, what the reader reads in it, and its text.</summary>
internal sealed class ReadSeed
{
    public ReadSeed(Gold gold, string seed)
    {
        SeedReading reading = ArticleReader.Read(seed);
        Gold = gold;
        HasArticle = reading.Facts is not null;
        Facts = reading.Facts ?? new ArticleFacts { Title = "" };
        Locations = reading.Locations ?? new ArticleLocations();
        Text = new SeedText(seed, reading);
    }

    public Gold Gold { get; }

    /// <summary>Whether anything was read.</summary>
    public bool HasArticle { get; }

    /// <summary>What was read; empty where nothing was.</summary>
    public ArticleFacts Facts { get; }

    public ArticleLocations Locations { get; }

    public SeedText Text { get; }

    public Difference Differs(string field, int? line, string? expected, string? got, string reason) =>
        new(field, Gold.Seed, line, expected, got, reason);

    /// <summary>Line, from 1, of the fact at <paramref name="index"/> of an array that runs parallel to these spans.</summary>
    public static int Line(EquatableArray<SeedSpan> spans, int index) => spans[index].Line + 1;
}
