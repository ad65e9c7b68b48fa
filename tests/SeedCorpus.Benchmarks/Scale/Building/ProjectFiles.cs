namespace SeedCorpus.Benchmarks.Scale.Building;

/// <summary>The project files of the programs that are built.</summary>
internal static class ProjectFiles
{
    /// <summary>A program alone.</summary>
    public static string Empty { get; } = Project("", "");

    /// <summary>A program with the JSON in it as a resource.</summary>
    public static string OfJson { get; } = Project("", """<ItemGroup><EmbeddedResource Include="corpus.json" LogicalName="corpus.json" /></ItemGroup>""");

    /// <summary>A program with a corpus of the pages in <c>seeds/</c>, as if it had the package.</summary>
    /// <param name="tools">The folder of this program, where the generator and the package's targets lie.</param>
    public static string OfCorpus(string tools) => Project(
        $"""<Import Project="{tools}buildTransitive/SeedCorpus.props" />""",
        $"""
          <ItemGroup>
            <Analyzer Include="{tools}SeedCorpus.Generator.dll;{tools}SeedCorpus.Extraction.dll" />
          </ItemGroup>
          <Import Project="{tools}buildTransitive/SeedCorpus.targets" />
        """);

    private static string Project(string opening, string closing) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <RootNamespace>Measured</RootNamespace>
            <AssemblyName>measured</AssemblyName>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <UseAppHost>false</UseAppHost>
          </PropertyGroup>
          {opening}
          {closing}
        </Project>
        """;
}
