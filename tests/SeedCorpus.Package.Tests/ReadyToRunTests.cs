using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using SeedCorpus.Package.Tests.Harness;

namespace SeedCorpus.Package.Tests;

/// <summary>A build takes the analyzers that were compiled ahead of time for its platform, where there are such.</summary>
[Collection(SharedFeed.Name)]
public class ReadyToRunTests(Feed feed)
{
    private const string Portable = "analyzers/dotnet/roslyn4.14/cs/";

    private static readonly string[] s_assemblies = ["SeedCorpus.Extraction.dll", "SeedCorpus.Generator.dll"];

    [Theory]
    [InlineData("linux-arm64")]
    [InlineData("linux-x64")]
    [InlineData("osx-arm64")]
    [InlineData("win-x64")]
    public void The_package_has_the_same_assemblies_for(string platform) => Assert.All(s_assemblies, assembly =>
    {
        using PEReader portable = new(new MemoryStream(feed.Open()[Portable + assembly]));
        using PEReader compiled = new(new MemoryStream(feed.Open()[$"tools/{platform}/{assembly}"]));

        Assert.Equal(0, portable.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        Assert.NotEqual(0, compiled.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        Assert.Equal(Version(portable), Version(compiled));
    });

    [Theory]
    [InlineData("tools/linux-x64/", "-p:NETCoreSdkPortableRuntimeIdentifier=linux-x64")]
    [InlineData("tools/win-x64/", "-p:NETCoreSdkPortableRuntimeIdentifier=win-x64")]
    [InlineData(Portable, "-p:NETCoreSdkPortableRuntimeIdentifier=linux-musl-x64")]
    [InlineData(Portable, "-p:NETCoreSdkPortableRuntimeIdentifier=linux-x64", "-p:DesignTimeBuild=true")]
    public void A_compiler_is_given_those_in(string folder, params string[] properties)
    {
        Solution solution = new Solution(feed).Project("App.csproj", "net10.0");
        solution.Dotnet("restore").MustSucceed();

        Command asked = solution.Dotnet(["msbuild", "-t:ResolveReferences;TakeReadyToRunAnalyzers", "-getItem:Analyzer", .. properties]).MustSucceed();

        Assert.Equal(
            s_assemblies.Select(assembly => folder + assembly).Prepend(Portable + "SeedCorpus.CodeFixes.dll"),
            JsonDocument.Parse(asked.Output).RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
                .Select(item => item.GetProperty("FullPath").GetString()!.Replace('\\', '/'))
                .Where(path => path.Contains("/SeedCorpus.", StringComparison.Ordinal))
                .Select(path => path[(path.IndexOf(feed.Version, StringComparison.Ordinal) + feed.Version.Length + 1)..])
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_built_is_the_same_without_them()
    {
        Solution solution = new Solution(feed).Write("seeds/south.txt", Pages.South).Project("App.csproj", "net10.0");
        string built = solution.PathTo("bin/Debug/net10.0/App.dll");

        solution.Build().MustSucceed();
        byte[] first = File.ReadAllBytes(built);
        solution.Build("-t:Rebuild", "-p:NETCoreSdkPortableRuntimeIdentifier=linux-musl-x64").MustSucceed();

        Assert.Equal(first, File.ReadAllBytes(built));
    }

    private static Guid Version(PEReader assembly)
    {
        MetadataReader reader = assembly.GetMetadataReader();
        return reader.GetGuid(reader.GetModuleDefinition().Mvid);
    }
}
