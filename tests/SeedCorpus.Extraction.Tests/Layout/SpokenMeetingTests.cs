namespace SeedCorpus.Extraction.Tests.Layout;

public class SpokenMeetingTests
{
    [Theory]
    [InlineData("市委书记张三在全市春耕工作会议上强调,要抓好落实。")]
    [InlineData("10月9日,市委书记张三在南山市的全市春耕工作会议上指出,要抓好落实。")]
    public void A_meeting_may_be_named_where_one_speaks(string body) =>
        Assert.EndsWith("全市春耕工作会议", Page.WithBody(body).Meeting, StringComparison.Ordinal);

    [Theory]
    [InlineData("市委书记张三在会议上强调,要抓好落实。")]
    [InlineData("市委书记张三在座谈会上强调,要抓好落实。")]
    [InlineData("市委书记张三来到南山。他想起省长在全省春耕工作会议上强调,要抓好落实。")]
    [InlineData("市委书记张三在全市春耕工作会议,上街看望大家。")]
    public void A_bare_word_or_another_day_s_meeting_is_none(string body) => Assert.Null(Page.WithBody(body).Meeting);

    [Fact]
    public void What_a_meeting_is_held_as_is_none_of_its_name()
    {
        Assert.Null(Page.WithBody("会议以电视电话会议形式召开。").Meeting);
        Assert.Equal("全市春耕工作会议", Page.WithBody("全市春耕工作会议以视频会议形式召开。").Meeting);
    }

    [Fact]
    public void What_was_held_comes_first() =>
        Assert.Equal("全市防汛工作会议", Page.WithBody("张三在全市春耕工作会议上强调,要抓好落实。昨天召开全市防汛工作会议。").Meeting);
}
