namespace SeedCorpus.Extraction.Tests.Layout;

public class BylineTests
{
    private const string Body = "3月5日,南山市召开春耕工作会议,大家都来了。\n";

    [Fact]
    public void The_outlet_of_a_reporter_may_begin_a_by_line()
    {
        Facts.ArticleFacts facts = WithLine("南山日报记者 张三丰 李四光 王五");

        Assert.Equal(["张三丰", "李四光", "王五"], facts.Reporters);
        Assert.Equal(["南山市召开春耕工作会议"], facts.Headlines);
        Assert.Empty(facts.Officials);
    }

    [Theory]
    [InlineData("【打印】  【关闭】    撰稿:张三丰   审核:李四光", "张三丰")]
    [InlineData("【打印】  【关闭】    撰稿:")]
    public void They_may_stand_beside_the_buttons_right_below_the_text(string line, params string[] names) =>
        Assert.Equal(names, Page.Read($"南山市召开春耕工作会议\n\n{Body}\n{line}\n").Reporters);

    [Fact]
    public void Who_wrote_the_page_may_hold_a_post_on_it() =>
        Assert.Equal(["李四光"], Page.Read("南山市召开春耕工作会议\n\n3月5日,副团长李四光传达了会议精神。\n图文 李四光\n").Officials.Select(official => official.Name));

    [Theory]
    [InlineData("编辑 张三丰")]
    [InlineData("责任编辑 张三丰")]
    [InlineData("责编  张三丰")]
    public void A_line_may_name_the_editor_without_a_colon(string line) => Assert.Equal(["张三丰"], WithLine(line).Editors);

    [Theory]
    [InlineData("编辑部 张三丰")]
    [InlineData("编辑们 一起来到南山市召开春耕工作的会议")]
    public void Other_lines_name_none(string line) => Assert.Empty(WithLine(line).Editors);

    [Fact]
    public void What_is_no_outlet_begins_none() => Assert.Empty(WithLine("老张记者 张三丰 李四光 王五").Reporters);

    [Theory]
    [InlineData("撰文:张三丰 制图:李四光")]
    [InlineData("文:张三丰")]
    public void Behind_文_stands_who_wrote(string line) => Assert.Contains("张三丰", WithLine(line).Reporters);

    [Theory]
    [InlineData("责任编辑:费  玲", "费玲")]
    [InlineData("责任编辑:张三丰  李四光", "张三丰", "李四光")]
    [InlineData("责任编辑:张三丰  审核:李四光", "张三丰")]
    [InlineData("责任编辑:张三丰  审核 :李四光", "张三丰")]
    [InlineData("责任编辑:张三丰  返回首页", "张三丰")]
    [InlineData("责任编辑:张三丰(实习生)、李四光", "张三丰", "李四光")]
    public void Several_spaces_part_names_and_their_halves(string line, params string[] names) => Assert.Equal(names, WithLine(line).Editors);

    [Theory]
    [InlineData("来源:南山日报 2011-09-07 □本报记者 张 三 通讯员 李四光", "张三", "李四光")]
    [InlineData("作者:本报记者 张三丰 特约记者 李四光 责任编辑:王五", "张三丰", "李四光")]
    [InlineData("作者 张三丰 (2012-3-13) 点击:388", "张三丰")]
    [InlineData("记者  张三丰  李四光        来源:某某网", "张三丰", "李四光")]
    [InlineData("图文 张三丰", "张三丰")]
    [InlineData("2016-07-05 08:42  来源:南山日报  记者 张三丰 李四光", "张三丰", "李四光")]
    [InlineData("[作者]:张三丰   [来源]:宣传部   [浏览次数]:1287", "张三丰")]
    public void Other_lines_may_name_them(string line, params string[] names) => Assert.Equal(names, WithLine(line).Reporters);

    [Theory]
    [InlineData("(图/文 党委宣传部 张三丰 李四光)", "张三丰", "李四光")]
    [InlineData("文字:张三丰", "张三丰")]
    [InlineData("作者:南山县融媒体中心 记者 张三丰", "张三丰")]
    public void Who_wrote_may_stand_behind_the_kind_of_work_or_the_outlet(string line, params string[] names) =>
        Assert.Equal(names, Page.WithBody($"3月5日,南山市召开春耕工作会议。\n{line}\n").Reporters);

    [Fact]
    public void A_title_that_stands_where_the_writer_should_is_nobody() => Assert.Empty(WithLine("来源: 作者:南山市政协副主席、大山市会主委徐明来我校慰问座谈").Reporters);

    [Fact]
    public void The_site_itself_is_nobody() => Assert.Empty(WithLine("来源:党委党建部 作者:本站 浏览量:5").Reporters);

    [Fact]
    public void An_office_alone_wrote_nothing_in_its_own_name() => Assert.Empty(WithLine("作者:办公室 点击数:5").Reporters);

    [Theory]
    [InlineData("责任编辑:张三丰 转发 收藏 列印")]
    [InlineData("责任编辑:张三丰 收藏")]
    public void Buttons_behind_a_name_are_none(string line) => Assert.Equal(["张三丰"], WithLine(line).Editors);

    [Fact]
    public void A_name_that_ends_like_a_label_is_none() =>
        Assert.Equal(["南山市召开春耕工作会议", "张学文:要看望参加春耕的大家"], WithLine("张学文:要看望参加春耕的大家").Headlines);

