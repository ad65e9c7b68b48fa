using SeedCorpus.Package.Tests.Harness;

namespace SeedCorpus.Package.Tests;

/// <summary>What <c>dotnet new seedcorpus</c> gives, with the template's package beside the package in the feed.</summary>
[Collection(SharedFeed.Name)]
public class TemplateTests(Feed feed, NewProject project) : IClassFixture<NewProject>
{
    [Fact]
    public void It_gives_a_page_a_query_and_a_baseline() => Assert.Equal(
        ["Corpus.Baseline.txt", "Program.cs", "seeds/qinglan-flood.txt", "我的-corpus.csproj"],
        project.Files);

    [Fact]
    public void It_asks_for_the_package_of_its_own_version() => Assert.Contains(
        $"""<PackageReference Include="SeedCorpus" Version="{feed.Version}" PrivateAssets="all" />""",
        project.Solution.Read("我的-corpus.csproj"),
        StringComparison.Ordinal);

    [Fact]
    public void A_name_that_is_no_namespace_becomes_one() =>
        Assert.StartsWith("using 我的_corpus;", project.Solution.Read("Program.cs"), StringComparison.Ordinal);

    [Fact]
    public void The_page_is_restored_and_read()
    {
        string[] lines = project.Solution.Run("bin/Debug/net10.0/我的-corpus.dll");

        Assert.Equal("2031-06-02T08:30  青岚日报: 青岚市召开防汛工作会议", lines[0]);
        Assert.Contains("Rallying  ×2  坚决打赢防汛抗洪主动仗  张三", lines);
        // 快?mèn)俨殡U in the seed.
        Assert.Contains("快速查险", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_baseline_is_what_the_package_writes()
    {
        string given = project.Solution.Read("Corpus.Baseline.txt");

        project.Solution.Dotnet("build", "-m:1", "-t:AcceptCorpus").MustSucceed();

        Assert.Equal(given, project.Solution.Read("Corpus.Baseline.txt"));
    }
}
