using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Which of the lines above a body is its title.</summary>
public class TitleLineTests
{
    private const string Body = "\n本报讯 10月9日,市长张三、副市长李四光来到街上,看望参加春耕的大家,天气也很好。\n";

    [Theory]
    [InlineData("北京:坚决打赢持久战 奋力打好翻身战")]
    [InlineData("市长张三来到街上强调 坚决打赢持久战 奋力打好翻身战 切实抓紧抓实抓细各项任务")]
    public void A_call_is_the_title_above_who_came(string title) =>
        Assert.Equal([title, "市长张三副市长李四光看望大家"], Page.Read(title + "\n市长张三副市长李四光看望大家\n" + Body).Headlines);

    [Theory]
    [InlineData("公告栏目:坚决打赢持久战 奋力打好翻身战")]
    [InlineData("坚决打赢一场持久战 奋力打好一场翻身战")]
    public void A_call_that_nothing_ties_to_the_page_is_the_site_s(string line) =>
        Assert.Equal("市长张三副市长李四光看望大家", Page.Read(line + "\n市长张三副市长李四光看望大家\n" + Body).Title);

    [Theory]
    [InlineData("")]
    [InlineData("\n王五主持 赵六出席")]
    public void What_is_called_for_may_stand_above_who_calls(string below) =>
        Assert.Equal("坚决打赢持久战 奋力打好翻身战", Page.Read(
            $"有思想 有温度 有品质\n\n坚决打赢持久战 奋力打好翻身战\n市长张三看望参加春耕的大家时强调{below}\n" + Body).Title);

    [Fact]
    public void What_is_called_for_below_who_calls_leaves_the_site_s_motto_out() =>
        Assert.Equal("市长张三看望参加春耕的大家时强调", Page.Read(
            "有思想 有温度 有品质\n市长张三看望参加春耕的大家时强调\n坚决打赢持久战 奋力打好翻身战\n" + Body).Title);

    [Theory]
    [InlineData("王五 赵六应邀出席")]
    [InlineData("王五主持 赵六讲话")]
    public void Who_came_stands_above_the_title_as_well_as_below(string line) =>
        Assert.Equal(["市长张三看望参加春耕的大家", line], Page.Read($"{line}\n市长张三看望参加春耕的大家\n{Body}").Headlines);

    [Fact]
    public void However_short_who_came_stays_below_it() =>
        Assert.Equal(["市长张三看望参加春耕的大家", "王小五参加"], Page.Read($"市长张三看望参加春耕的大家\n王小五参加\n{Body}").Headlines);

    [Fact]
    public void Who_came_to_what_is_a_title() =>
        Assert.Equal("全市春耕工作会议召开 市长张三出席", Page.Read($"全市春耕工作会议召开 市长张三出席\n副市长李四光看望参加春耕的大家\n{Body}").Title);

    [Theory]
    [InlineData("市长张三出席全市春耕推进会并讲话")]
    [InlineData("市长张三参加调研并讲话")]
    public void Who_came_to_what_needs_no_other_line(string title) =>
        Assert.Equal(title, Page.Read($"{title}\n聚焦重点 精准发力\n{Body}").Title);

    [Theory]
    [InlineData("“春耕忙了,\n大家的日子才好起来”\n——访市长张三", "“春耕忙了,大家的日子才好起来”")]
    [InlineData("“春耕忙了,大家来到街上,\n\n大家的日子才好起来”\n——访市长张三", "“春耕忙了,大家来到街上,")]
    [InlineData("“春耕忙了,大家来到街上,\n“大家的日子才好起来”\n——访市长张三", "“大家的日子才好起来”")]
    public void A_quotation_that_the_next_line_closes_makes_one_title_of_both(string head, string title) =>
        Assert.Equal(title, Page.Read($"{head}\n{Body}").Title);

