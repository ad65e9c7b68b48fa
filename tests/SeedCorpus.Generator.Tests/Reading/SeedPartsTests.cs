using SeedCorpus.Extraction;
using SeedCorpus.Generator.EditorConfig;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Reading;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Reading;

public class SeedPartsTests
{
    private readonly SeedParts<ArticleSource> _articles = new(seed => seed.Article);
    private readonly ReadSeed _a = Read("a.txt", "甲"), _b = Read("b.txt", "乙"), _empty = Read("c.txt", "");

    [Fact]
    public void A_seed_without_the_part_is_left_out()
    {
        Assert.Equal(["甲", "乙"], TitlesOf(_a, _b, _empty));
        Assert.Equal(["乙"], TitlesOf(_empty, _b, _empty));
        Assert.Equal(["甲"], TitlesOf(_a, _empty, _empty));
    }

    [Fact]
    public void A_seed_in_the_place_of_another_gives_its_part()
    {
        TitlesOf(_a, _b);

        Assert.Equal(["甲", "丙"], TitlesOf(_a, Read("b.txt", "丙")));
        Assert.Equal(["乙", "甲"], TitlesOf(_b, _a));
    }

    [Fact]
    public void A_seed_that_lost_its_part_loses_it()
    {
        TitlesOf(_a, _b);

        Assert.Equal(["甲"], TitlesOf(_a, _empty));
    }

    private IEnumerable<string> TitlesOf(params ReadSeed[] seeds) =>
        _articles.Of([.. seeds], CancellationToken.None).Select(article => article.Facts.Title);

    private static ReadSeed Read(string path, string text)
    {
        SeedReading reading = PlainReader.Read(text, ReadingHints.None, CancellationToken.None);
        return new ReadSeed(path, "/project/" + path, new SeedContent(reading.Facts, null, []), SeedOptions.None);
    }
}
