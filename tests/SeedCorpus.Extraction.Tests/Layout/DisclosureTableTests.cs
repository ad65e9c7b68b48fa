using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Tables above a page of a government that tell number, validity and days of a document.</summary>
public class DisclosureTableTests
{
    private const string Body = "10月3日,南山市召开春耕工作会议,大家都来了。\n";

    private const string Table = """
        索 引 号:F1-0204-2021-0318
        主题分类:综合政务
        发文机关:南山市人民政府
        成文日期:2021-10-03
        标    题:南山市召开春耕工作会议
        文    号:
        有 效 性:有效
        发布日期:2021-10-05


        """;

    [Fact]
    public void Labels_set_apart_are_labels()
    {
        ArticleFacts facts = Page.Read(Table + "南山市召开春耕工作会议\n\n" + Body);

        Assert.Equal(["南山市召开春耕工作会议"], facts.Headlines);
        Assert.Equal("2021-10-05", facts.Published);
    }

    [Fact]
    public void A_title_may_stand_in_the_table_alone() => Assert.Equal("南山市召开春耕工作会议", Page.Read(Table + Body).Title);

    [Fact]
    public void A_name_set_apart_is_no_label() =>
        Assert.Equal(["张 三:春耕正当时 大家忙起来"], Page.Read("张 三:春耕正当时 大家忙起来\n\n" + Body).Headlines);
}
