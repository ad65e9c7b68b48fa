namespace SeedCorpus.Extraction.Tests.Layout;

public class LayoutTests
{
    private const string Body = "3月5日,南山市召开春耕工作会议,大家都来了。";

    [Theory]
    [InlineData("大家庄严宣誓:“尽锐出战、决战春耕,不获全胜、决不收兵!”", 3)]
    [InlineData("衷心祝愿全市各族人民身体健康、阖家幸福!", 3)]
    [InlineData("春耕现场欢声一片!", 2)]
    public void A_sentence_that_an_exclamation_closes_is_a_paragraph(string line, int paragraphs) =>
        Assert.Equal(paragraphs, Page.WithBody($"3月5日,南山市召开大会。\n\n{line}\n\n市长张三丰说,物资充足。\n").Paragraphs.Count);

    [Theory]
    [InlineData("南山日报记者:春耕物资怎么保障?", 3)]
    [InlineData("问:春耕物资怎么保障?", 3)]
    [InlineData("记者:张三丰", 2)]
    public void A_question_of_the_press_is_a_paragraph(string line, int paragraphs) =>
        Assert.Equal(paragraphs, Page.WithBody($"3月5日,南山市召开发布会。\n\n{line}\n\n市长张三回答说,物资充足。\n").Paragraphs.Count);

    [Fact]
    public void The_first_line_that_may_be_a_title_is_the_title() =>
        Assert.Equal("南山市召开春耕工作会议", Page.Read($"微信扫一扫\n\n南山市召开春耕工作会议\n{Body}").Title);

    [Fact]
    public void The_name_of_a_section_before_it_is_none() =>
        Assert.Equal(["南山市召开春耕工作会议"], Page.Read($"南山要闻\n南山市召开春耕工作会议\n{Body}").Headlines);

    [Fact]
    public void Every_line_of_the_headline_block_is_kept_once() =>
        Assert.Equal(
            ["南山市召开春耕工作会议", "研究部署下一步工作"],
            Page.Read($"南山市召开春耕工作会议\n分享到:\n南山市召开春耕工作会议\n2022-03-06 来源:南山日报\n研究部署下一步工作\n{Body}").Headlines);

    [Theory]
    [InlineData("原标题:\n南山市召开春耕工作会议")]
    [InlineData("原标题:南山市召开春耕工作会议")]
    [InlineData("### 南山市召开春耕工作会议")]
    [InlineData("[视频]南山市召开春耕工作会议")]
    public void Labels_and_markup_before_a_title_are_dropped(string line) =>
        Assert.Equal("南山市召开春耕工作会议", Page.Read($"{line}\n{Body}").Title);

    [Fact]
    public void The_body_ends_where_the_site_speaks_of_itself() =>
        Assert.Equal([Body], Page.Read($"南山市召开春耕工作会议\n{Body}\n版权与产品销售的声明\n1、凡本网注明的内容,未经书面授权,不得转载。\n").Paragraphs);

    [Fact]
    public void Buttons_inside_the_body_are_passed_over() =>
        Assert.Equal([Body, "大家都很高兴。"], Page.Read($"南山市召开春耕工作会议\n{Body}\n分享到:\n大家都很高兴。\n").Paragraphs);

    [Fact]
    public void A_caption_is_no_paragraph() =>
        Assert.Equal([Body], Page.Read($"南山市召开春耕工作会议\n图为会议现场。张三 李四 摄\n{Body}\n").Paragraphs);

    [Fact]
    public void Headlines_glued_to_a_dateline_are_parted_from_the_body()
    {
        Facts.ArticleFacts facts = Page.Read("张三推动南山春耕上台阶张三在春耕会议上强调全力推进新华网南山7月10日电 会议召开了,大家都来了。");

        Assert.Equal(["张三推动南山春耕上台阶", "张三在春耕会议上强调全力推进"], facts.Headlines);
        Assert.Equal(["新华网南山7月10日电 会议召开了,大家都来了。"], facts.Paragraphs);
    }

    [Fact]
    public void A_page_of_one_line_is_parted_at_its_date()
    {
        Facts.ArticleFacts facts = Page.Read("南山市召开春耕工作会议 2010-03-22 08:15:30 来源:南山日报 本报讯 3月21日,会议召开了,大家都来了。");

        Assert.Equal("南山市召开春耕工作会议", facts.Title);
        Assert.Equal(("2010-03-22T08:15:30", "南山日报"), (facts.Published, facts.Source));
        Assert.Equal(["本报讯 3月21日,会议召开了,大家都来了。"], facts.Paragraphs);
    }

