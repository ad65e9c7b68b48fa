namespace SeedCorpus.Extraction.Tests.Layout;

public class DatelineTests
{
    [Theory]
    [InlineData("南山日报北山讯 大家都来了。")]
    [InlineData("南山日报北山讯(记者 张三)大家都来了。")]
    [InlineData("南山日报讯 大家都来了。")]
    public void The_outlet_of_a_dateline_may_stand_before_a_place(string body) =>
        Assert.Equal("南山日报", Page.WithBody(body).Source);

    [Theory]
    [InlineData("本报北山讯 大家都来了。")]
    [InlineData("大家北山讯 大家都来了。")]
    [InlineData("北山讯 大家都来了。")]
    public void A_place_alone_or_an_outlet_without_a_name_gives_none(string body) => Assert.Null(Page.WithBody(body).Source);
}
