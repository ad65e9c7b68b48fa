using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Tests.Layout;

public class MetadataTests
{
    private const string Body = "3月5日,南山市召开春耕工作会议,大家都来了。\n";

    [Theory]
    [InlineData("2022年11月22日 10:48 来源:某某日报", "2022-11-22T10:48")]
    [InlineData("2022-01-10 09:52:40 来源: 某某日报 评论:0", "2022-01-10T09:52:40")]
    [InlineData("发布日期:2019-03-06", "2019-03-06")]
    [InlineData("发稿时间:2021/6/9", "2021-06-09")]
    [InlineData("26.01.2015 18:30 来源:某某日报", "2015-01-26T18:30")]
    [InlineData("26/01/2015", "2015-01-26")]
    [InlineData("01/26/2015 18:30", "2015-01-26T18:30")]
    [InlineData("二〇一五年一月二十六日 来源:某某日报", "2015-01-26")]
    [InlineData("二○一五年十二月三十日", "2015-12-30")]
    public void Published_is_the_date_of_a_credit(string credit, string published) =>
        Assert.Equal(published, Page.Read($"南山市召开春耕会议\n{credit}\n{Body}").Published);

    [Fact]
    public void Who_typed_a_text_in_is_no_source() =>
        Assert.Null(Page.Read($"南山市召开春耕会议\n发布日期:2022-11-29 信息来源:editor_xw\n{Body}").Source);

    [Theory]
    [InlineData("32.01.2015 18:30")]
    [InlineData("26.13.2015 18:30")]
    [InlineData("26/13/2015 18:30")]
    [InlineData("26.01.15 18:30")]
    public void A_number_that_is_no_day_is_no_date(string credit) =>
        Assert.Null(Page.Read($"南山市召开春耕会议\n{credit}\n{Body}").Published);

    [Theory]
    [InlineData("Copyright ©1999-2024 example.com")]
    [InlineData("本网站所刊载信息,不代表本站观点。2023-01-01 未经授权禁止转载")]
    public void A_footer_has_no_date_of_publication(string footer) =>
        Assert.Null(Page.Read($"南山市召开春耕会议\n{Body}{footer}\n").Published);

    [Fact]
    public void Prose_has_no_date_of_publication() =>
        Assert.Null(Page.Read("南山市召开春耕会议\n2020年1月1日以来,南山市一直在下雨。\n").Published);

    [Theory]
    [InlineData("2022-03-06", "2022-03-05")]
    [InlineData("2022-01-02", "2021-12-31", "12月31日,大家都来了。")]
    [InlineData("2022-03-01", "2022-02-28", "昨天上午,大家都来了。")]
    [InlineData("2022-03-09", "2022-03-08", "8日,大家都来了。")]
    [InlineData("2022-03-02", "2022-02-27", "27日,大家都来了。")]
    public void The_day_of_the_event_is_completed_from_the_publication(string published, string day, string body = Body) =>
        Assert.Equal(day, Page.Read($"南山市召开春耕会议\n{published}\n{body}").EventDate);

    [Fact]
    public void Without_a_year_the_day_of_the_event_has_none() =>
        Assert.Equal("--03-05", Page.Read($"南山市召开春耕会议\n{Body}").EventDate);

    [Theory]
    [InlineData("2022-11-21 08:46:08来源:南山日报编辑:张三责编:李四光", "南山日报")]
    [InlineData("来源:[南山日报] 日期:[2022-11-21]", "南山日报")]
    public void The_source_ends_at_the_next_label(string credit, string source) =>
        Assert.Equal(source, Page.Read($"南山市召开春耕会议\n{credit}\n{Body}").Source);

    [Fact]
    public void The_bracket_that_closes_the_body_names_the_source() =>
        Assert.Equal("南山日报", Page.WithBody("3月5日,大家都来了。(南山日报)").Source);

    [Fact]
    public void Another_bracket_does_not() => Assert.Null(Page.WithBody("3月5日,大家都来了。(未完待续)").Source);

    [Theory]
    [InlineData("【编辑:张三】")]
    [InlineData("责任编辑:张三")]
    [InlineData("来源:南山日报编辑:张三")]
    public void Editors_stand_behind_their_label(string credit) =>
        Assert.Equal(["张三"], Page.Read($"南山市召开春耕会议\n{Body}{credit}\n").Editors);

    [Theory]
    [InlineData("本报讯(记者 张三丰 李四光)大家都来了。")]
    [InlineData("大家都来了。(南山日报记者 张三丰、李四光)")]
    [InlineData("大家都来了。(记者 张三丰 通讯员 李四光)")]
    [InlineData("大家都来了。(通讯员 张三丰 李四光)")]
    [InlineData("大家都来了。(记者 张三丰 李四光 摄影 王五)")]
    public void Reporters_stand_behind_their_label(string body) =>
        Assert.Equal(["张三丰", "李四光"], Page.WithBody(body).Reporters);

    [Theory]
    [InlineData("作者: 语音阅读:")]
    [InlineData("作者:李四光 语音阅读:", "李四光")]
    public void The_button_behind_an_author_is_no_reporter(string credit, params string[] reporters) =>
        Assert.Equal(reporters, Page.Read($"南山市召开春耕会议\n{credit}\n{Body}").Reporters);

    [Theory]
    [InlineData("3月5日,南山市召开春耕工作会议,大家都来了。", "春耕工作会议")]
    [InlineData("3月5日,春耕工作推进会召开。", "春耕工作推进会")]
    public void The_meeting_is_what_was_held(string body, string meeting) =>
        Assert.Equal(meeting, Page.WithBody(body).Meeting);

    [Fact]
    public void Speaking_of_society_holds_no_meeting() => Assert.Null(Page.WithBody("全社会都来了,社会面很稳定。").Meeting);

    [Theory]
    [InlineData("中央政府门户网站 www.gov.cn   2011年12月16日 11时07分   来源:南山日报", "2011-12-16T11:07", "南山日报")]
    [InlineData("信息来自:南山健康网    发布时间:2023-05-13 14:18:00    阅读量:9947次", "2023-05-13T14:18:00", "南山健康网")]
    public void A_line_with_a_day_and_a_label_is_a_credit_whatever_it_begins_with(string credit, string published, string source)
    {
        ArticleFacts article = Page.Read($"南山市召开春耕工作会议\n{credit}\n\n昨天,会议在南山召开,市长张三出席会议并讲话。\n");

        Assert.Equal(["南山市召开春耕工作会议"], article.Headlines);
        Assert.Equal((published, source), (article.Published, article.Source));
    }

    [Fact]
    public void A_day_that_closes_a_line_of_key_words_is_that_of_publication() =>
        Assert.Equal("2017-05-12", Page.Read("南山市召开春耕工作会议\n农村 张三 农业 2017-05-12\n\n昨天,会议在南山召开,市长张三出席会议并讲话。\n").Published);

    [Fact]
    public void A_day_inside_a_headline_is_none_of_publication() =>
        Assert.Null(Page.Read("南山市2017-05-12号文件已经发布实施\n\n昨天,会议在南山召开,市长张三出席会议并讲话。\n").Published);
}
