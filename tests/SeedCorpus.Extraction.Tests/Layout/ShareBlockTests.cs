namespace SeedCorpus.Extraction.Tests.Layout;

public class ShareBlockTests
{
    [Theory]
    [InlineData("QQ空间")]
    [InlineData("朋友圈")]
    [InlineData("新浪微博")]
    [InlineData("豆瓣")]
    [InlineData("—分享—")]
    [InlineData("我有话说 推荐到: ")]
    [InlineData("听新闻 00:00 / 03:26")]
    [InlineData("正在加载")]
    [InlineData("看视频")]
    [InlineData("收录于合集")]
    [InlineData("↑↑↑ 点击蓝字 关注我们 ↑↑↑")]
    [InlineData("[图片]")]
    [InlineData("今日天气")]
    public void Where_to_share_is_no_headline(string site) =>
        Assert.Equal(["南山市召开一次普通的会议"], Read("南山市召开一次普通的会议\n" + site));

    [Theory]
    [InlineData("新闻链接:")]
    [InlineData("附件:")]
    public void What_is_linked_below_a_text_is_none_of_it(string label) =>
        Assert.Equal(["大家都到街上来了。"], Page.WithBody("大家都到街上来了。\n" + label + "\n南山的天气很好。").Paragraphs);

    [Fact]
    public void What_only_names_it_may_be_one() =>
        Assert.Equal(["南山市召开一次普通的会议", "朋友圈里话春耕"], Read("南山市召开一次普通的会议\n朋友圈里话春耕"));

    private static EquatableArray<string> Read(string head) => Page.Read(head + "\n\n这一天的天气很好,大家都到街上来了。\n").Headlines;
}