    [Theory]
    [InlineData("开新局·看望春耕的市长访谈\n“春耕忙了,大家的日子才好”", "“春耕忙了,大家的日子才好”")]
    [InlineData("市长张三看望春耕的大家\n春耕忙了,大家的日子才好", "市长张三看望春耕的大家")]
    public void A_quotation_above_the_dash_is_the_title_below_its_column(string head, string title) =>
        Assert.Equal(title, Page.Read($"{head}\n——访市长张三\n{Body}").Title);

    [Theory]
    [InlineData("#某某新闻 216个")]
    [InlineData("南 山 发 布")]
    public void Below_the_credits_collections_and_accounts_are_no_headlines(string line) =>
        Assert.Equal(["市长张三看望参加春耕的大家"], Page.Read($"市长张三看望参加春耕的大家\n2022-10-10 10:10\n{line}\n{Body}").Headlines);

    [Theory]
    [InlineData("市长张三看望参加春耕的大家\n2022-10-10 10:10\n坚持实干为先")]
    [InlineData("市长张三看望参加春耕的大家\n2022-10-10 10:10\n市长张三看望参加春耕的大家\n坚决打赢持久战")]
    public void Below_the_credits_a_title_may_go_on(string head) => Assert.Equal(2, Page.Read(head + "\n" + Body).Headlines.Count);

    [Fact]
    public void Two_lines_of_a_title_may_stand_in_one() =>
        Assert.Equal(
            ["市长张三来到街上时强调 要看望参加春耕的大家"],
            Page.Read("市长张三来到街上时强调 要看望参加春耕的大家\n市长张三来到街上时强调\n要看望参加春耕的大家\n" + Body).Headlines);

    [Fact]
    public void A_site_s_name_behind_a_title_is_dropped() =>
        Assert.Equal(
            ["市长张三来到街上时强调", "要看望参加春耕的大家"],
            Page.Read("市长张三来到街上时强调 南山某某新闻\n市长张三来到街上时强调\n要看望参加春耕的大家\n" + Body).Headlines);

    [Fact]
    public void Sentences_before_a_photographer_are_the_body()
    {
        const string Article = "10月9日,市长张三来到街上。大家都很高兴。(李四光 摄)";
        Assert.Equal([Article], Page.Read("市长张三看望参加春耕的大家\n" + Article + "\n").Paragraphs);
        Assert.Empty(Page.Read("市长张三看望参加春耕的大家\n10月9日,市长张三来到街上。(李四光 摄)\n").Paragraphs);
    }

    /// <summary>An electronic newspaper lists the titles of a page above each of its texts.</summary>
    [Theory]
    [InlineData(3, false)]
    [InlineData(2, true)]
    public void Where_a_title_stands_again_the_titles_in_between_are_links(int others, bool areKept)
    {
        string[] links = [.. Enumerable.Range(0, others).Select(i => $"市长张三看望第{"一二三四"[i]}批参加春耕的大家")];
        const string Title = "市长张三看望参加春耕的大家";

        IEnumerable<string> headlines = Page.Read($"{Title}\n{string.Join('\n', links)}\n{Title}\n李四光主持\n{Body}").Headlines;

        Assert.Equal(areKept ? [Title, .. links, "李四光主持"] : [Title, "李四光主持"], headlines);
    }

    /// <summary>Words that sites print around a text stand in titles too.</summary>
    [Theory]
    [InlineData("全市环境空气质量改善工作会议举行")]
    [InlineData("扬州市政务新媒体矩阵启动仪式举行")]
    [InlineData("县融媒体中心账号收获百万粉丝")]
    [InlineData("扬州市江都区表彰优秀党支部")]
    [InlineData("扬州市江都区表彰十佳中小学校")]
    public void A_title_may_hold_words_of_sites(string title) => Assert.Equal(title, Page.Read($"{title}\n李四光主持会议并讲话\n{Body}").Title);

    [Theory]
    [InlineData("[视频]市长张三看望参加春耕的大家")]
    [InlineData("市长张三看望参加春耕的大家 [复制链接]")]
    [InlineData("【市长张三看望参加春耕的大家】")]
    [InlineData("· 坚决打赢一场持久战\n市长张三看望参加春耕的大家")]
    public void Tags_brackets_and_links_are_no_part_of_it(string line) =>
        Assert.Equal(["市长张三看望参加春耕的大家"], Page.Read($"{line}\n{Body}").Headlines);

