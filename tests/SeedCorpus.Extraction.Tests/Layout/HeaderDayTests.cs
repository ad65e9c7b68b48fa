namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Where pages print the day of publication when no line of its own does.</summary>
public class HeaderDayTests
{
    private const string Body = "1月6日,南山市春耕会议召开,市长张三出席会议并讲话。";

    [Theory]
    [InlineData("南山市召开春耕工作会议(2020年01月07日)")]
    [InlineData("南山市召开春耕工作会议 (2020-1-7)")]
    public void A_bracket_that_closes_the_title(string title)
    {
        Assert.Equal("2020-01-07", Page.Read($"{title}\n{Body}\n").Published);
        Assert.Equal("2020-01-06", Page.Read($"{title}\n{Body}\n").EventDate);
    }

    [Theory]
    [InlineData("南山市召开会议(2019年12月1日前报名)")]
    [InlineData("南山市召开会议(1月7日)")]
    public void A_bracket_without_a_full_day_alone_is_none(string title) => Assert.Null(Page.Read($"{title}\n{Body}\n").Published);

    [Fact]
    public void The_row_that_an_electronic_newspaper_closes_with() =>
        Assert.Equal("2020-01-07", Page.Read(
            $"南山市召开春耕工作会议\n\n{Body}\n\n南山日报 要闻 00002 南山市召开春耕工作会议 2020-01-07 2 2020年01月07日 星期二\n").Published);

    [Theory]
    [InlineData("春耕要闻 00002 南山市召开春耕工作会议 2 2020年01月07日 星期二")]
    [InlineData("南山日报 要闻 00002 南山市召开春耕工作会议 在2020年01月07日 上午")]
    public void A_row_without_a_newspaper_or_its_weekday_is_none(string row) =>
        Assert.Null(Page.Read($"南山市召开春耕工作会议\n\n{Body}\n\n{row}\n").Published);

    [Theory]
    [InlineData("2020 01/07 16:42:38", "2020-01-07T16:42:38")]
    [InlineData("2020 01/07", null)]
    [InlineData("2020\n01/07\n16:42:38", "2020-01-07T16:42:38")]
    [InlineData("原创 南山市融媒体中心 南山市委宣传部融媒发布 2020-01-07 19:26 发表于江苏", "2020-01-07T19:26")]
    public void The_lines_of_a_news_agency_and_of_an_account(string line, string? day)
    {
        Facts.ArticleFacts facts = Page.Read($"南山市召开春耕工作会议\n{line}\n\n{Body}\n");

        Assert.Equal(day, facts.Published);
        Assert.Equal(["南山市召开春耕工作会议"], facts.Headlines);
    }

    [Fact]
    public void The_line_of_a_newspaper_s_page() =>
        Assert.Equal("2020-01-07", Page.Read($"南山日报\n第01版:要闻     2020年01月07日 星期二\n\n南山市召开春耕工作会议\n\n{Body}\n").Published);

    [Theory]
    [InlineData("2020-07-22新闻5", "2020-07-22")]
    [InlineData("2020-07-22新闻发布会举行", null)]
    public void A_column_and_a_count_may_follow_a_day_in_digits(string line, string? day) =>
        Assert.Equal(day, Page.Read($"南山市召开春耕工作会议\n{line}\n\n{Body}\n").Published);

    [Fact]
    public void The_day_between_the_buttons_of_a_newspaper() =>
        Assert.Equal("2020-01-07", Page.Read(
            $"上一篇  下一篇          2020年01月07日 星期二  放大 缩小 默认\n南山市召开春耕工作会议\n\n{Body}\n").Published);

    [Fact]
    public void A_header_that_who_took_the_pictures_closes_is_no_caption() =>
        Assert.Equal("2020-05-22T14:18:06", Page.Read("学院召开校友工作推进会\n2020-05-22 14:18:06 (来源:校友联络办公室 张三丰/文、摄)\n\n为进一步推进校友工作,学院召开会议。\n").Published);
}
