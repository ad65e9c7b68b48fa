using Microsoft.CodeAnalysis;
using SeedCorpus.Generator.Baseline;
using SeedCorpus.Generator.Reading;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Baseline;

/// <summary>What is reported, and where, when seeds and baseline differ.</summary>
public class DriftTests
{
    private const string Before = "题目\n#day 2031-06-01\n#official 张三|南山市 990100|市长|Spoke\n#says 张三|强调|要细\n张三强调,要细。";

    private static readonly Seed s_seed = new("a.txt", Before);
    private static readonly Seed s_other = new("b.txt", "又一篇");

    [Fact]
    public void Nothing_is_said_of_a_corpus_as_it_was_accepted() => Assert.Empty(Recording.Check(Recording.Of(Corpora.Two), Corpora.Two));

    [Fact]
    public void A_line_moved_in_a_seed_is_no_drift() => Assert.Empty(
        Recording.Check(Recording.Of(s_seed), new Seed("a.txt", "\n\n" + Before)));

    [Fact]
    public void A_seed_added_is_reported_at_its_title() => Assert.Equal(
        ["b.txt(2,1): error SEED5001: The baseline does not have this seed: b.txt, with 2 facts"],
        Recording.Check(Recording.Of(s_seed), s_seed, new Seed("b.txt", "\n又一篇")));

    [Fact]
    public void A_seed_removed_is_reported_at_its_line_of_the_baseline() => Assert.Equal(
        ["Corpus.Baseline.txt(8,1): error SEED5002: The corpus no longer has the article of b.txt, of which the baseline records 2 facts"],
        Recording.Check(Recording.Of(s_seed, s_other), s_seed));

    [Fact]
    public void A_seed_that_says_nothing_any_more_is_reported_at_its_start() => Assert.Equal(
        ["b.txt(1,1): error SEED5002: The corpus no longer has the article of b.txt, of which the baseline records 2 facts"],
        Recording.Check(Recording.Of(s_seed, s_other), s_seed, new Seed("b.txt", "")));

    [Fact]
    public void A_renamed_seed_is_one_removed_and_one_added() => Assert.Equal(
        [
            "Corpus.Baseline.txt(2,1): error SEED5002: The corpus no longer has the article of a.txt, of which the baseline records 6 facts",
            "b.txt(1,1): error SEED5001: The baseline does not have this seed: b.txt, with 6 facts",
        ],
        Recording.Check(Recording.Of(s_seed), new Seed("b.txt", Before)));

    [Fact]
    public void A_fact_added_is_reported_where_it_stands() => AssertDrift(
        Before.Replace("#says", "#official 李四||县长|Spoke\n#says", StringComparison.Ordinal),
        "a.txt(4,11): error SEED5003: The baseline does not have this fact: official 李四: 县长; Spoke");

    [Fact]
    public void A_fact_removed_is_reported_at_its_line_of_the_baseline() => AssertDrift(
        Before.Replace("#official 张三|南山市 990100|市长|Spoke\n", "", StringComparison.Ordinal),
        "Corpus.Baseline.txt(4,1): error SEED5004: a.txt no longer states this fact: official 张三: 市长; Spoke; of 南山市 990100");

    [Fact]
    public void A_fact_changed_is_reported_where_it_stands_with_old_and_new() => AssertDrift(
        Before.Replace("|市长|", "|代市长|", StringComparison.Ordinal),
        "a.txt(3,11): error SEED5005: A fact changed: official 张三: was '市长; Spoke; of 南山市 990100', is '代市长; Spoke; of 南山市 990100'");

    [Fact]
    public void A_fact_that_stands_nowhere_is_reported_at_the_title() => AssertDrift(
        "\n" + Before.Replace("06-01", "06-02", StringComparison.Ordinal),
        "a.txt(2,1): error SEED5005: A fact changed: event-date: was '2031-06-01', is '2031-06-02'");

    [Fact]
    public void A_changed_body_is_one_fact_changed()
    {
        string message = Assert.Single(Recording.Check(Recording.Of(s_seed), new Seed("a.txt", Before + "完。")));

        Assert.StartsWith("a.txt(5,1): error SEED5005: A fact changed: body: was '1 paragraphs, 8 characters, ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_seeds_that_say_the_same_are_recorded_each()
    {
        Seed twin = new("b.txt", Before);
        string baseline = Recording.Of(s_seed, twin);

        Assert.Empty(Recording.Check(baseline, s_seed, twin));
        Assert.Equal(
            ["Corpus.Baseline.txt(8,1): error SEED5002: The corpus no longer has the article of b.txt, of which the baseline records 6 facts"],
            Recording.Check(baseline, s_seed));
    }

    [Fact]
    public void An_empty_baseline_knows_no_seed() => Assert.Equal(
        ["a.txt(1,1): error SEED5001: The baseline does not have this seed: a.txt, with 6 facts"], Recording.Check("", s_seed));

    [Fact]
    public void Without_a_baseline_there_is_one_hint_how_to_start_it() => Assert.Equal(
        [
            "info SEED5007: No baseline holds the corpus; 'dotnet build -t:AcceptCorpus' writes one, and from then on the build reports what changes",
        ],
        Recording.Check(null, Corpora.Two));

    [Fact]
    public void A_project_without_seeds_gets_no_hint() => Assert.Empty(Recording.Check(null, new Seed("a.txt", "题目", isMarked: false)));

    [Fact]
    public void A_file_that_is_no_seed_is_let_be() => Assert.Empty(
        Recording.Check(Recording.Of(s_seed), s_seed, new Seed("b.txt", "题目", isMarked: false)));

    [Fact]
    public void While_the_corpus_is_accepted_nothing_is_said() => Assert.Empty(
        Recording.Check(new Options(("SeedCorpusAccepting", "true")), Recording.Of(s_seed), Corpora.Two));

    [Fact]
    public void All_that_differs_is_summed_up_in_a_file_of_csharp()
    {
        Diagnostic summary = Assert.Single(
            Recording.Diagnostics(new Options(), new BaselineFile(Recording.Of(s_seed)), new Seed("a.txt", Before + "\n#source 南山日报\n#place 南山市 990100 海东省")),
            diagnostic => diagnostic.Id == "SEED5000");

        Assert.Equal(
            "/work/project/Program.cs(1,1): info SEED5000: The corpus differs from its baseline in 2 facts; 'dotnet build -t:AcceptCorpus' accepts them all",
            summary.ToString());
    }

    [Fact]
    public void An_edit_reads_the_edited_seed_and_no_other()
    {
        int reads = 0;
        BaselineAnalyzer analyzer = new(new SeedReader((text, hints, cancellation) =>
        {
            Interlocked.Increment(ref reads);
            return PlainReader.Read(text, hints, cancellation);
        }));
        BaselineFile baseline = new(Recording.Of(s_seed));
        Recording.Diagnostics(analyzer, new Options(), baseline, s_seed, s_other);
        Assert.Equal(2, reads);

        Recording.Diagnostics(analyzer, new Options(), baseline, s_seed, new Seed("b.txt", "第三篇"));

        Assert.Equal(3, reads);
    }

    [Fact]
    public void Text_of_seeds_cannot_leave_its_message() => AssertDrift(
        Before + "\n#source 日报\u2028error\u202E{0}" + new string('长', 100),
        "a.txt(1,1): error SEED5003: The baseline does not have this fact: source: 日报 error{0}" + new string('长', 49) + "…");

    private static void AssertDrift(string after, string message) =>
        Assert.Equal([message], Recording.Check(Recording.Of(s_seed), new Seed("a.txt", after)));
}
