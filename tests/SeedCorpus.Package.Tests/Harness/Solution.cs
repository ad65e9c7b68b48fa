using System.Text;

namespace SeedCorpus.Package.Tests.Harness;

/// <summary>A folder of a user's with projects in it.</summary>
internal sealed class Solution
{
    private readonly Feed _feed;

    public Solution(Feed feed, string name = "App")
    {
        _feed = feed;
        Root = Path.Combine(feed.Root, Guid.NewGuid().ToString("N")[..8], name);
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    public string PathTo(string path) => Path.Combine(Root, path);

    public Solution Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathTo(path))!);
        File.WriteAllText(PathTo(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return this;
    }

    public string Read(string path) => File.ReadAllText(PathTo(path));

    /// <summary>Writes a project that refers to the package.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="framework">What it targets; several frameworks with semicolons between them.</param>
    /// <param name="properties">More properties, as XML.</param>
    /// <param name="items">More items, as XML.</param>
    public Solution Project(string path, string framework, string properties = "", string items = "") => Plain(
        path, framework, properties, $"""<PackageReference Include="SeedCorpus" Version="{_feed.Version}" PrivateAssets="all" />{items}""");

    /// <summary>Writes a project that does not.</summary>
    public Solution Plain(string path, string framework, string properties = "", string items = "") => Write(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework{Plural(framework)}>{framework}</TargetFramework{Plural(framework)}>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);

    public Command Dotnet(params string[] arguments) => Command.Dotnet(Root, arguments);

    /// <summary>
    /// Builds what lies in the folder; a warning is an error wherever it comes from, that the generator failed too. The build
    /// server is used, as it is by default, whatever the environment says.
    /// </summary>
    public Command Build(params string[] arguments) =>
        Dotnet(["build", "-warnaserror", "-m:1", "-p:UseSharedCompilation=true", $"-p:SharedCompilationId={_feed.BuildServer}", .. arguments]);

    /// <summary>The lines that a built program prints.</summary>
    public string[] Run(string assembly) => Dotnet(PathTo(assembly)).MustSucceed().Lines;

    private static string Plural(string framework) => framework.Contains(';', StringComparison.Ordinal) ? "s" : "";
}
