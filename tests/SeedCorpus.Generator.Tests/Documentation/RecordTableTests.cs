using System.Text.RegularExpressions;
using SeedCorpus.Generator.Tests.Harness;
using SeedCorpus.Generator.Tests.PublicSurface;

namespace SeedCorpus.Generator.Tests.Documentation;

/// <summary>What pages say of the records is what the corpus holds.</summary>
public class RecordTableTests
{
    private const string RecordsPage = "src/SeedCorpus/docs/records.md";

    // How the tables print values.
    private const string Show = """
        static string Show(object? value) => value switch
        {
            null => "null",
            string text => text,
            DateTime time => time.ToString("yyyy-MM-dd HH:mm", null),
            System.Collections.IEnumerable items => "[" + string.Join(", ", items.Cast<object>()) + "]",
            _ => value.ToString()!,
        };
        """;

    [Theory]
    [InlineData("README.md")]
    [InlineData(RecordsPage)]
    public void Values_in_tables_are_those_of_the_corpus(string name)
    {
        MarkdownPage page = new(name);
        string variables = page.Snippets.First(snippet => snippet.StartsWith("Article article =", StringComparison.Ordinal));
        string values = string.Concat(page.Expressions.Select(expression => $"yield return Show({expression});\n"));

        string[] actual = DocumentedCorpora.Of(name).Query(Show + variables + values);

        Assert.NotEmpty(actual);
        Snapshot.VerifyFile(page.FullPath, page.WithValues(actual));
    }

    [Fact]
    public void Every_property_of_a_record_is_on_the_page()
    {
        string[] cells = new MarkdownPage(RecordsPage).FirstCells;
        IEnumerable<string> properties = Surface.Properties(DocumentedCorpora.Of(RecordsPage));

        Assert.DoesNotContain(properties, property => !cells.Any(cell => Regex.IsMatch(cell, $"^{Regex.Escape(property)}\\b")));
    }
}
