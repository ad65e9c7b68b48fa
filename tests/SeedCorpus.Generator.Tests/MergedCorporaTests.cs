using SeedCorpus.Extraction;
using SeedCorpus.Generator.Merging;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>What the generator has merged, its analyzers do not merge again.</summary>
public class MergedCorporaTests
{
    private readonly ArticleSource _first = Source("seeds/a.txt", "张三");
    private readonly ArticleSource _second = Source("seeds/b.txt", "李四");

    [Fact]
    public void The_same_seeds_are_merged_once()
    {
        CorpusModel merged = new CorpusMerger().Merge([_first, _second], CancellationToken.None);

        Assert.Same(merged, MergedCorpora.Of([new ArticleSource(_first.Path, _first.Facts), _second], CancellationToken.None));
    }

    [Fact]
    public void Other_seeds_are_merged_anew_though_the_first_is_the_same()
    {
        new CorpusMerger().Merge([_first, _second], CancellationToken.None);

        CorpusModel corpus = MergedCorpora.Of([_first, Source("seeds/b.txt", "王五")], CancellationToken.None);

        Assert.Equal(["张三", "王五"], corpus.Officials.Select(official => official.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_seed_under_another_name_is_another()
    {
        new CorpusMerger().Merge([_first], CancellationToken.None);

        CorpusModel corpus = MergedCorpora.Of([new ArticleSource("seeds/c.txt", _first.Facts)], CancellationToken.None);

        Assert.Equal("seeds/c.txt", Assert.Single(corpus.Articles).Path);
    }

    private static ArticleSource Source(string path, string official) => new(
        path,
        PlainReader.Read($"题目\n#official {official}||市长|Spoke\n", ReadingHints.None, CancellationToken.None).Facts!);
}
