namespace SeedCorpus.Package.Tests.Harness;

/// <summary>
/// A project made by the template, as it is built without a change. The template is installed for the tests alone: the hive of
/// the user's own templates is not touched.
/// </summary>
public sealed class NewProject
{
    public NewProject(Feed feed)
    {
        string hive = Path.Combine(feed.Root, "hive");
        feed.Pack("SeedCorpus.Templates");
        Command.Dotnet(feed.Root, "new", "install", $"SeedCorpus.Templates@{feed.Version}", "--debug:custom-hive", hive).MustSucceed();
        Solution = new Solution(feed, "我的-corpus");
        Solution.Dotnet("new", "seedcorpus", "--debug:custom-hive", hive).MustSucceed();
        Files = [.. Directory.EnumerateFiles(Solution.Root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Solution.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
        Solution.Build().MustSucceed();
    }

    internal Solution Solution { get; }

    /// <summary>What the template gave, before the build.</summary>
    public IReadOnlyList<string> Files { get; }
}
