using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Pages whose lines were glued together into one.</summary>
public class OneLinePageTests
{
    private const string Body = "6月8日下午,市长张三来到街上,看望大家。";

    [Theory]
    [InlineData("市长张三到南山街上看望大家发表时间:2023-06-09 15:39 ")]
    [InlineData("市长张三到南山街上看望大家 发表时间:2023-06-09 15:39 ")]
    [InlineData("市长张三到南山街上看望大家发布时间2023-06-09 15:39 ")]
    [InlineData("市长张三到南山街上看望大家来源:南山网发布时间:2023-06-09 15:39 ")]
    [InlineData("市长张三到南山街上看望大家 2023-06-09 15:39 ")]
    public void The_title_ends_before_the_label_of_the_day(string header)
    {
        ArticleFacts facts = Page.Read(header + Body);
        Assert.Equal("市长张三到南山街上看望大家", facts.Title);
        Assert.Equal("2023-06-09T15:39", facts.Published);
        Assert.Equal("2023-06-08", facts.EventDate);
        Assert.Equal([Body], facts.Paragraphs);
    }

    [Fact]
    public void A_label_without_a_time_parts_them_too()
    {
        ArticleFacts facts = Page.Read("市长张三到南山街上看望大家发布日期:2023-06-09 " + Body);
        Assert.Equal("市长张三到南山街上看望大家", facts.Title);
        Assert.Equal("2023-06-09", facts.Published);
    }

    [Fact]
    public void Without_a_label_a_day_is_part_of_the_sentence() =>
        Assert.Equal("", Page.Read("市长张三到南山街上看望大家2023年6月8日下午,大家都来了。").Title);
}
