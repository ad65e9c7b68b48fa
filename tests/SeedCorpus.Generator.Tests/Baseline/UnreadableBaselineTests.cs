using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Baseline;

/// <summary>A baseline that people or merges have damaged.</summary>
public class UnreadableBaselineTests
{
    private const string Why = "; mend it, or write it anew with 'dotnet build -t:AcceptCorpus'";

    private static readonly Seed s_seed = new("a.txt", "题目");

    private static readonly string s_baseline = Recording.Of(s_seed);

    [Fact]
    public void A_conflict_of_a_merge_is_reported_at_each_of_its_marks() => AssertProblems(
        s_baseline.Replace("a.txt\ttitle", "<<<<<<< ours\n=======\n>>>>>>> theirs\na.txt\ttitle", StringComparison.Ordinal),
        "(3,1): error SEED5006: The baseline cannot be read here: a conflict of a merge is left",
        "(4,1): error SEED5006: The baseline cannot be read here: a conflict of a merge is left",
        "(5,1): error SEED5006: The baseline cannot be read here: a conflict of a merge is left");

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.txt\tslogan")]
    [InlineData("a.txt\tslogan\ta\tb\tc")]
    [InlineData("\tslogan\ta")]
    [InlineData("a.txt\t\ta")]
    [InlineData("a.txt\tslogan\t\\a")]
    [InlineData("# a.txt\tslogan\ta")]
    public void A_line_that_is_no_fact_is_reported(string line) => AssertProblems(
        s_baseline + line, "(4,1): error SEED5006: The baseline cannot be read here: the line is no fact");

    [Fact]
    public void One_fact_with_two_values_is_reported() => AssertProblems(
        s_baseline + "a.txt\ttitle\t\t别的",
        "(4,1): error SEED5006: The baseline cannot be read here: line 3 gives the same fact another value");

    [Fact]
    public void One_line_twice_is_let_be() => AssertProblems(s_baseline + s_baseline.Split('\n')[1]);

    [Fact]
    public void A_missing_first_line_is_reported() => AssertProblems(
        s_baseline.Split('\n', 2)[1],
        "(1,1): error SEED5006: The baseline cannot be read here: it does not begin with '# SeedCorpus baseline 1'");

    [Fact]
    public void A_baseline_of_another_version_is_compared_with_nothing() => AssertProblems(
        "# SeedCorpus baseline 2\nwhatever",
        "(1,1): error SEED5006: The baseline cannot be read here: it is of another version of SeedCorpus");

    private static void AssertProblems(string baseline, params string[] problems) => Assert.Equal(
        problems.Select(problem => BaselineFile.Name + problem + Why), Recording.Check(baseline, s_seed));
}
