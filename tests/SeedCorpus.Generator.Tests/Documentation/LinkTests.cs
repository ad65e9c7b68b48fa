using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Documentation;

/// <summary>Links within the repository lead somewhere.</summary>
public class LinkTests
{
    public static TheoryData<string> Pages =>
        [
            "README.md", "src/SeedCorpus/CHANGELOG.md", "tests/gold/README.md",
            .. Directory.EnumerateFiles(Rules.Docs, "*.md").Select(file => "src/SeedCorpus/docs/" + Path.GetFileName(file)),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_has_a_target(string name)
    {
        MarkdownPage page = new(name);

        Assert.DoesNotContain(page.Links, link => !Leads(page, link));
    }

    private static bool Leads(MarkdownPage page, string link)
    {
        string[] parts = link.Split('#');
        string target = parts[0].Length == 0 ? page.FullPath : Path.Combine(Path.GetDirectoryName(page.FullPath)!, parts[0]);
        return (File.Exists(target) || Directory.Exists(target))
            && (parts.Length == 1 || new MarkdownPage(target).Anchors.Contains(parts[1]));
    }
}