    [Theory]
    [InlineData("南山市召开春耕工作会议_南山新闻网")]
    [InlineData("南山市召开春耕工作会议 - 南山市人民政府")]
    public void The_name_of_the_site_behind_a_title_is_dropped(string line) =>
        Assert.Equal("南山市召开春耕工作会议", Page.Read($"{line}\n{Body}").Title);

    [Fact]
    public void Who_publishes_stands_above_the_title() =>
        Assert.Equal(["南山市召开春耕工作会议"], Page.Read($"南山市人民检察院\n南山市召开春耕工作会议\n{Body}").Headlines);

    [Theory]
    [InlineData("南山市领导走访慰问人民医院")]
    [InlineData("关于三起典型问题的通报")]
    [InlineData("南山市成立春耕工作委员会")]
    public void A_title_that_ends_like_an_outlet_or_an_office_is_kept(string title) =>
        Assert.Equal([title, "研究部署下一步工作"], Page.Read($"{title}\n研究部署下一步工作\n{Body}").Headlines);

    [Fact]
    public void A_subtitle_behind_a_dash_is_no_name_of_a_site() =>
        Assert.Equal("南山大地春来早春意浓 ——春耕纪实", Page.Read($"南山大地春来早春意浓 ——春耕纪实\n研究部署下一步工作\n{Body}").Title);

    [Fact]
    public void A_menu_is_no_headline() =>
        Assert.Equal(["南山市召开春耕工作会议"], Page.Read($"首页 要闻 公告 服务 互动\n南山市召开春耕工作会议\n{Body}").Headlines);

    [Fact]
    public void A_numbered_heading_belongs_to_the_body() =>
        Assert.Equal([Body, "一、提高认识", "大家都很高兴。"], Page.Read($"南山市召开春耕工作会议\n{Body}\n一、提高认识\n大家都很高兴。\n").Paragraphs);

    [Theory]
    [InlineData("欢迎来到南山网 智能问答")]
    [InlineData("欢迎来到南山网 支持IPv6")]
    [InlineData("欢迎来到南山网 长者模式")]
    [InlineData("欢迎来到南山网 简体版")]
    public void A_bar_of_the_site_s_tools_is_no_headline(string line) =>
        Assert.Equal(["南山市召开春耕工作会议"], Page.Read($"{line}\n南山市召开春耕工作会议\n{Body}").Headlines);

    [Fact]
    public void Where_the_reader_is_on_the_site_is_no_title() =>
        Assert.Equal("南山市召开春耕工作会议", Page.Read("您当前的位置:统战动态\n南山市召开春耕工作会议\n\n昨天,会议在南山召开,市长张三出席会议并讲话。\n").Title);

    [Theory]
    [InlineData("南山市人民政府 欢迎访问南山市总工会网站首页!")]
    [InlineData("欢迎进入南山名医网南山健康在线")]
    public void A_welcome_to_the_site_is_no_title(string welcome) =>
        Assert.Equal("南山市召开春耕工作会议", Page.Read($"{welcome}\n南山市召开春耕工作会议\n\n昨天,会议在南山召开,市长张三出席会议并讲话。\n").Title);

    [Fact]
    public void An_abstract_is_no_paragraph() =>
        Assert.Equal(
            ["昨天,会议在南山召开,市长张三出席会议并讲话。"],
            Page.Read("南山市召开春耕工作会议\n[摘要]:昨天,会议在南山召开,市长张三出席。\n\n昨天,会议在南山召开,市长张三出席会议并讲话。\n").Paragraphs);

    [Theory]
    [InlineData("有思想有温度有品质有情怀")]
    [InlineData("本站现已支持第六版协议")]
    public void A_line_that_shares_nothing_with_the_body_is_no_headline_where_another_shares_much(string line) =>
        Assert.Equal(
            ["南山市召开春耕工作会议"],
            Page.Read($"{line}\n南山市召开春耕工作会议\n\n3月5日,南山市召开春耕工作会议,市长张三出席会议并讲话。\n").Headlines);

    [Fact]
    public void A_line_that_shares_nothing_with_the_body_stays_where_none_shares_more() =>
        Assert.Equal(
            ["有思想有温度有品质有情怀", "大家都来说一说"],
            Page.Read("有思想有温度有品质有情怀\n大家都来说一说\n\n3月5日,南山市召开春耕工作会议,市长张三出席会议并讲话。\n").Headlines);

