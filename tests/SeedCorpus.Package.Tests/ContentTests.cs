using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using SeedCorpus.Package.Tests.Harness;

namespace SeedCorpus.Package.Tests;

/// <summary>What is in the package, entry by entry.</summary>
[Collection(SharedFeed.Name)]
public class ContentTests(Feed feed)
{
    private const string Analyzers = "analyzers/dotnet/roslyn4.14/cs/";

    private static readonly string[] s_ofTheFormat =
        ["[Content_Types].xml", "_rels/.rels", "package/services/metadata/core-properties/nuget.psmdcp"];

    private static readonly string[] s_assemblies = ["SeedCorpus.CodeFixes", "SeedCorpus.Extraction", "SeedCorpus.Generator"];

    public static TheoryData<string> Assemblies => [.. s_assemblies];

    [Fact]
    public void It_holds_these_files() => Assert.Equal(
        [
            "README.md",
            "SeedCorpus.nuspec",
            Analyzers + "SeedCorpus.CodeFixes.dll",
            Analyzers + "SeedCorpus.CodeFixes.pdb",
            Analyzers + "SeedCorpus.Extraction.dll",
            Analyzers + "SeedCorpus.Extraction.pdb",
            Analyzers + "SeedCorpus.Generator.dll",
            Analyzers + "SeedCorpus.Generator.pdb",
            "buildMultiTargeting/SeedCorpus.targets",
            "buildTransitive/AcceptCorpus.targets",
            "buildTransitive/CheckCompiler.targets",
            "buildTransitive/ReadyToRun.targets",
            "buildTransitive/SeedCorpus.props",
            "buildTransitive/SeedCorpus.targets",
            "buildTransitive/SeedItems.targets",
            "icon.png",
            "notices/Divisions/LICENSE",
            "notices/Divisions/README.md",
            "notices/OpenCC/LICENSE",
            "notices/OpenCC/README.md",
            "notices/Unihan/LICENSE",
            "notices/Unihan/README.md",
            "notices/Words/LICENSE",
            "notices/Words/README.md",
            "tools/linux-arm64/SeedCorpus.Extraction.dll",
            "tools/linux-arm64/SeedCorpus.Generator.dll",
            "tools/linux-x64/SeedCorpus.Extraction.dll",
            "tools/linux-x64/SeedCorpus.Generator.dll",
            "tools/osx-arm64/SeedCorpus.Extraction.dll",
            "tools/osx-arm64/SeedCorpus.Generator.dll",
            "tools/win-x64/SeedCorpus.Extraction.dll",
            "tools/win-x64/SeedCorpus.Generator.dll",
        ],
        feed.Open().Keys.Except(s_ofTheFormat));

