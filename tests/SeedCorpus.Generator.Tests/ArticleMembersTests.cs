using System.Globalization;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>Which corpora have typed members for articles.</summary>
public class ArticleMembersTests
{
    [Fact]
    public void Two_thousand_articles_have_members() => Assert.Equal(2_000, Members(Pages(2_000)));

    [Fact]
    public void One_article_more_and_none_has() => Assert.Equal(0, Members(Pages(2_001)));

    [Fact]
    public void However_many_there_are_they_have_members_where_the_project_wants_them() =>
        Assert.Equal(2_001, Members(Pages(2_001), new Options(("SeedCorpusArticleMembers", "true"))));

    [Fact]
    public void However_few_there_are_they_have_none_where_the_project_wants_none()
    {
        Options none = new(("SeedCorpusArticleMembers", "false"));

        Assert.Equal(0, Members(Pages(1), none));
        Assert.Equal(
            ["0000.txt"],
            new Driver(Pages(1), none).Run().Compiles().Query("""yield return Articles["全市防汛工作会议召开"].Seed;"""));
    }

    private static int Members(IEnumerable<Seed> seeds, Options? options = null) =>
        new Driver(seeds, options).Run().Output.GetTypeByMetadataName("MyApp.ArticleSet") is { } set
            ? set.GetMembers().OfType<Microsoft.CodeAnalysis.IPropertySymbol>()
                .Count(member => member is { IsIndexer: false, Type.Name: "Article" })
            : throw new InvalidOperationException("no set of articles");

    private static Seed[] Pages(int count) =>
    [
        .. Enumerable.Range(0, count)
            .Select(i => new Seed($"seeds/{i.ToString("0000", CultureInfo.InvariantCulture)}.txt", "全市防汛工作会议召开")),
    ];
}
