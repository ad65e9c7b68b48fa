namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Which lines around a title are menus, buttons and links of the site.</summary>
public class MenuLineTests
{
    private const string Body = "\n本报讯 10月9日,市长张三、副市长李四光来到街上,看望参加春耕的大家,天气也很好。\n";

    [Theory]
    [InlineData("市长张三调研时强调 筑牢生态安全屏障")]
    [InlineData("市长张三调研无障碍环境建设")]
    [InlineData("图片展在街上开幕 市长张三到场")]
    [InlineData("为春耕提供技术支持的大家来到街上")]
    public void Words_of_buttons_inside_longer_ones_make_no_menu(string title) => Assert.Equal(title, Page.Read(title + "\n" + Body).Title);

    [Theory]
    [InlineData("无障碍 | 关怀版 | 繁体中文版")]
    [InlineData("某某平台 技术支持:某某公司网络部")]
    public void Alone_they_do(string line) =>
        Assert.Equal("市长张三看望参加春耕的大家", Page.Read($"{line}\n市长张三看望参加春耕的大家\n{Body}").Title);

    [Fact]
    public void Many_words_between_rules_are_a_menu() =>
        Assert.Equal("市长张三看望参加春耕的大家", Page.Read("12388举报平台 | 我要投稿 | 留言回复 | 联系办法\n市长张三看望参加春耕的大家\n" + Body).Title);

    [Theory]
    [InlineData(20)]
    [InlineData(60)]
    public void A_menu_of_many_lines_is_passed_over(int lines)
    {
        string menu = "南山市信息公开工作年度报告\n" + string.Concat(Enumerable.Range(0, lines).Select(i => $"• 栏目{(char)('甲' + i)}\n"));
        Assert.Equal("市长张三看望参加春耕的大家", Page.Read(menu + "市长张三看望参加春耕的大家\n" + Body).Title);
    }

    [Fact]
    public void A_word_of_the_menu_may_stand_in_the_body()
    {
        string menu = string.Concat(Enumerable.Range(0, 30).Select(i => $"• 栏目{(char)('甲' + i)}\n"));
        Assert.Equal("市长张三看望参加春耕的大家", Page.Read("• 天气\n" + menu + "市长张三看望参加春耕的大家\n" + Body).Title);
    }

    [Fact]
    public void Past_two_hundred_lines_nothing_is_looked_for()
    {
        string menu = "南山市信息公开工作年度报告\n" + string.Concat(Enumerable.Range(0, 300).Select(i => $"栏目{(char)('一' + i)}\n"));
        Assert.Equal("南山市信息公开工作年度报告", Page.Read(menu + "市长张三看望参加春耕的大家\n" + Body).Title);
    }

    [Theory]
    [InlineData("1市长张三看望大家\n2参加春耕的大家都来了\n3市长张三来到街上春耕\n", 1)]
    [InlineData("1、市长张三看望大家\n\n2、参加春耕的大家都来了\n\n3、市长张三来到街上春耕\n", 1)]
    [InlineData("1市长张三看望大家\n2参加春耕的大家都来了\n", 3)]
    public void The_texts_that_are_read_most_are_numbered_and_no_headlines(string ranking, int headlines) =>
        Assert.Equal(headlines, Page.Read($"热点排行\n{ranking}市长张三看望参加春耕的大家\n{Body}").Headlines.Count);

    [Theory]
    [InlineData("南山县第二中学 NANSHAN NO.2 MIDDLE SCHOOL")]
    [InlineData("南山高新技术产业开发区")]
    [InlineData("扬州市医疗保障局")]
    [InlineData("扬州市江都区妇幼保健院")]
    [InlineData("首页→春耕中心→南山春耕")]
    [InlineData("手机南山 APP下载")]
    public void What_a_site_prints_above_a_title_is_none(string line) =>
        Assert.Equal(["市长张三看望参加春耕的大家"], Page.Read($"{line}\n市长张三看望参加春耕的大家\n{Body}").Headlines);

    [Theory]
    [InlineData("您需要安装最新版本的 Flash Player 才能观看本视频", 1)]
    [InlineData("00:00 / 03:42 倍速 高清 全屏", 1)]
    [InlineData("所建立的新媒体是南山市对外发布新闻的权威平台。\" />", 1)]
    [InlineData("随论编辑 TA的每日心情 | 开心 2022-6-6 12:22 |", 1)]
    [InlineData("签到天数: 5 天 [LV.2]偶尔看看I", 1)]
    [InlineData("我要纠错   收藏   【字体:大 中 小】  视力保护色:", 1)]
    [InlineData("放大   缩小   默认   朗读", 1)]
    [InlineData("打印 保存 关闭", 1)]
    [InlineData("[ 字号 大 中 小 ]", 1)]
    [InlineData("【字号 大 小】【留言】【打印】【关闭】", 1)]
    [InlineData("新闻中心 - 本行动态", 1)]
    [InlineData("放大+ 缩小- 默认o 朗读", 1)]
    [InlineData("进入论坛 手机看新闻 字号:大 中 小 分享到:", 1)]
    [InlineData("保护视力色:    字号:[大] [中] [小]", 1)]
    [InlineData("南山农村商业银行", 1)]
    [InlineData("南山市新闻中心", 1)]
    [InlineData("内容简介 | 字号 大 中 小 | 分享到: 微博 微信", 1)]
    [InlineData("放大   春耕面积   默认", 2)]
    public void Buttons_in_a_row_are_no_headline(string line, int headlines) =>
        Assert.Equal(headlines, Page.Read($"市长张三看望参加春耕的大家\n{line}\n{Body}").Headlines.Count);

    [Theory]
    [InlineData("市长张三看望参加春耕的大家★★★【字体:小 大】")]
    [InlineData("(原标题:市长张三看望参加春耕的大家)")]
    public void What_a_site_prints_around_a_title_is_none_of_it(string line) =>
        Assert.Equal("市长张三看望参加春耕的大家", Page.Read(line + "\n" + Body).Title);

    [Fact]
    public void A_word_that_points_elsewhere_is_a_link() =>
        Assert.Equal("市长张三看望参加春耕的大家", Page.Read("更多要闻→\n市长张三看望参加春耕的大家\n更多→\n" + Body).Title);
}
