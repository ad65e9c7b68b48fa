using System.IO.Compression;

namespace SeedCorpus.Package.Tests.Harness;

/// <summary>
/// The package, packed once for all tests into a folder feed, under a version that no other run has: whatever lies in the
/// machine's folder of packages, it is this one that projects restore.
/// </summary>
public sealed class Feed : IDisposable
{
    public Feed()
    {
        Version = $"{Repository.Version}-test.{Guid.NewGuid():N}";
        Pack(Repository.Root, Packed);
        File.WriteAllText(Path.Combine(Root, "nuget.config"), """
            <configuration><packageSources><add key="packed" value="packed" /></packageSources></configuration>
            """);
        // Nothing above the projects has a say in them.
        foreach (string file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(Path.Combine(Root, file), "<Project />");
        File.WriteAllText(Path.Combine(Root, ".editorconfig"), "root = true\n");
        File.Copy(Repository.PathTo("global.json"), Path.Combine(Root, "global.json"));
    }

    public string Version { get; }

    /// <summary>The name of a build server of the tests' own, so that it can end with them.</summary>
    public string BuildServer { get; } = "seedcorpus-" + Guid.NewGuid().ToString("N")[..8];

    /// <summary>The folder of everything that the tests make.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("seedcorpus-").FullName;

    private string Packed => Path.Combine(Root, "packed");

    /// <summary>Packs another project of the repository beside the package.</summary>
    public void Pack(string project) => Pack(Repository.Root, Packed, project);

    /// <summary>Packs a copy of the repository; its code is not analysed once more for that.</summary>
    public void Pack(string repository, string output, string project = "SeedCorpus") => Command.Dotnet(
        repository, "pack", Path.Combine("src", project), "--output", output,
        $"-p:PackageVersion={Version}", "-p:RunAnalyzers=false", "-warnaserror", "-m:1")
        .MustSucceed();

    /// <summary>The package's entries by name.</summary>
    public SortedDictionary<string, byte[]> Open(string extension = "nupkg") => Open(Packed, extension);

    public SortedDictionary<string, byte[]> Open(string folder, string extension)
    {
        SortedDictionary<string, byte[]> entries = new(StringComparer.Ordinal);
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(folder, $"SeedCorpus.{Version}.{extension}"));
        foreach (ZipArchiveEntry entry in package.Entries)
        {
            using Stream stream = entry.Open();
            using MemoryStream content = new();
            stream.CopyTo(content);
            entries.Add(entry.FullName, content.ToArray());
        }

        return entries;
    }

    public void Dispose()
    {
        Command.Dotnet(Root, Repository.BuildServer, "-shutdown", "-pipename:" + BuildServer);
        Directory.Delete(Root, recursive: true);
        string restored = Path.Combine(Repository.Packages, "seedcorpus", Version);
        if (Directory.Exists(restored))
            Directory.Delete(restored, recursive: true);
    }
}

/// <summary>The tests that share the package; one after the other, because each build takes the whole machine.</summary>
[CollectionDefinition(Name)]
public sealed class SharedFeed : ICollectionFixture<Feed>
{
    public const string Name = "Feed";
}
