namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Paths and lists above a title that hold it too.</summary>
public class TitleNavigationTests
{
    [Theory]
    [InlineData("新闻中心 - 医院新闻 - 南山市召开春耕工作会议")]
    [InlineData("首页 > 要闻 > 南山市召开春耕工作会议")]
    public void A_path_that_leads_to_the_title_is_none(string path) =>
        Assert.Equal(["南山市召开春耕工作会议"], Page.Read($"{path}\n\n南山市召开春耕工作会议\n\n2016-03-21\n\n3月5日,南山市召开春耕工作会议,大家都来了。\n").Headlines);

    [Theory]
    [InlineData("标题导航", "南山市召开春耕工作会议", "大家坚持春耕 不误农时")]
    [InlineData("第01版", "南山市召开春耕工作会议", "张三到街上看望大家", "大家坚持春耕 不误农时")]
    public void The_titles_that_a_newspaper_s_page_lists_are_none_but_its_own(string above, params string[] headlines) =>
        Assert.Equal(headlines, Page.Read($"{above}\n南山市召开春耕工作会议\n张三到街上看望大家\n2016年3月21日 星期三\n\n南山市召开春耕工作会议\n大家坚持春耕 不误农时\n\n3月5日,南山市召开春耕工作会议,大家都来了。\n").Headlines);

    [Fact]
    public void Links_with_their_days_above_a_path_are_not_the_page_s()
    {
        Facts.ArticleFacts facts = Page.Read(
            "南山电视台:南山启动联赛活动\n2017-12-25\n您现在的位置: 网站首页 >> 新闻头条\n南山市召开春耕工作会议\n2018年01月23日 作者:张三丰\n\n1月18日,南山市召开春耕工作会议,大家都来了。\n");

        Assert.Equal("南山市召开春耕工作会议", facts.Title);
        Assert.Equal("2018-01-23", facts.Published);
    }

    [Fact]
    public void A_path_below_the_title_takes_nothing_away() =>
        Assert.Equal("南山市召开春耕工作会议", Page.Read("南山市召开春耕工作会议\n2017-12-25\n您现在的位置: 网站首页 >> 新闻头条\n\n1月18日,南山市召开春耕工作会议,大家都来了。\n").Title);

    [Theory]
    [InlineData("首页\n校园采风\n正文\n情暖童心\n南山中学开展春耕活动\n日期: 2017年6月1日", "情暖童心")]
    [InlineData("首页>校园>正文\n共享阳光的温暖与幸福\n南山中学开展春耕活动\n日期: 2017年6月1日", "共享阳光的温暖与幸福")]
    [InlineData("首页\n校园采风\n南山中学开展春耕活动\n日期: 2017年6月1日", "南山中学开展春耕活动")]
    [InlineData("首页 供货资讯 南山市召开春耕工作会议\n南山市召开春耕工作会议\n日期: 2017年6月1日", "南山市召开春耕工作会议")]
    public void The_title_stands_below_the_path_to_it(string top, string title) =>
        Assert.Equal(title, Page.Read(top + "\n6月1日,南山中学开展春耕活动,大家都来了。\n").Title);

    [Fact]
    public void A_page_without_a_title_has_no_word_of_the_menu_for_one() =>
        Assert.Equal("", Page.Read("导航栏\n首页\n登录\n注册\n注销\n发布时间: 2017年6月1日\n6月1日,南山中学开展春耕活动,大家都来了。\n").Title);
}