    [Fact]
    public void The_symbol_package_holds_symbols_only() => Assert.Equal(
        ["SeedCorpus.nuspec", .. s_assemblies.Select(assembly => $"{Analyzers}{assembly}.pdb")],
        feed.Open("snupkg").Keys.Except(s_ofTheFormat));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Symbols_are_those_of_their_assembly(string assembly)
    {
        using PEReader dll = Dll(assembly);
        CodeViewDebugDirectoryData expected = dll.ReadCodeViewDebugDirectoryData(
            dll.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(
            new MemoryStream(feed.Open("snupkg")[$"{Analyzers}{assembly}.pdb"]));

        Assert.Equal(expected.Guid, new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Symbols_name_sources_by_their_place_in_the_repository(string assembly)
    {
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(
            new MemoryStream(feed.Open("snupkg")[$"{Analyzers}{assembly}.pdb"]));
        MetadataReader reader = symbols.GetMetadataReader();

        Assert.All(
            reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)),
            name => Assert.StartsWith("/_/src/", name, StringComparison.Ordinal));
    }

    /// <summary>What is named here lies in the package, or the compiler's host has it.</summary>
    [Theory]
    [InlineData("SeedCorpus.Extraction", "System.Buffers", "System.Memory", "netstandard")]
    [InlineData(
        "SeedCorpus.Generator",
        "Microsoft.CodeAnalysis 4.14", "Microsoft.CodeAnalysis.CSharp 4.14", "SeedCorpus.Extraction", "System.Collections.Immutable", "System.Memory", "netstandard")]
    public void The_compiler_loads_an_assembly_with_these(string assembly, params string[] references)
    {
        using PEReader dll = Dll(assembly);
        MetadataReader reader = dll.GetMetadataReader();

        Assert.Equal(
            references,
            reader.AssemblyReferences.Select(handle => reader.GetAssemblyReference(handle))
                .Select(reference => (Name: reader.GetString(reference.Name), reference.Version))
                .Select(reference => reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
                    ? $"{reference.Name} {reference.Version.ToString(2)}"
                    : reference.Name)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_manifest_asks_for_nothing_at_run_time()
    {
        XElement manifest = Manifest();

        Assert.Equal("true", Value(manifest, "developmentDependency"));
        Assert.DoesNotContain(manifest.Elements(), element => element.Name.LocalName == "dependencies");
    }

    [Fact]
    public void The_manifest_says_what_it_is_and_whose()
    {
        XElement manifest = Manifest();

        Assert.Equal("SeedCorpus", Value(manifest, "id"));
        Assert.Equal("MIT", Value(manifest, "license"));
        Assert.Equal("README.md", Value(manifest, "readme"));
        Assert.Equal("icon.png", Value(manifest, "icon"));
        Assert.Contains("source-generator", Value(manifest, "tags").Split(' '));
        XElement repository = manifest.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal("git", repository.Attribute("type")?.Value);
        Assert.Equal("https://github.com/seedcorpus/seedcorpus", repository.Attribute("url")?.Value);
        Assert.Equal(Command.Run(Repository.Root, "git", "rev-parse", "HEAD").MustSucceed().Lines[0], repository.Attribute("commit")?.Value);
    }

    [Fact]
    public void The_readme_leads_back_to_the_repository()
    {
        string[] readme = Encoding.UTF8.GetString(feed.Open()["README.md"]).Split('\n');

        Assert.Equal("# SeedCorpus", readme[0]);
        Assert.Contains(readme, line => line.Contains("](https://github.com/seedcorpus/seedcorpus/blob/main/src/SeedCorpus/docs/README.md)", StringComparison.Ordinal));
        Assert.DoesNotContain(readme, line => line.Contains("](src/", StringComparison.Ordinal));
    }

    /// <summary>From another folder, with nothing built: only what is in the sources can be in the package.</summary>
    [Fact]
    public void The_same_sources_give_the_same_bytes()
    {
        string copy = Path.Combine(feed.Root, "copy");
        string[] files = Command.Run(
            Repository.Root, "git", "-c", "core.quotePath=false", "ls-files", "--cached", "--others", "--exclude-standard", "--", "src", ":(top,glob)*")
            .MustSucceed().Lines;
        foreach (string file in files.Where(file => File.Exists(Repository.PathTo(file))))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(copy, file))!);
            File.Copy(Repository.PathTo(file), Path.Combine(copy, file));
        }

        // The commit is a part of the version.
        string git = Command.Run(Repository.Root, "git", "rev-parse", "--absolute-git-dir").MustSucceed().Lines[0];
        File.WriteAllText(Path.Combine(copy, ".git"), $"gitdir: {git}\n");
        feed.Pack(copy, Path.Combine(copy, "packed"));

        SortedDictionary<string, byte[]> first = feed.Open();
        SortedDictionary<string, byte[]> second = feed.Open(Path.Combine(copy, "packed"), "nupkg");
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first.Keys, name => Assert.True(first[name].SequenceEqual(second[name]), $"{name} differs."));
    }

    private PEReader Dll(string assembly) => new(new MemoryStream(feed.Open()[$"{Analyzers}{assembly}.dll"]));

    private XElement Manifest() =>
        XDocument.Load(new MemoryStream(feed.Open()["SeedCorpus.nuspec"])).Root!.Elements().Single();

    private static string Value(XElement manifest, string name) =>
        manifest.Elements().Single(element => element.Name.LocalName == name).Value;
}
