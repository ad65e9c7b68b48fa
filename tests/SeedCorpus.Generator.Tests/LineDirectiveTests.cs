using Microsoft.CodeAnalysis;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>An error in a typed member is reported at the seed that the member is made of.</summary>
public class LineDirectiveTests
{
    private static readonly Options s_known = new(("SeedCorpusPathToProject", "../../../"));

    [Theory]
    [InlineData("OfficialSet", "钱海", "../../../seeds/harbour.txt(7,1)")]
    [InlineData("SloganSet", "严防死守", "../../../seeds/harbour.txt(2,1)")]
    [InlineData("ArticleSet", "港城_2031_06_02", "../../../seeds/harbour.txt(1,1)")]
    [InlineData("StatementSet", "港城_2031_06_02_钱海强调", "../../../seeds/harbour.txt(1,1)")]
    public void A_member_that_is_there_twice(string set, string member, string place)
    {
        Driver driver = new(Corpora.Two, s_known);
        driver.EditCSharp($"namespace MyApp {{ partial class {set} {{ public int {member} => 1; }} }}");

        Diagnostic problem = Assert.Single(driver.Run().Output.GetDiagnostics(), problem => problem.Severity == DiagnosticSeverity.Error);

        Assert.Equal("CS0102", problem.Id);
        FileLinePositionSpan mapped = problem.Location.GetMappedLineSpan();
        Assert.Equal(place, $"{mapped.Path}({mapped.StartLinePosition.Line + 1},{mapped.StartLinePosition.Character + 1})");
    }

    [Fact]
    public void The_code_compiles_and_no_other_line_leads_to_a_seed()
    {
        Run run = new Driver(Corpora.Two, s_known).Run().Compiles();

        Assert.Contains(run.Files.Values, text => text.Contains("#line (", StringComparison.Ordinal));
        Assert.All(run.Files.Values, text =>
        {
            string[] lines = text.Split('\n');
            Assert.All(lines.Index().Where(line => line.Item.StartsWith("#line (", StringComparison.Ordinal)), line =>
            {
                Assert.StartsWith("public global::MyApp.", lines[line.Index + 1].Trim(), StringComparison.Ordinal);
                Assert.Equal("#line default", lines[line.Index + 2]);
            });
        });
    }

    [Fact]
    public void A_blank_line_in_a_seed_changes_no_file_of_facts()
    {
        Driver driver = new(Corpora.Two, s_known);
        Run before = driver.Run();
        driver.Edit("seeds/harbour.txt", "\n" + Corpora.Harbour);

        Assert.All(
            driver.Run().FilesChangedSince(before),
            file => Assert.True(file.StartsWith("Members", StringComparison.Ordinal) || file.StartsWith("Locations", StringComparison.Ordinal), file));
    }

    [Theory]
    [InlineData("seeds/\"; evil.txt")]
    [InlineData("seeds/a\n#error evil.txt")]
    [InlineData("seeds/a\u2028#error evil.txt")]
    public void A_path_that_no_directive_can_hold_gets_none(string path)
    {
        Run run = new Driver([new Seed(path, Corpora.Harbour)], s_known).Run().Compiles();

        Assert.DoesNotContain(run.Files.Values, text => text.Contains("#line", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_the_way_to_the_project_there_are_none() => Assert.DoesNotContain(
        new Driver(Corpora.Two).Run().Files.Values, text => text.Contains("#line", StringComparison.Ordinal));
}