    [Fact]
    public void A_title_stands_again_below_a_menu_of_many_lines()
    {
        string menu = string.Concat(Enumerable.Range(0, 30).Select(i => $"栏目之中的某一个栏目{(char)('甲' + i)}\n"));
        const string Title = "市长张三看望参加春耕的大家";
        Assert.Equal([Title], Page.Read($"{Title}-春耕动态-南山人民政府门户网站\n{menu}{Title}\n{Body}").Headlines);
    }

    /// <summary>A browser's title names the page's own among the lines above the body.</summary>
    [Theory]
    [InlineData("坚持实干为先 一起来参加春耕…_时政要闻_南山新闻网")]
    [InlineData("坚持实干为先 一起来参加春耕劳动_时政要闻_南山新闻网")]
    [InlineData("坚持实干为先 一起来参加春耕劳动(图)--南山市人民政府")]
    [InlineData("坚持实干为先 一起来参加春耕劳动 - 南山新闻网")]
    public void The_line_that_the_window_s_title_repeats_is_the_title(string window) =>
        Assert.Equal(
            ["坚持实干为先 一起来参加春耕劳动", "市长张三看望参加春耕的大家时强调", "李四光主持"],
            Page.Read($"{window}\n首页 | 新闻 | 专题 | 视频 | 图片\n\n市长张三看望参加春耕的大家时强调\n坚持实干为先 一起来参加春耕劳动\n李四光主持\n{Body}").Headlines);

    [Fact]
    public void Without_a_window_s_title_who_calls_stands_first() =>
        Assert.Equal(
            "市长张三看望参加春耕的大家时强调",
            Page.Read($"市长张三看望参加春耕的大家时强调\n坚持实干为先 一起来参加春耕劳动\n李四光主持\n{Body}").Title);

    [Theory]
    [InlineData("任免通知\n南政任〔2016〕9号")]
    [InlineData("首页\n新闻\n任免通知\n发布时间:2016-08-30 16:20\n南政任〔2016〕9号")]
    [InlineData("首页\n任免通知\n南政任[2016]第9号")]
    public void The_number_of_a_document_is_no_title(string head) => Assert.Equal("任免通知", Page.Read($"{head}\n{Body}").Title);

    [Theory]
    [InlineData("致南山市参加春耕的大家的一封信2014-04-18 16:25来源:宣传部作者:王五")]
    [InlineData("南山日报网\n首页 | 要闻 | 专题 | 视频\n致南山市参加春耕的大家的一封信2014-04-18 16:25来源:宣传部作者:王五")]
    public void A_title_may_be_glued_to_its_credits(string head) => Assert.Equal("致南山市参加春耕的大家的一封信", Page.Read($"{head}\n{Body}").Title);

    [Fact]
    public void Credits_alone_are_no_title() => Assert.Equal("", Page.Read($"作者:王五 宣传部供稿2014-04-18 16:25来源:宣传部\n{Body}").Title);

    [Theory]
    [InlineData("亲爱的南山父老乡亲:")]
    [InlineData("尊敬的各位代表:")]
    public void Who_is_addressed_is_the_body(string salutation)
    {
        ArticleFacts facts = Page.Read($"致南山父老乡亲的一封信\n\n{salutation}\n{Body}");

        Assert.Equal(["致南山父老乡亲的一封信"], facts.Headlines);
        Assert.Equal(salutation, facts.Paragraphs[0]);
    }

    [Fact]
    public void A_title_with_the_name_of_its_column_may_stand_above_itself() =>
        Assert.Equal(
            ["权威发布|致参加春耕的大家的一封信", "致参加春耕的大家的一封信"],
            Page.Read($"权威发布|致参加春耕的大家的一封信\n2021-01-22 17:46\n致参加春耕的大家的一封信\n{Body}").Headlines);

