using SeedCorpus.Extraction;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>What an edit of .editorconfig computes again; the output equals that of a driver that has never run before.</summary>
public class SeedOptionsIncrementalTests
{
    private const string Before = "[seeds/a.txt]\nseed_corpus.source = 南山晚报\n";

    private readonly List<string> _read = [];
    private readonly Driver _driver;
    private readonly Run _before;

    public SeedOptionsIncrementalTests()
    {
        Seed[] seeds = [new("seeds/a.txt", Report("张三")), new("seeds/b.txt", Report("李小四"))];
        _driver = new Driver(seeds, new EditorConfigFile(Before), read: (text, hints, cancellation) =>
        {
            _read.Add(text);
            return ArticleReader.Read(text, hints, cancellation);
        });
        _before = _driver.Run();
        _read.Clear();
    }

    [Fact]
    public void Options_read_anew_and_equal_change_nothing() => AssertChanges(Before, Changes.None, reads: 0);

    [Fact]
    public void Options_of_others_change_nothing() => AssertChanges(Before + "indent_size = 4\n", Changes.None, reads: 0);

    [Fact]
    public void A_fact_set_reads_its_own_seed_and_changes_the_file_that_holds_it()
    {
        Run after = AssertChanges(
            Before.Replace("南山", "东山", StringComparison.Ordinal), Changes.None with { Seeds = 1, Facts = 1, Corpus = 1, DataShards = 1 }, reads: 1);

        Assert.Equal(
            [_before.Files.Single(file => file.Value.Contains("Seed: seeds/a.txt", StringComparison.Ordinal)).Key],
            after.FilesChangedSince(_before));
    }

    [Fact]
    public void A_rule_ignored_reads_no_seed_and_changes_no_file() =>
        AssertSameFiles(AssertChanges(Before + "seed_corpus.ignore = SEED1003\n", Changes.None with { Seeds = 1 }, reads: 0));

    [Fact]
    public void A_mistaken_option_reads_no_seed_and_changes_no_file() =>
        AssertSameFiles(AssertChanges(Before + "seed_corpus.sauce = 1\n", Changes.None with { Seeds = 1 }, reads: 0));

    [Fact]
    public void An_edited_seed_keeps_its_options()
    {
        _driver.Edit("seeds/a.txt", Report("赵六"));

        Run after = _driver.Run();
        Assert.Equal(["南山晚报"], after.Query("yield return Articles[\"a.txt\"].Source;"));
        Assert.Equal([Report("赵六")], _read);
    }

    private Run AssertChanges(string editorConfig, Changes changes, int reads)
    {
        _driver.SetOptions(new EditorConfigFile(editorConfig));
        Run after = _driver.Run().Compiles();
        Assert.Equal(changes, Changes.Of(after.Result));
        Assert.Equal(reads, _read.Count);
        Assert.Equal(_driver.RunCold().Files, after.Files);
        return after;
    }

    private void AssertSameFiles(Run after) => Assert.Empty(after.FilesChangedSince(_before));

    private static string Report(string mayor) => $"关于一次普通会议的简短报道\n\n市长{mayor}主持会议。\n";
}
