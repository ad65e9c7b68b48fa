namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Lines that the site or the newspaper prints around a text.</summary>
public class PageLineTests
{
    private const string Title = "南山市召开春耕工作会议";
    private const string Body = "3月5日,南山市召开春耕工作会议,大家都来了。";

    [Theory]
    [InlineData("00001版:一版要闻")]
    [InlineData("第02版:南山市今日二版要闻")]
    [InlineData("A02版 南山市今日二版要闻")]
    [InlineData("上一版 南山市今日二版要闻")]
    [InlineData("下一版 南山市今日二版要闻")]
    [InlineData("本期共12版南山市要闻")]
    [InlineData("555.png")]
    [InlineData("南山市春耕工作会议.jpg")]
    [InlineData("1000_165px;")]
    [InlineData("首页/ 业务工作 / 项目建设与财经贸易 / 正文")]
    public void A_page_of_a_newspaper_or_a_picture_is_no_headline(string line) =>
        Assert.Equal([Title], Page.Read($"{line}\n{Title}\n{Body}").Headlines);

    [Theory]
    [InlineData("2022版南山市春耕手册发布")]
    [InlineData("南山市推出下一版春耕手册")]
    [InlineData("南山市处理555.png事件")]
    public void A_title_that_holds_such_words_elsewhere_is_kept(string title) =>
        Assert.Equal(title, Page.Read($"{title}\n{Body}").Title);

    [Theory]
    [InlineData("下一版")]
    [InlineData("555.png")]
    public void Inside_the_body_it_is_passed_over(string line) =>
        Assert.Equal([Body, "大家都很高兴。"], Page.Read($"{Title}\n{Body}\n{line}\n大家都很高兴。\n").Paragraphs);

    [Fact]
    public void A_dated_line_that_starts_with_a_link_is_a_credit()
    {
        Facts.ArticleFacts facts = Page.Read($"{Title}\nhttp://example.com/a 2022-03-06 来源:南山日报\n{Body}");

        Assert.Equal(("2022-03-06", "南山日报"), (facts.Published, facts.Source));
        Assert.Equal([Title], facts.Headlines);
    }

    [Theory]
    [InlineData("http://example.com/a")]
    [InlineData("http://example.com/a 南山市今日二版要闻")]
    public void Without_a_date_it_is_chrome(string line)
    {
        Facts.ArticleFacts facts = Page.Read($"{Title}\n{line}\n{Body}");

        Assert.Equal([Title], facts.Headlines);
        Assert.Equal([Body], facts.Paragraphs);
    }

    [Theory]
    [InlineData("南山市召开春耕工作会议-南山商报")]
    [InlineData("南山市召开春耕工作会议-南山旧事")]
    [InlineData("南山市召开春耕工作会议 南山旧事")]
    public void The_title_of_the_window_repeats_the_title_below_it(string window) =>
        Assert.Equal([Title], Page.Read($"{window}\n{Title}\n{Body}").Headlines);

    [Theory]
    [InlineData("南山市召开春耕工作会议-南山旧事", "研究部署下一步工作")]
    [InlineData("南山市召开春耕工作会议部署工作", "南山市召开春耕工作会议")]
    public void A_line_that_repeats_nothing_or_has_no_rule_is_kept(string first, string second) =>
        Assert.Equal([first, second], Page.Read($"{first}\n{second}\n{Body}").Headlines);

    [Fact]
    public void The_governments_from_the_country_s_down_are_no_title() =>
        Assert.Equal([Title], Page.Read($"中华人民共和国人民政府南山省人民政府\n{Title}\n{Body}").Headlines);

    [Theory]
    [InlineData("南山市领导走访慰问南山市人民政府北山县人民政府")]
    [InlineData("南山市人民政府致信北山县人民政府的全体人员")]
    public void A_title_that_tells_what_governments_did_is_kept(string title) =>
        Assert.Equal([title, Title], Page.Read($"{title}\n{Title}\n{Body}{title}。").Headlines);
}
