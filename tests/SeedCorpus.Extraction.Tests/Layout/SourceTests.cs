using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Tests.Layout;

public class SourceTests
{
    [Theory]
    [InlineData("据南山日报1月21日消息,大家都来了。", "南山日报")]
    [InlineData("据南山日报2022年1月21日消息,大家都来了。", "南山日报")]
    [InlineData("南山网6月24日消息,大家都来了。", "南山网")]
    [InlineData("南山网6月24日讯 大家都来了。", "南山网")]
    [InlineData("【南山日报消息】大家都来了。", "南山日报")]
    public void The_outlet_of_a_dateline_stands_without_what_is_around_it(string body, string source) =>
        Assert.Equal(source, Page.WithBody(body).Source);

    [Theory]
    [InlineData("据1月21日消息,大家都来了。")]
    [InlineData("据老张1月21日消息,大家都来了。")]
    [InlineData("据本网1月21日消息,大家都来了。")]
    public void A_dateline_without_the_name_of_an_outlet_has_none(string body) => Assert.Null(Page.WithBody(body).Source);

    [Theory]
    [InlineData("(南山法院供稿)")]
    [InlineData("(供稿:南山法院)")]
    [InlineData("（供稿：南山法院）")]
    [InlineData("(供稿:南山法院 编辑:李四光)")]
    [InlineData("(编辑:李四光 南山法院供稿)")]
    [InlineData("(南山法院 供稿)")]
    [InlineData("(供稿: 南山法院)")]
    [InlineData("（南山法院供稿　编辑：李四光）")]
    [InlineData("(供稿:南山法院编辑:李四光)")]
    [InlineData("(图文:南山法院)")]
    public void Who_sent_the_text_is_its_source(string bracket) => Assert.Equal("南山法院", Closing(bracket).Source);

    [Theory]
    [InlineData("来源 南山县总工会      2014.01.17      点击 208", "南山县总工会")]
    [InlineData("2014.01.17  来源 安全质量部  浏览 186", "安全质量部")]
    [InlineData("2014.01.17  来源  浏览 186", null)]
    public void A_label_may_stand_without_its_colon(string line, string? source)
    {
        ArticleFacts facts = Page.Read($"南山县召开春耕会议\n{line}\n\n1月15日,南山县召开春耕会议,大家都来了。\n");

        Assert.Equal(source, facts.Source);
        Assert.Equal("2014-01-17", facts.Published);
        Assert.Equal(["南山县召开春耕会议"], facts.Headlines);
    }

    [Theory]
    [InlineData("南山日报\nA01:要闻", "南山日报")]
    [InlineData("南山日报\nA01版:要闻", "南山日报")]
    [InlineData("南山日报 数字报\n2023年03月07日 星期二\n第01版:要闻\n上一版 下一版", "南山日报")]
    [InlineData("南山日报\n首页 新闻", null)]
    [InlineData("今日南山 第01版:要闻\n2012年02月10日 星期五", "今日南山")]
    [InlineData("南山公报道\n第01版:要闻", null)]
    public void A_newspaper_s_page_is_its_own(string head, string? source) =>
        Assert.Equal(source, Page.Read($"{head}\n\n南山县召开春耕会议\n\n1月15日,南山县召开春耕会议,大家都来了。\n").Source);

    [Theory]
    [InlineData("(李四光供稿)")]
    [InlineData("(供稿:李四光)")]
    [InlineData("(通讯员 李四光 供稿)")]
    [InlineData("(编辑:李四光)")]
    public void A_person_is_no_source(string bracket) => Assert.Null(Closing(bracket).Source);

    [Theory]
    [InlineData("(清风北海)", "清风北海")]
    [InlineData("（平安三亚）", "平安三亚")]
    [InlineData("(北海市司法局)", "北海市司法局")]
    [InlineData("(南山县教育局)", "南山县教育局")]
    public void An_account_named_for_its_place_or_an_office_may_be_credited_without_a_label(string bracket, string source) =>
        Assert.Equal(source, Closing(bracket).Source);

    [Theory]
    [InlineData("(张北海)")]
    [InlineData("(王大明李北海)")]
    [InlineData("(记者李北海)")]
    [InlineData("(王大明 李北海)")]
    [InlineData("(北海)")]
    [InlineData("(全文见北海)")]
    [InlineData("(完)")]
    public void A_person_a_place_or_a_note_is_credited_with_nothing(string bracket) => Assert.Null(Closing(bracket).Source);

