using System.Globalization;
using System.Text;

namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>A rule as the files of analyzer releases list it.</summary>
internal sealed record Rule(string Id, string Category, string Severity, string Title);

/// <summary>The rules that the release files list and the pages that explain them.</summary>
internal static class Rules
{
    private static readonly string s_source = Path.GetFullPath(Path.Combine(Snapshot.Project, "..", "..", "src"));

    /// <summary>What the rules of each thousand are about.</summary>
    private static readonly SortedDictionary<char, string> s_groups = new()
    {
        ['1'] = "the file and its text",
        ['2'] = "metadata: title, dates, source",
        ['3'] = "people",
        ['4'] = "slogans",
        ['5'] = "the baseline",
        ['6'] = "use of the corpus in C#",
    };

    /// <summary>The folder of the pages.</summary>
    public static string Docs { get; } = Path.Combine(s_source, "SeedCorpus", "docs");

    /// <summary>The rules of the analyzers by id: those shipped, then what the next release adds, changes and removes.</summary>
    public static SortedDictionary<string, Rule> Released { get; } = Read("Shipped", "Unshipped");

    /// <summary>All rules by id: those of the analyzers, and that of the build, for compilers that cannot load them.</summary>
    public static SortedDictionary<string, Rule> All { get; } = new(Released, StringComparer.Ordinal)
    {
        ["SEED6104"] = new("SEED6104", "SeedCorpus", "Error", "The compiler is too old for the corpus"),
    };

    /// <summary>The index of the pages.</summary>
    public static string Index()
    {
        StringBuilder index = new();
        index.Append("""
            # Diagnostics

            What SeedCorpus reports, by id. A test makes this page of the analyzers' release files: do not edit it.

            `Info` is Roslyn's Info, which an `.editorconfig` calls `suggestion`: the editor shows it, and `dotnet build` writes it only into
            an error log (`-p:ErrorLog=findings.sarif`). A seed's finding stands at its line and column in the seed.

            """);
        foreach (IGrouping<char, Rule> group in All.Values.GroupBy(rule => rule.Id[4]))
        {
            index.Append(CultureInfo.InvariantCulture, $"\n## SEED{group.Key}xxx: {s_groups[group.Key]}\n\n| id | title | severity |\n|---|---|---|\n");
            foreach (Rule rule in group)
                index.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | [{rule.Title}]({rule.Id}.md) | {rule.Severity} |\n");
        }

        return index.ToString().ReplaceLineEndings("\n");
    }

    private static SortedDictionary<string, Rule> Read(params string[] releases)
    {
        SortedDictionary<string, Rule> rules = new(StringComparer.Ordinal);
        foreach (string release in releases)
        {
            string section = "";
            foreach (string line in File.ReadLines(Path.Combine(s_source, "SeedCorpus.Generator", $"AnalyzerReleases.{release}.md")))
            {
                string[] columns = [.. line.Split('|').Select(column => column.Trim())];
                if (line.StartsWith("### ", StringComparison.Ordinal))
                    section = line[4..].Trim();
                else if (!line.StartsWith("SEED", StringComparison.Ordinal))
                    continue;
                else if (section == "Removed Rules")
                    rules.Remove(columns[0]);
                else if (section == "Changed Rules")
                    rules[columns[0]] = rules[columns[0]] with { Category = columns[1], Severity = columns[2] };
                else
                    rules.Add(columns[0], new Rule(columns[0], columns[1], columns[2], columns[3]));
            }
        }

        return rules;
    }
}
