using System.Text.RegularExpressions;
using SeedCorpus.Generator.EditorConfig;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Documentation;

/// <summary>What users may set is on the page of options.</summary>
public partial class OptionsPageTests
{
    // Nobody else sets the properties or asks for the targets.
    private static readonly string[] s_ofThePackage = ["SeedCorpusAccepting", "SeedCorpusPathToProject", "SeedCorpusSeedFiles", "SeedCorpusBaselineFiles", "CheckSeedCorpusCompiler", "FindPathFromGeneratedCorpus"];

    private static readonly string[] s_cells = new MarkdownPage("src/SeedCorpus/docs/options.md").FirstCells;

    public static TheoryData<string> SeedOptions => [.. OptionKeys.All];

    [Theory]
    [MemberData(nameof(SeedOptions))]
    public void An_option_of_a_seed_is_listed(string key) => Assert.Contains(key, s_cells);

    [Fact]
    public void What_the_build_reads_is_listed()
    {
        string folder = Path.Combine(Rules.Docs, "..", "buildTransitive");
        IEnumerable<string> read = Directory.EnumerateFiles(folder)
            .SelectMany(file => Read().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value))
            .Except(s_ofThePackage)
            .Order(StringComparer.Ordinal);

        Assert.Equal(["AcceptCorpus", "EnableDefaultSeedCorpusItems", "SeedCorpus", "SeedCorpusBaseline"], read);
        Assert.Empty(read.Except(s_cells));
    }

    [Theory]
    [InlineData("SeedCorpusNamespace")]
    [InlineData("SeedCorpusVisibility")]
    [InlineData("SeedCorpusArticleMembers")]
    [InlineData("SeedCorpusStatementMembers")]
    public void What_the_generator_reads_is_listed(string property) => Assert.Contains(property, s_cells);

    // Properties, items and targets; what begins with an underscore is the package's own.
    [GeneratedRegex("""(?:\$\(|@\(|Target Name=")(?<name>[A-Z]\w*Corpus\w*)""")]
    private static partial Regex Read();
}
