using System.Text.RegularExpressions;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Documentation;

/// <summary>A page of the documentation.</summary>
internal sealed partial class MarkdownPage
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(Snapshot.Project, "..", ".."));

    private readonly string _text;

    public MarkdownPage(string path)
    {
        FullPath = Path.Combine(s_root, path);
        _text = File.ReadAllText(FullPath).ReplaceLineEndings("\n");
    }

    public string FullPath { get; }

    /// <summary>The README and the pages that are no rule's.</summary>
    public static string[] Guides { get; } =
    [
        "README.md",
        .. Directory.EnumerateFiles(Rules.Docs, "*.md")
            .Select(file => Path.GetFileName(file))
            .Where(page => !page.StartsWith("SEED", StringComparison.Ordinal) && !page.Contains(".received.", StringComparison.Ordinal))
            .Select(page => "src/SeedCorpus/docs/" + page)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The blocks of C#.</summary>
    public string[] Snippets => [.. Snippet().Matches(_text).Select(match => match.Groups["code"].Value)];

    /// <summary>The first cells of rows whose first two cells are an expression and its value.</summary>
    public string[] Expressions => [.. ValueRow().Matches(_text).Select(match => match.Groups["expression"].Value)];

    /// <summary>What stands as code in the first cell of a row of any table.</summary>
    public string[] FirstCells => [.. FirstCell().Matches(_text).Select(match => match.Groups["code"].Value)];

    /// <summary>Where links lead that name no other site.</summary>
    public string[] Links => [.. Link().Matches(_text).Select(match => match.Groups["target"].Value)];

    /// <summary>What a link to a heading of the page is called.</summary>
    public string[] Anchors => [.. Heading().Matches(_text).Select(match =>
        Sign().Replace(match.Groups["title"].Value.ToLowerInvariant(), "").Replace(' ', '-'))];

    /// <summary>The page with these values of the expressions, in their order.</summary>
    public string WithValues(IEnumerable<string> values)
    {
        Queue<string> left = new(values);
        return ValueRow().Replace(_text, match => $"| `{match.Groups["expression"].Value}` | `{left.Dequeue()}` |");
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"^\| `(?<expression>[^`]+)` \| `[^`]+` \|", RegexOptions.Multiline)]
    private static partial Regex ValueRow();

    [GeneratedRegex(@"^\| `(?<code>[^`]+)`", RegexOptions.Multiline)]
    private static partial Regex FirstCell();

    [GeneratedRegex(@"\]\((?<target>(?![a-z]+:)[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} -]")]
    private static partial Regex Sign();
}