    [Theory]
    [InlineData("(南山宣传部供稿 编辑:李四光)")]
    [InlineData("(编辑:李四光)")]
    public void The_bracket_that_closes_the_body_names_the_editor(string bracket) =>
        Assert.Equal(["李四光"], Closing(bracket).Editors);

    [Fact]
    public void A_bracket_inside_the_body_does_not() => Assert.Empty(Page.WithBody("大家都来了(编辑:李四光),又走了。").Editors);

    private static ArticleFacts Closing(string bracket) => Page.WithBody($"3月5日,大家都来了。{bracket}");

    [Fact]
    public void An_outlet_may_stand_behind_the_time_without_a_label() =>
        Assert.Equal("南山日报", Page.Read("南山市召开春耕工作会议\n2017-11-28 16:01   南山日报\n\n昨天,会议在南山召开,市长张三出席会议并讲话。\n").Source);

    [Theory]
    [InlineData("2017-11-28 16:01:00 南山平安网", "南山平安网")]
    [InlineData("2017-11-28 16:01  南山大学", "南山大学")]
    [InlineData("http://www.example.com 2017年11月28日07:05 南山新闻网-南山晚报", "南山新闻网-南山晚报")]
    [InlineData("南山日报 2017-11-28 10:40", "南山日报")]
    [InlineData("扬州发布 2017-11-28 10:40", "扬州发布")]
    [InlineData("| 南山资讯网 | 2017-11-28 14:28:37 要闻 | ||", "南山资讯网")]
    public void An_outlet_may_stand_on_either_side_of_the_day(string credit, string source) =>
        Assert.Equal(source, Page.Read($"南山市召开春耕工作会议\n{credit}\n\n昨天,会议在南山召开,市长张三出席会议并讲话。\n").Source);

    [Theory]
    [InlineData("2017-11-28 16:01   浏览次数")]
    [InlineData("2017-11-28 16:01   要闻")]
    [InlineData("2017-11-28 16:01   南山宣传部通报")]
    [InlineData("2017-11-28 16:01   在线")]
    [InlineData("首页 南山网 2017-11-28 16:01")]
    public void What_stands_beside_the_time_may_be_no_outlet(string credit) =>
        Assert.Null(Page.Read($"南山市召开春耕工作会议\n{credit}\n\n昨天,会议在南山召开,市长张三出席会议并讲话。\n").Source);

    [Theory]
    [InlineData("(来源:南山网)")]
    [InlineData("(来源：南山网)")]
    [InlineData("(来源: 来源:南山网)")]
    [InlineData("(来源:南山网 编辑:李四光)")]
    public void A_label_in_the_closing_bracket_is_no_part_of_the_source(string bracket) => Assert.Equal("南山网", Closing(bracket).Source);

    [Fact]
    public void The_outlet_of_the_reporter_in_the_closing_bracket_is_the_source() =>
        Assert.Equal("南山日报", Page.Read("南山市召开春耕工作会议\n\n昨天,会议在南山召开,市长张三出席会议并讲话。(南山日报记者李四)\n").Source);

    [Theory]
    [InlineData("【南山中通社三月十八日电】大家都来了。", "南山中通社")]
    [InlineData("(南山社记者张三丰南山15日电)大家都来了。", "南山社")]
    public void An_agency_opens_its_dateline(string body, string source) => Assert.Equal(source, Page.WithBody(body).Source);

    [Theory]
    [InlineData("大家到社里来了,15日电影开始。")]
    [InlineData("大家都到南山的几个社会团体来看15日电影。")]
    public void A_sentence_is_no_dateline(string body) => Assert.Null(Page.WithBody(body).Source);

    [Theory]
    [InlineData("《南山日报》(2010年05月02日 002版)")]
    [InlineData("《 南山日报 》( 2010年05月02日 02 版)")]
    public void A_paper_stands_with_the_day_that_it_printed_the_text(string line)
    {
        ArticleFacts facts = Page.Read($"南山市召开春耕工作会议\n{line}\n\n3月5日,大家都来了,街上都是人。\n");

        Assert.Equal(("南山日报", "2010-05-02"), (facts.Source, facts.Published));
        Assert.Equal(["南山市召开春耕工作会议"], facts.Headlines);
    }

    [Fact]
    public void News_of_one_s_own_in_a_bracket_names_no_outlet() => Assert.Null(Page.WithBody("(本网讯)3月5日,市长李四光出席会议。").Source);
}
