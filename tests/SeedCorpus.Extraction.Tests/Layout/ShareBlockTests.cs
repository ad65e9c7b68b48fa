namespace SeedCorpus.Extraction.Tests.Layout;

public class ShareBlockTests
{
    [Theory]
    [InlineData("QQ空间")]
    [InlineData("朋友圈")]
    [InlineData("新浪微博")]
    [InlineData("豆瓣")]
    public void Where_to_share_is_no_headline(string site) =>
        Assert.Equal(["南山市召开一次普通的会议"], Read("南山市召开一次普通的会议\n" + site));

    [Fact]
    public void What_only_names_it_may_be_one() =>
        Assert.Equal(["南山市召开一次普通的会议", "朋友圈里话春耕"], Read("南山市召开一次普通的会议\n朋友圈里话春耕"));

    private static EquatableArray<string> Read(string head) => Page.Read(head + "\n\n这一天的天气很好,大家都到街上来了。\n").Headlines;
}
