using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Labels and values in boxes of their own, which become lines of their own.</summary>
public class PartedLabelTests
{
    private const string Body = "3月5日,南山市召开春耕工作会议,大家都来了。";

    [Fact]
    public void A_value_stands_below_its_label()
    {
        ArticleFacts facts = Page.Read($"南山市召开春耕工作会议\n来源:\n南山日报\n\n{Body}\n作者:\n李四光\n责任编辑:\n\n张三丰\n");

        Assert.Equal("南山日报", facts.Source);
        Assert.Equal(["李四光"], facts.Reporters);
        Assert.Equal(["张三丰"], facts.Editors);
        Assert.Equal([Body], facts.Paragraphs);
    }

    /// <summary>As accounts print it.</summary>
    [Theory]
    [InlineData("来源 | 南山日报\n编辑 | 张三丰", "南山日报")]
    [InlineData("来源丨南山日报\n编辑丨张三丰", "南山日报")]
    [InlineData("   来 源 | 南山日报\n   编 辑 | 张三丰", "南山日报")]
    [InlineData("要闻 | 南山日报", null)]
    public void A_bar_closes_a_label_that_opens_a_line(string lines, string? source)
    {
        ArticleFacts facts = Page.Read($"南山市召开春耕工作会议\n\n{Body}\n{lines}\n");

        Assert.Equal(source, facts.Source);
        Assert.Equal(source is null ? [] : ["张三丰"], facts.Editors);
    }

    [Fact]
    public void A_title_below_an_empty_label_stays_a_title()
    {
        ArticleFacts facts = Page.Read($"来源:\n南山市召开春耕工作会议\n\n{Body}\n");

        Assert.Equal("南山市召开春耕工作会议", facts.Title);
        Assert.Null(facts.Source);
    }

    [Fact]
    public void Words_below_the_label_of_an_editor_are_no_name() =>
        Assert.Empty(Page.Read($"南山市召开春耕工作会议\n\n{Body}\n责任编辑:\n大家都到街上来\n").Editors);
}
