using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>Rules that do not hold for a seed.</summary>
public class IgnoreTests
{
    private const string Odd = "题目\n#finding ReplacementCharacter|坏\n#finding NoBody\n";

    [Fact]
    public void A_finding_of_the_seed_is_ignored_and_no_other() => Assert.Equal(
        ["seeds/a.txt(3,10): warning SEED1008: The seed has no body: no paragraph of an article was found in it"],
        Problems([new Seed("seeds/a.txt", Odd)], "[seeds/a.txt]\nseed_corpus.ignore = SEED1003"));

    [Theory]
    [InlineData("SEED1003, SEED1008")]
    [InlineData("seed1003、SEED1008")]
    [InlineData("SEED1003，SEED1008")]
    public void Several_are_ignored(string ids) =>
        Assert.Empty(Problems([new Seed("seeds/a.txt", Odd)], "[seeds/a.txt]\nseed_corpus.ignore = " + ids));

    [Fact]
    public void The_same_finding_of_another_seed_stays() => Assert.Equal(
        ["seeds/b.txt(2,10): warning SEED1003: Characters were lost here when the seed was decoded: 坏"],
        Problems([new Seed("seeds/a.txt", Odd), new Seed("seeds/b.txt", "另一" + Odd)], "[seeds/a.txt]\nseed_corpus.ignore = SEED1003, SEED1008\n[seeds/b.txt]\nseed_corpus.ignore = SEED1008"));

    [Fact]
    public void A_finding_between_seeds_is_ignored_where_it_stands()
    {
        Seed[] seeds = [new("seeds/a.txt", "题目\n正文。"), new("seeds/b.txt", "题目\n正文。")];

        Assert.Equal(
            ["seeds/b.txt(1,1): warning SEED1009: The article has the same title and paragraphs as that of seeds/a.txt; both are kept"],
            Problems(seeds, "[seeds/a.txt]\nseed_corpus.ignore = SEED1009"));
        Assert.Empty(Problems(seeds, "[seeds/b.txt]\nseed_corpus.ignore = SEED1009"));
    }

    [Fact]
    public void A_seed_that_cannot_be_read_can_be_passed_over_in_silence() =>
        Assert.Empty(Problems([new Seed("seeds/a.txt", null)], "[seeds/a.txt]\nseed_corpus.ignore = SEED1007"));

    [Fact]
    public void One_file_given_twice_is_no_harm() => Assert.Equal(
        2,
        Problems([new Seed("seeds/a.txt", Odd), new Seed("seeds/a.txt", Odd)], "[seeds/a.txt]\nseed_corpus.ignore = SEED1003, SEED1009").Length);

    private static string[] Problems(Seed[] seeds, string editorConfig) => new Driver(seeds, new EditorConfigFile(editorConfig)).Run().Diagnostics;
}
