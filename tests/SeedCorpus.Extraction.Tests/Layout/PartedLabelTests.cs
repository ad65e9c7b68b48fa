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
