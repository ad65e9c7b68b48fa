using SeedCorpus.Package.Tests.Harness;

namespace SeedCorpus.Package.Tests;

/// <summary>The compiler of a large corpus is kept from what pays in a longer process, and no other one is, nor one whose user has decided it.</summary>
[Collection(SharedFeed.Name)]
public class CompilerUpkeepTests(Feed feed)
{
    [Theory]
    [InlineData(1000, "", "DOTNET_TieredPGO=0;DOTNET_gcConcurrent=0;DOTNET_GCDynamicAdaptationMode=0")]
    [InlineData(999, "", "")]
    [InlineData(1000, "<CscEnvironment>A=B</CscEnvironment>", "A=B;DOTNET_TieredPGO=0;DOTNET_gcConcurrent=0;DOTNET_GCDynamicAdaptationMode=0")]
    [InlineData(1000, "<DOTNET_TieredPGO>1</DOTNET_TieredPGO>", "DOTNET_gcConcurrent=0;DOTNET_GCDynamicAdaptationMode=0")]
    [InlineData(1000, "<DOTNET_gcConcurrent>1</DOTNET_gcConcurrent>", "DOTNET_TieredPGO=0;DOTNET_GCDynamicAdaptationMode=0")]
    [InlineData(1000, "<DOTNET_GCDynamicAdaptationMode>1</DOTNET_GCDynamicAdaptationMode>", "DOTNET_TieredPGO=0;DOTNET_gcConcurrent=0")]
    public void From_a_thousand_seeds_on(int seeds, string properties, string environment)
    {
        Solution solution = new Solution(feed).Project("App.csproj", "net10.0", properties, string.Concat(
            Enumerable.Range(0, seeds).Select(number => $"""<SeedCorpus Include="seeds/{number}.txt" />""")));
        solution.Dotnet("restore").MustSucceed();

        Command asked = solution.Dotnet("msbuild", "-t:SpareCompilerItsUpkeep", "-getProperty:CscEnvironment").MustSucceed();

        Assert.Equal(environment, asked.Output.Trim().TrimStart(';'));
    }
}