    [Theory]
    [InlineData("【打印】   【评论】   【推荐】  【关闭】")]
    [InlineData("南山医院位于南山市铁西区民主街1... [ 详细 ]")]
    [InlineData("医院特色更多>")]
    [InlineData("南山邮箱 | 投稿系统 | 高级检索 | 旧版回顾")]
    [InlineData("南山县人民法院欢迎您!")]
    public void Links_are_no_headlines(string links) =>
        Assert.Equal(["南山市召开春耕工作会议"], Page.Read($"{links}\n南山市召开春耕工作会议\n\n3月5日,大家都到街上来了,市长张三出席会议并讲话。\n").Headlines);

    [Theory]
    [InlineData("【要闻】南山市召开春耕工作会议")]
    [InlineData("【南山】【春耕】会议今天召开")]
    public void A_headline_may_begin_with_brackets(string headline) => Assert.Equal(headline, Page.WithTitle(headline).Title);

    [Theory]
    [InlineData("南山信息港的大家论坛欢迎您常来")]
    [InlineData("您所在的位置 首页 新闻 南山市")]
    [InlineData("南山日报集团主管 《南山时报》官方站点")]
    public void A_line_that_shares_less_with_the_body_than_a_headline_does_is_none(string line) =>
        Assert.Equal(
            ["南山市召开春耕工作会议"],
            Page.Read($"{line}\n南山市召开春耕工作会议\n\n3月5日,南山市召开春耕工作会议,市长张三出席会议并讲话。\n").Headlines);

    [Theory]
    [InlineData("——南山市召开春耕工作会议")]
    [InlineData("—— 南山市召开春耕工作会议")]
    public void A_line_above_a_subtitle_is_a_headline_whatever_it_shares(string subtitle) =>
        Assert.Equal(
            ["情系田间 暖人心脾", subtitle],
            Page.Read($"情系田间 暖人心脾\n{subtitle}\n\n3月5日,南山市召开春耕工作会议,市长张三出席会议并讲话。\n").Headlines);

    [Theory]
    [InlineData("名称:")]
    [InlineData("名 称: ")]
    public void A_catalogue_s_entry_names_the_title(string label) =>
        Assert.Equal(
            ["南山市召开春耕工作会议"],
            Page.Read($"{label}南山市召开春耕工作会议\n南山市召开春耕工作会议\n\n3月5日,南山市召开春耕工作会议,市长张三出席会议并讲话。\n").Headlines);

    [Theory]
    [InlineData("南山市召开春耕工作会议 头条-南山站 3573463", "南山市召开春耕工作会议")]
    [InlineData("南山市召开春耕工作会议 张三出席", "南山市召开春耕工作会议 张三出席")]
    public void A_window_s_title_further_above_gives_way_to_the_title(string first, string title) =>
        Assert.Equal(title, Page.Read($"{first}\n把春耕的工作做好\n南山市召开春耕工作会议\n\n3月5日,南山市召开春耕工作会议,市长张三出席会议并讲话。\n").Title);

    [Fact]
    public void A_long_menu_of_one_word_a_line_hides_no_title() =>
        Assert.Equal(
            ["南山市召开春耕工作会议"],
            Page.Read(string.Concat(Enumerable.Range(0, 30).Select(i => $"栏目{(char)('一' + i)}\n")) + "南山市召开春耕工作会议\n\n3月5日,大家都到街上来了,市长张三出席会议并讲话。\n").Headlines);
    [Theory]
    [InlineData("01统筹谋划")]
    [InlineData("记者手记")]
    [InlineData("新闻链接")]
    [InlineData("张三简历")]
    public void What_a_part_of_the_text_is_headed_with_belongs_to_the_body(string line) =>
        Assert.Equal(["大家都到街上来了。", line, "南山的天气很好。"], Page.WithBody($"大家都到街上来了。\n{line}\n南山的天气很好。").Paragraphs);

    [Theory]
    [InlineData("免责声明:本文内容仅供参考,请大家核实。")]
    [InlineData("版权声明:本报作品,不得摘编。")]
    public void The_body_ends_where_a_site_declares_something(string line) =>
        Assert.Equal(["大家都到街上来了。"], Page.WithBody($"大家都到街上来了。\n{line}\n").Paragraphs);

    [Fact]
    public void What_a_speaker_declares_is_body() =>
        Assert.Equal(2, Page.WithBody("大家都到街上来了。\n外交部声明:南山的天气很好,大家放心。\n").Paragraphs.Count);

    [Fact]
    public void What_stands_for_a_lost_indent_is_no_text() =>
        Assert.Equal(["大家都到街上来了。"], Page.WithBody("??? 大家都到街上来了。").Paragraphs);
}