    [Theory]
    [InlineData("文/张三丰 图/李四光")]
    [InlineData("记者:文/张三丰 图/李四光")]
    [InlineData("南山日报记者 文/张三丰 图/李四光")]
    [InlineData("作者:张三丰 图/李四光")]
    public void Who_wrote_is_a_reporter_and_who_took_the_pictures_is_none(string line)
    {
        Facts.ArticleFacts facts = WithLine(line);

        Assert.Equal(["张三丰"], facts.Reporters);
        Assert.Equal(["南山市召开春耕工作会议"], facts.Headlines);
    }

    [Theory]
    [InlineData("本报讯(记者 文/张三丰 图/李四光)大家都来了。")]
    [InlineData("本报讯(记者文/张三丰 图/李四光)大家都来了。")]
    public void So_it_is_in_a_bracket(string body) => Assert.Equal(["张三丰"], Page.WithBody(body).Reporters);

    [Fact]
    public void A_writer_whom_nobody_knows_is_none() => Assert.Empty(WithLine("作者:佚名 更新时间:2012-9-3").Reporters);

    [Theory]
    [InlineData("作者: 字体[大 中 小]")]
    [InlineData("2022-03-06 作者: 字号[大 中 小]")]
    public void The_buttons_for_the_size_of_the_type_are_no_names(string line) => Assert.Empty(WithLine(line).Reporters);

    [Fact]
    public void A_name_before_the_buttons_is_one() =>
        Assert.Equal(["张三丰"], WithLine("2022-03-06 作者:张三丰 字体[大 中 小]").Reporters);

    [Theory]
    [InlineData("本报记者张三丰报道 大家都来了。", "张三丰")]
    [InlineData("南山日报记者张三丰李四光报道 大家都来了。", "张三丰", "李四光")]
    [InlineData("记者张三丰、李四光报道 大家都来了。", "张三丰", "李四光")]
    [InlineData("记者张三丰 李四光报道 大家都来了。", "张三丰", "李四光")]
    [InlineData("记者张三丰摄影报道 大家都来了。", "张三丰")]
    public void Who_reports_stands_between_记者_and_报道(string body, params string[] reporters) =>
        Assert.Equal(reporters, Page.WithBody(body).Reporters);

    [Theory]
    [InlineData("本报记者张三丰来到南山。")]
    [InlineData("记者现场报道 大家都来了。")]
    [InlineData("记者在南山采访报道了这次会议,大家都来了。")]
    public void Other_words_between_them_are_no_names(string body) => Assert.Empty(Page.WithBody(body).Reporters);

    [Theory]
    [InlineData("投稿邮箱")]
    [InlineData("新闻热线")]
    [InlineData("联系电话")]
    public void What_follows_the_next_label_is_no_name(string label) =>
        Assert.Equal(["张三丰"], WithLine($"记者:张三丰 {label}:李四光").Reporters);

    [Theory]
    [InlineData("记者:李文 张文三", "李文", "张文三")]
    [InlineData("记者:李文 文/张三 图/李四光", "李文")]
    [InlineData("记者:李三 文 张四光 图", "李三")]
    public void 文_is_a_label_only_between_signs(string line, params string[] reporters) =>
        Assert.Equal(reporters, WithLine(line).Reporters);

    [Theory]
    [InlineData("作者:记者张三丰 李四光", "张三丰", "李四光")]
    [InlineData("作者:文化宣传处 张三丰", "张三丰")]
    [InlineData("作者:欧阳三部 张三丰", "欧阳三部", "张三丰")]
    public void Neither_the_word_nor_an_office_is_a_name(string line, params string[] reporters) =>
        Assert.Equal(reporters, WithLine(line).Reporters);

    private static Facts.ArticleFacts WithLine(string line) => Page.Read($"南山市召开春耕工作会议\n{line}\n{Body}");

    [Theory]
    [InlineData("(编辑 张三丰)")]
    [InlineData("(责任编辑 张三丰)")]
    [InlineData("(编辑:张三丰)")]
    public void An_editor_may_close_the_body(string bracket) =>
        Assert.Equal(["张三丰"], Page.WithBody("这一天,大家都来了。" + bracket).Editors);

    [Fact]
    public void Who_read_the_proofs_is_no_editor() => Assert.Empty(Page.WithBody("这一天,大家都来了。(校对 张三丰)").Editors);

    [Theory]
    [InlineData("撰稿/张三丰", "张三丰")]
    [InlineData("作者  张三丰 (2012-3-13)", "张三丰")]
    [InlineData("图/文:张三丰", "张三丰")]
    [InlineData("记者:张三丰_NN6688", "张三丰")]
    public void A_label_may_be_closed_by_other_signs(string line, string reporter) => Assert.Equal([reporter], WithLine(line).Reporters);

    [Theory]
    [InlineData("■ 首席记者 张三丰")]
    [InlineData("撰稿人:张三丰")]
    public void Chief_reporters_and_writers_are_reporters(string line) =>
        Assert.Equal(["张三丰"], Page.Read($"关于一次普通会议的简短报道\n{line}\n\n3月5日,市长李四光出席会议,大家都同意。\n").Reporters);
}
