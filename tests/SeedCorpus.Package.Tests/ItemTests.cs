using System.Text.Json;
using SeedCorpus.Package.Tests.Harness;

namespace SeedCorpus.Package.Tests;

/// <summary>The items that a seed is, and the one that it is no longer.</summary>
[Collection(SharedFeed.Name)]
public class ItemTests(Feed feed)
{
    private readonly Solution _solution = new Solution(feed).Write("seeds/south.txt", Pages.South).Write("seeds/notes.md", "");

    [Theory]
    [InlineData("AdditionalFiles", "seeds/south.txt")]
    [InlineData("Watch", "seeds/south.txt")]
    [InlineData("None", "seeds/notes.md")]
    public void A_seed_is_read_and_watched_and_nothing_else(string kind, string file) => Assert.Equal([file], Items(kind));

    [Theory]
    [InlineData("CopyToOutputDirectory=\"PreserveNewest\"")]
    [InlineData("CopyToPublishDirectory=\"PreserveNewest\"")]
    [InlineData("Pack=\"true\"")]
    public void A_seed_that_is_to_go_along_does_so(string metadata) =>
        Assert.Equal(["seeds/notes.md", "seeds/south.txt"], Items("None", $"""<None Update="seeds/south.txt" {metadata} />"""));

    private IEnumerable<string> Items(string kind, string items = "")
    {
        _solution.Project("App.csproj", "net10.0", items: items).Dotnet("restore").MustSucceed();
        Command asked = _solution.Dotnet("msbuild", "-getItem:" + kind).MustSucceed();
        return JsonDocument.Parse(asked.Output).RootElement.GetProperty("Items").GetProperty(kind).EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }
}
