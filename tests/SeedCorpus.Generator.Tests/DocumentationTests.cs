using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>Each rule has a page, each page a rule, and the index lists them.</summary>
public class DocumentationTests
{
    private static readonly string[] s_sections = ["## What it means", "## Example", "## How to fix", "## How to silence"];

    public static TheoryData<string> Ids => [.. Rules.All.Keys];

    [Fact]
    public void The_index_lists_what_the_release_files_list() =>
        Snapshot.VerifyFile(Path.Combine(Rules.Docs, "README.md"), Rules.Index());

    [Fact]
    public void No_page_is_without_a_rule() => Assert.Equal(
        Rules.All.Keys,
        Directory.EnumerateFiles(Rules.Docs, "SEED*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_the_rule_as_it_is_released(string id)
    {
        string[] page = Page(id);
        Rule rule = Rules.All[id];

        Assert.Equal($"# {rule.Id}: {rule.Title}", page[0]);
        Assert.Contains(page, line => line.StartsWith('|')
            && line.Contains(rule.Category, StringComparison.Ordinal)
            && line.Contains(rule.Severity, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_its_sections_in_order_and_none_is_empty(string id)
    {
        string[] page = Page(id);
        int[] starts = [.. s_sections.Select(section => Array.IndexOf(page, section))];

        Assert.DoesNotContain(-1, starts);
        Assert.Equal(starts.Order(), starts);
        Assert.All(starts.Zip([.. starts.Skip(1), page.Length]), section => Assert.Contains(
            page[(section.First + 1)..section.Second], line => !string.IsNullOrWhiteSpace(line)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_example_shows_the_diagnostic(string id)
    {
        string[] page = Page(id);
        string[] example = page[Array.IndexOf(page, "## Example")..Array.IndexOf(page, "## How to fix")];

        Assert.Contains(example, line => line.Contains(id, StringComparison.Ordinal));
    }

    private static string[] Page(string id) => File.ReadAllLines(Path.Combine(Rules.Docs, id + ".md"));
}
