namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Who wrote a text, as a bracket at its beginning, at its end or behind its items tells.</summary>
public class BylineBracketTests
{
    [Theory]
    [InlineData("(南山县农业局办公室 张三丰 李四光)", "张三丰", "李四光")]
    [InlineData("(安监部 张三丰)", "张三丰")]
    [InlineData("(总量科 王登科)", "王登科")]
    [InlineData("(宣传科 张三丰)", "张三丰")]
    [InlineData("(文/图:张三丰)", "张三丰")]
    [InlineData("(黑龙江日报)")]
    [InlineData("(文/张三丰)", "张三丰")]
    [InlineData("(文:张三丰  图:校电视台)", "张三丰")]
    [InlineData("(院办 张三丰)", "张三丰")]
    [InlineData("(歧坪镇  张三丰)", "张三丰")]
    [InlineData("(院办 明月 张三丰)", "明月", "张三丰")]
    [InlineData("(张三丰/文 王五/图 李四光/审核)", "张三丰")]
    [InlineData("(文/张三丰  图/校报记者站  审核/李四光)", "张三丰")]
    [InlineData("(安监部 宣)")]
    public void Whose_office_they_write_for_stands_before_the_names(string bracket, params string[] names)
    {
        Facts.ArticleFacts facts = Page.WithBody($"3月5日,南山市召开春耕工作会议。大家都来了。{bracket}\n");

        Assert.Equal(names, facts.Reporters);
        Assert.Empty(facts.Officials);
    }

    [Theory]
    [InlineData("(记者 张三丰 昆明报道)", "张三丰")]
    [InlineData("(记者 张三丰 李四光报道)", "张三丰", "李四光")]
    [InlineData("(记者张三丰昆明报道)", "张三丰")]
    public void Where_they_report_from_is_no_name(string bracket, params string[] names) =>
        Assert.Equal(names, Page.WithBody($"某某网讯 {bracket}3月5日,南山市召开春耕工作会议。\n").Reporters);

    [Theory]
    [InlineData("(张三丰)", "张三丰")]
    [InlineData("(张三丰 李四光)", "张三丰", "李四光")]
    [InlineData("(全文)")]
    public void Each_item_of_a_bulletin_may_close_with_who_wrote_it(string bracket, params string[] names) =>
        Assert.Equal(names, Page.WithBody($"◆3月5日,南山市召开春耕工作会议。{bracket}\n◆3月6日,市长来到村里检查工作。\n").Reporters);

    [Theory]
    [InlineData("(记者 张三丰 编辑 李四光)")]
    [InlineData("(文/张三丰 图/王五 编辑/李四光)")]
    public void A_bracket_may_name_the_editor_behind_the_reporter(string bracket)
    {
        Facts.ArticleFacts facts = Page.WithBody($"大家都来了。\n{bracket}\n");

        Assert.Equal(["张三丰"], facts.Reporters);
        Assert.Equal(["李四光"], facts.Editors);
    }

    [Theory]
    [InlineData("(党委办公室 张三丰)")]
    [InlineData("(南山县农业局  张三丰  撰稿)")]
    public void The_bracket_may_stand_on_a_line_of_its_own(string bracket) =>
        Assert.Equal(["张三丰"], Page.WithBody($"3月5日,南山市召开春耕工作会议。\n{bracket}\n").Reporters);

    [Fact]
    public void Who_films_is_no_reporter() =>
        Assert.Equal(["张三丰"], Page.WithBody("某某新闻讯(记者 张三丰 摄像 李四光)3月5日,南山市召开春耕工作会议。\n").Reporters);

    [Fact]
    public void The_bracket_of_a_dateline_may_say_that_they_took_the_pictures_too() =>
        Assert.Equal(["张三丰", "李四光"], Page.WithBody("本网讯(文、图/张三丰 李四光)3月5日,南山市召开春耕工作会议。\n").Reporters);

    [Fact]
    public void Names_in_the_bracket_of_a_dateline_are_those_of_its_writers()
    {
        Facts.ArticleFacts facts = Page.WithBody("某某社南山3月5日电(张三丰 李四光)南山市召开春耕工作会议,王五出席。\n");

        Assert.Equal(["张三丰", "李四光"], facts.Reporters);
        Assert.Equal(["王五"], facts.Officials.Select(official => official.Name));
    }

    [Theory]
    [InlineData("某某社南山3月5日电(张三丰)南山市召开春耕工作会议。\n", "张三丰")]
    [InlineData("某某社南山3月5日电 (张三丰)南山市召开春耕工作会议。\n", "张三丰")]
    [InlineData("某某社南山3月5日电(春耕)南山市召开春耕工作会议。\n")]
    public void One_may_stand_there_alone(string body, params string[] reporters) => Assert.Equal(reporters, Page.WithBody(body).Reporters);

    [Fact]
    public void Elsewhere_they_are_not() =>
        Assert.Empty(Page.WithBody("3月5日,三位副市长(张三丰 李四光 王五)来电,会议照常举行。\n").Reporters);

    [Fact]
    public void A_bracket_that_names_the_reporter_s_outlet_holds_no_glued_names() =>
        Assert.Equal(["李四"], Page.WithBody("大家都来了。(山东新闻网记者 李四)").Reporters);

    [Theory]
    [InlineData("大家都来了。(喻丹 彭绪祥)")]
    [InlineData("大家都来了。(斯日古楞 何颖)")]
    public void Names_alone_in_the_bracket_that_closes_the_body_are_who_wrote(string body)
    {
        Assert.Equal(2, Page.WithBody(body).Reporters.Count);
        Assert.Empty(Page.NamesIn(body));
    }
}
