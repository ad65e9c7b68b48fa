using SeedCorpus.Extraction;
using SeedCorpus.Generator.EditorConfig;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Reading;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>An article that says what it said is the same object in every run, however often its seed is read anew.</summary>
public class ArticleSourcesTests
{
    private readonly ArticleSources _sources = new();

    [Fact]
    public void An_article_whose_seed_says_the_same_elsewhere_stays_the_object_that_it_was()
    {
        ArticleSource before = Assert.Single(Of(Read("seeds/a.txt", "题目\n正文。")));

        ArticleSource after = Assert.Single(Of(Read("seeds/a.txt", "\n\n题目\n正文。")));

        Assert.Same(before, after);
    }

    [Fact]
    public void An_article_that_says_something_else_is_the_new_one()
    {
        Of(Read("seeds/a.txt", "题目\n正文。"));

        ReadSeed changed = Read("seeds/a.txt", "题目\n别的正文。");

        Assert.Same(changed.Article, Assert.Single(Of(changed)));
    }

    [Fact]
    public void Articles_that_come_and_go_and_seeds_without_one_move_no_other()
    {
        EquatableArray<ArticleSource> before = Of(Read("seeds/b.txt", "甲"), Read("seeds/c.txt", "乙"), Read("seeds/e.txt", "丙"));

        ReadSeed first = Read("seeds/a.txt", "甲");
        EquatableArray<ArticleSource> after = Of(
            first, Read("seeds/b.txt", ""), Read("seeds/c.txt", "乙"), Read("seeds/d.txt", "丁"), Read("seeds/e.txt", "丙"));

        Assert.Equal(["seeds/a.txt", "seeds/c.txt", "seeds/d.txt", "seeds/e.txt"], after.Select(article => article.Path));
        Assert.Same(first.Article, after[0]);
        Assert.Same(before[1], after[1]);
        Assert.Same(before[2], after[3]);
    }

    private EquatableArray<ArticleSource> Of(params ReadSeed[] seeds) => _sources.Of([.. seeds], CancellationToken.None);

    private static ReadSeed Read(string path, string text)
    {
        SeedReading reading = PlainReader.Read(text, ReadingHints.None, CancellationToken.None);
        FactLocations? locations = reading is { Facts: { } facts, Locations: { } places } ? FactLocations.From(facts, places) : null;
        return new ReadSeed(path, "/project/" + path, new SeedContent(reading.Facts, locations, []), SeedOptions.None);
    }
}
