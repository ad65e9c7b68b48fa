using SeedCorpus.Package.Tests.Harness;

namespace SeedCorpus.Package.Tests;

/// <summary>What a project is told whose compiler or language is too old for a corpus.</summary>
[Collection(SharedFeed.Name)]
public class CompilerTests(Feed feed)
{
    [Fact]
    public void A_library_for_netstandard_is_told_to_set_its_language() => Assert.Equal(
        ["error SEED6103: The corpus needs C# 12 or later: set LangVersion to 12 or higher; it is 7.3"],
        Seeds().Project("App.csproj", "netstandard2.0", "<Nullable>enable</Nullable>").Build().MustFail().Problems);

    /// <summary>NuGet chooses analyzers by the property that is set here.</summary>
    [Fact]
    public void A_compiler_that_gets_no_analyzers_is_told()
    {
        Solution solution = Seeds().Project("App.csproj", "net8.0");
        solution.Build("-p:CompilerApiVersion=roslyn4.14").MustSucceed();

        string problem = Assert.Single(solution.Build("-p:CompilerApiVersion=roslyn4.13").MustFail().Problems);

        Assert.StartsWith(
            "error SEED6104: The corpus needs the C# compiler 4.14 or later, that of .NET SDK 9.0.300", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_seeds_builds_with_any_compiler() =>
        new Solution(feed).Project("App.csproj", "net8.0").Build("-p:CompilerApiVersion=roslyn4.13").MustSucceed();

    private Solution Seeds() => new Solution(feed).Write("seeds/south.txt", Pages.South);
}
