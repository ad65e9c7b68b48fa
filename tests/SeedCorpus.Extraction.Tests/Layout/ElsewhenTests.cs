namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Days of a header that are none of publication.</summary>
public class ElsewhenTests
{
    private const string Title = "南山市召开一次普通的会议\n";
    private const string Body = "\n10月9日,大家都到街上来了,天气也很好。\n";

    [Theory]
    [InlineData("今天是2019年10月11日")]
    [InlineData("今天是: 2019年10月11日 星期五")]
    [InlineData("今日是2019年10月11日 欢迎您")]
    [InlineData("当前时间:2019-10-11 08:30")]
    [InlineData("归档时间:2019-10-11")]
    public void The_day_of_a_visit_or_of_filing_is_none(string line)
    {
        Facts.ArticleFacts facts = Page.Read(line + "\n" + Title + Body);
        Assert.Null(facts.Published);
        Assert.Equal("--10-09", facts.EventDate);
    }

    [Theory]
    [InlineData("今天是2019年10月11日 发布时间:2018-10-10")]
    [InlineData("归档时间:2019-10-11 发布时间:2018-10-10")]
    [InlineData("发布时间:2018-10-10 归档时间:2019-10-11")]
    [InlineData("2018-10-10 今天是2019年10月11日")]
    public void The_day_of_publication_may_stand_beside_it(string line) =>
        Assert.Equal("2018-10-10", Page.Read(Title + line + Body).Published);

    [Theory]
    [InlineData("2010 年 11 月 8 日 星期    【打印】", "2010-11-08")]
    [InlineData("3 上一篇  下一篇 4 2021年9月9日 星期 放大 缩小 默认", "2021-09-09")]
    [InlineData("发布日期 2022-07-20字号调整", "2022-07-20")]
    [InlineData("2019年02月21日181未知admin", "2019-02-21")]
    public void A_day_may_be_glued_or_lack_its_weekday(string line, string day) =>
        Assert.Equal(day, Page.Read(Title + line + Body).Published);

    [Fact]
    public void A_menu_is_no_day() => Assert.Null(Page.Read("首页 11 要闻 8 公告 服务\n" + Title + Body).Published);

    [Fact]
    public void A_day_that_no_label_leads_is_none() =>
        Assert.Null(Page.Read(Title + "南山市的历程 2022-07-20字号调整" + Body).Published);
}
