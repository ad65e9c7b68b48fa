using System.Globalization;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>Which corpora have typed members for statements.</summary>
public class StatementMembersTests
{
    private const string One = """
        全市防汛工作会议召开
        张三强调,要严防死守。
        #official 张三||市长|Spoke
        #says 张三|强调|要严防死守。
        """;

    [Fact]
    public void Two_thousand_statements_have_members() => Assert.True(HasMembers(Pages(20)));

    [Fact]
    public void One_statement_more_and_none_has() => Assert.False(HasMembers([.. Pages(20), new Seed("seeds/one.txt", One)]));

    [Fact]
    public void However_many_there_are_they_have_members_where_the_project_wants_them() =>
        Assert.True(HasMembers([.. Pages(20), new Seed("seeds/one.txt", One)], new Options(("SeedCorpusStatementMembers", "true"))));

    [Fact]
    public void However_few_there_are_they_have_none_where_the_project_wants_none()
    {
        Options none = new(("SeedCorpusStatementMembers", "false"));

        Assert.False(HasMembers([new Seed("seeds/one.txt", One)], none));
        Assert.Equal(
            ["要严防死守。"],
            new Driver([new Seed("seeds/one.txt", One)], none).Run().Compiles().Query("foreach (Statement statement in Statements) yield return statement.Text;"));
    }

    private static bool HasMembers(IEnumerable<Seed> seeds, Options? options = null) =>
        new Driver(seeds, options).Run().Output.GetTypeByMetadataName("MyApp.StatementSet") is { } set
            ? set.GetMembers().Any(member => member.Name.Contains("张三强调", StringComparison.Ordinal))
            : throw new InvalidOperationException("no set of statements");

    // A hundred statements a page.
    private static Seed[] Pages(int count)
    {
        string statements = string.Concat(Enumerable.Range(0, 99).Select(_ => "\n#says 张三|强调|要严防死守。"));
        return [.. Enumerable.Range(0, count).Select(i => new Seed($"seeds/{i.ToString("00", CultureInfo.InvariantCulture)}.txt", One + statements))];
    }
}
