using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Baseline;

/// <summary>What accepting changes in an editor does to the baseline.</summary>
public class FixTests
{
    private const string Before = "题目\n#day 2031-06-01\n#official 张三||市长|Spoke";
    private const string After = "题目\n#day 2031-06-02\n#official 李四||县长|Spoke";

    private static readonly Seed s_before = new("a.txt", Before);
    private static readonly Seed s_after = new("a.txt", After);
    private static readonly Seed s_other = new("b.txt", "又一篇");

    [Theory]
    [InlineData("SEED5003", "\n#official 李四||县长|Spoke", "")]
    [InlineData("SEED5004", "", "\n#official 李四||县长|Spoke")]
    [InlineData("SEED5005", "\n#day 2031-06-02", "\n#day 2031-06-01")]
    public void Accepting_the_only_change_of_a_fact_gives_the_new_baseline(string id, string now, string before)
    {
        Seed seed = new("a.txt", "题目" + now);

        Workbench fixedUp = new Workbench(Recording.Of(new Seed("a.txt", "题目" + before)), seed).Fix(id);

        Assert.Equal(Recording.Of(seed), fixedUp.Baseline);
        Assert.Empty(fixedUp.Ids);
    }

    [Fact]
    public void Accepting_a_seed_added_records_all_its_facts() => Assert.Equal(
        Recording.Of(s_before, s_other), new Workbench(Recording.Of(s_before), s_before, s_other).Fix("SEED5001").Baseline);

    [Fact]
    public void Accepting_a_seed_removed_forgets_all_its_facts() => Assert.Equal(
        Recording.Of(s_before), new Workbench(Recording.Of(s_before, s_other), s_before).Fix("SEED5002").Baseline);

    [Fact]
    public void Accepting_one_change_leaves_the_others_reported()
    {
        Workbench bench = new(Recording.Of(s_before), s_after);
        Assert.Equal(["SEED5000", "SEED5003", "SEED5004", "SEED5005"], bench.Ids);

        Assert.Equal(["SEED5000", "SEED5003", "SEED5004"], bench.Fix("SEED5005").Ids);
    }

    [Fact]
    public void All_changes_of_some_kinds_can_be_accepted_at_once()
    {
        Workbench bench = new(Recording.Of(s_before, s_other), s_after, new Seed("c.txt", "第三篇"));

        bench.FixAll("SEED5001", "SEED5002", "SEED5003", "SEED5004", "SEED5005");

        Assert.Equal(Recording.Of(s_after, new Seed("c.txt", "第三篇")), bench.Baseline);
        Assert.Empty(bench.Ids);
    }

    [Fact]
    public void All_changes_of_one_kind_leave_the_other_kinds_reported() => Assert.Equal(
        ["SEED5000", "SEED5004", "SEED5005"], new Workbench(Recording.Of(s_before), s_after).FixAll("SEED5003").Ids);

    [Fact]
    public void The_summary_accepts_the_whole_corpus()
    {
        Workbench bench = new(Recording.Of(s_before, s_other), s_after, new Seed("c.txt", "第三篇"));

        Assert.Equal(Recording.Of(s_after, new Seed("c.txt", "第三篇")), bench.Fix("SEED5000").Baseline);
        Assert.Empty(bench.Ids);
    }

    [Fact]
    public void An_empty_baseline_is_filled() =>
        Assert.Equal(Recording.Of(Corpora.Two), new Workbench("", Corpora.Two).FixAll("SEED5000").Baseline);

    [Fact]
    public void A_baseline_in_conflict_is_accepted_only_as_a_whole()
    {
        Workbench bench = new(Recording.Of(s_before) + "<<<<<<< ours\n", s_after);

        Assert.Empty(bench.FixesOf("SEED5005"));
        Assert.Equal(Recording.Of(s_after), bench.Fix("SEED5000").Baseline);
    }

    [Fact]
    public void One_fact_with_two_values_is_mended_by_accepting_the_whole() => Assert.Equal(
        Recording.Of(s_before),
        new Workbench(Recording.Of(s_before) + "a.txt\tevent-date\t\t2031-06-02\n", s_before).Fix("SEED5000").Baseline);

    [Fact]
    public void Hostile_text_is_accepted_as_it_is_recorded()
    {
        Seed hostile = new("a.txt", "题\u2028目\u202E\n#headline \\\t#x\n#source \uD800");

        Assert.Equal(Recording.Of(hostile), new Workbench(Recording.Of(s_before), hostile).Fix("SEED5000").Baseline);
    }
}