    [Theory]
    [InlineData("#防汛抗灾", 1)]
    [InlineData("鸢都春耕 +关注 1.3万粉丝", 1)]
    [InlineData("热搜词: 社保 公积金", 1)]
    [InlineData("电梯直达 楼主", 1)]
    [InlineData("李四光主持", 2)]
    public void What_an_account_prints_below_a_title_is_no_headline(string line, int headlines) =>
        Assert.Equal(headlines, Page.Read($"市长张三看望参加春耕的大家\n{line}\n{Body}").Headlines.Count);

    [Fact]
    public void Of_the_lines_above_a_text_the_one_that_the_issue_links_to_is_the_title() =>
        Assert.Equal(
            ["坚决打赢持久战 奋力打好翻身战", "市长张三看望参加春耕的大家"],
            Page.Read("・坚决打赢持久战 奋力打好翻身战\n・街上的天气\n\n市长张三看望参加春耕的大家\n坚决打赢持久战 奋力打好翻身战\n" + Body).Headlines);

    [Fact]
    public void A_slogan_that_moves_up_with_the_title_keeps_its_place()
    {
        SloganUseFacts use = Page.Read("・坚决打赢持久战\n\n市长张三看望参加春耕的大家\n坚决打赢一场持久战\n" + Body).Slogans.Single().Uses.Single();
        Assert.Equal((1, -1, 0), (use.Headline, use.Paragraph, use.Offset));
    }

    [Fact]
    public void A_short_line_above_what_its_dash_explains_is_the_title() =>
        Assert.Equal(["街上的大家", "——市长张三看望参加春耕的大家"], Page.Read("街上的大家\n——市长张三看望参加春耕的大家\n" + Body).Headlines);

    [Theory]
    [InlineData("内容简介")]
    [InlineData("太岳山人")]
    [InlineData("0人参与 0评论")]
    [InlineData("用微信扫码二维码")]
    public void A_short_line_below_the_title_that_says_nothing_of_it_is_the_site_s(string line) =>
        Assert.Equal(["市长张三看望参加春耕的大家"], Page.Read($"市长张三看望参加春耕的大家\n{line}\n" + Body).Headlines);

    [Theory]
    [InlineData("李四光陪同")]
    [InlineData("坚持实干为先")]
    public void A_short_line_that_names_who_came_or_calls_stays(string line) =>
        Assert.Equal(["市长张三看望参加春耕的大家", line], Page.Read($"市长张三看望参加春耕的大家\n{line}\n" + Body + "副市长李四光陪同看望。").Headlines);

    [Fact]
    public void A_title_may_point_to_its_text() =>
        Assert.Equal("市长张三看望参加春耕的大家→", Page.Read("市长张三看望参加春耕的大家→\n" + Body).Title);

    [Theory]
    [InlineData("全市春耕工作推进会要求", "盯紧项目不放松 全力以赴抓招商", "盯紧项目不放松 全力以赴抓招商")]
    [InlineData("市长张三看望参加春耕的大家时强调", "盯紧项目不放松 全力以赴抓招商", "市长张三看望参加春耕的大家时强调")]
    [InlineData("全市春耕工作推进会召开", "盯紧项目不放松 全力以赴抓招商", "全市春耕工作推进会召开")]
    public void What_a_meeting_calls_for_is_the_title_below_that_it_does(string first, string second, string title) =>
        Assert.Equal(title, Page.Read($"{first}\n{second}\n\n3月5日,全市春耕工作推进会召开。市长张三看望参加春耕的大家,要求盯紧项目不放松,抓招商。\n").Title);

    [Fact]
    public void A_line_of_a_list_that_its_day_closes_is_no_title() =>
        Assert.Equal(
            "百校行启动:南山一中成首站",
            Page.Read("学子在联赛中喜获佳绩![06-29]\n当前位置:首页 > 新闻中心 > 学校新闻\n百校行启动:南山一中成首站\n\n3月5日,市长李四光出席会议,大家都同意。\n").Title);
}
