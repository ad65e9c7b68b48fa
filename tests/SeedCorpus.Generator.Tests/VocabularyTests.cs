using SeedCorpus.Extraction;
using SeedCorpus.Generator.Merging;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>A merger lets go of what edits left behind, and what it gives is not touched by that.</summary>
public class VocabularyTests
{
    private const int Many = 12_000;

    private readonly ArticleSource _kept = Source("seeds/a.txt", ["张三", "李四"]);

    [Theory]
    [InlineData(Many)]
    [InlineData(10)]
    public void A_merger_that_has_merged_others_before_gives_what_a_new_one_gives(int others)
    {
        CorpusMerger merger = new();
        Merge(merger, _kept, Source("seeds/b.txt", Enumerable.Range(0, others).Select(number => "某" + number)));
        Merge(merger, _kept);

        Assert.Equal(Merge(new CorpusMerger(), _kept), Merge(merger, _kept));
    }

    [Theory]
    [InlineData(10_010, true)]
    [InlineData(10_000, false)]
    public void A_vocabulary_is_worn_where_most_of_it_is_of_no_use(int met, bool isWorn)
    {
        Vocabulary vocabulary = new();
        for (int i = 0; i < met; i++)
            vocabulary.Slogans.Of("某" + i);

        Assert.Equal(isWorn, vocabulary.IsWorn(people: 1, slogans: 1));
    }

    private static CorpusModel Merge(CorpusMerger merger, params ArticleSource[] sources) =>
        merger.Merge([.. sources], CancellationToken.None);

    private static ArticleSource Source(string path, IEnumerable<string> officials) => new(
        path,
        PlainReader.Read(
            "题目\n" + string.Concat(officials.Select(name => $"#official {name}||市长|Spoke\n")), ReadingHints.None, CancellationToken.None).Facts!);
}
