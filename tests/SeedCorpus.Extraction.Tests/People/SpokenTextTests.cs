namespace SeedCorpus.Extraction.Tests.People;

public class SpokenTextTests
{
    [Theory]
    [InlineData("市长张三丰高兴地说:“这条路选对了,要走下去。”大家都鼓起掌来。", "这条路选对了,要走下去。")]
    [InlineData("市长张三丰说:“这条路选对了。要走下去!”", "这条路选对了。要走下去!")]
    [InlineData("市长张三丰说:“两手抓”要落到实处。", "“两手抓”要落到实处。")]
    [InlineData("市长张三丰说:“两手抓。”是大家的话。", "两手抓。")]
    [InlineData("市长张三丰叮嘱大家,要抓好落实。", "要抓好落实。")]
    [InlineData("市长张三丰叮嘱当地负责同志,要抓好落实。", "要抓好落实。")]
    [InlineData("市长张三丰勉励她继续努力,争取更好。", "她继续努力,争取更好。")]
    [InlineData("“这条路选对了。”副市长张三丰说。", "这条路选对了。")]
    public void What_was_said_stands_without_marks_and_without_whom_it_was_said_to(string body, string text) =>
        Assert.Equal([$"张三丰: {text}"], Said(body));

    [Fact]
    public void A_later_clause_of_他_tells_what_he_said() =>
        Assert.Equal(
            ["张三丰: 接人要快。", "李四光: 要抓好落实。"],
            Said("市长张三丰来到车站。他询问调度情况,叮嘱副市长李四光:“接人要快。”李四光表示,要抓好落实。"));

    [Fact]
    public void A_later_clause_of_advice_tells_what_was_said() =>
        Assert.Equal(["张三丰: 当地干部多上门、多关心。"], Said("市长张三丰来到车站,询问调度情况,叮嘱当地干部多上门、多关心。"));

    [Theory]
    [InlineData("市长张三丰开场致辞,“南山是好地方。”大家都同意。", "张三丰: 南山是好地方。")]
    [InlineData("市长张三丰表示, “南山是好地方。”大家都同意。", "张三丰: 南山是好地方。")]
    [InlineData("市长张三丰致辞,“南山是好地方。\n大家都知道。”", "张三丰: 南山是好地方。\n大家都知道。”")]
    [InlineData("市长张三丰作了安排部署:要抓好落实。", "张三丰: 要抓好落实。")]
    [InlineData("市长张三丰谈了两点意见:一是抓好落实。", "张三丰: 一是抓好落实。")]
    [InlineData("市长张三丰致辞,大家都同意。")]
    [InlineData("市长张三丰出席会议并讲话,大家都同意。")]
    public void Speeches_are_told_behind_a_colon_or_in_quotation_marks(string body, params string[] said) => Assert.Equal(said, Said(body));

    [Fact]
    public void Instructions_inside_a_statement_are_of_who_gave_them() =>
        Assert.Equal(
            ["张三丰: 李四光总书记多次作出重要指示,强调要坚持以防为主。", "李四光: 要坚持以防为主。"],
            Said("市长张三丰指出,李四光总书记多次作出重要指示,强调要坚持以防为主。"));

    [Fact]
    public void Who_is_cited_with_the_title_does_not_speak_here() =>
        Assert.Equal(
            ["张三丰: 市长 (Spoke)", "李四光: 总书记 (Mentioned)"],
            Page.OfficialsOf("市长张三丰指出,这次活动很有意义。李四光总书记强调,初心是动力。大家要先学一步。"));

    [Theory]
    [InlineData("参加座谈会")]
    [InlineData("出席签约仪式")]
    [InlineData("参加上述活动")]
    public void A_paragraph_of_who_took_part_is_nothing_that_was_said(string act)
    {
        string body = $"市长张三丰强调,要抓好落实。\n市委常委、秘书长李四光,市政协副主席努尔兰·巴合提{act}。";

        Assert.Equal(["张三丰: 要抓好落实。"], Said(body));
        Assert.Contains("李四光: 市委常委、秘书长 (Attended)", Page.OfficialsOf(body));
    }

    private static IEnumerable<string> Said(string body) =>
        Page.WithBody(body).Statements.Select(statement => $"{statement.Speaker}: {statement.Text}");

    [Theory]
    [InlineData("“要抓好落实。”市长张三丰叮嘱大家。", "张三丰: 要抓好落实。")]
    [InlineData("市长张三丰再三叮嘱大家。")]
    public void Whom_it_is_said_to_is_not_what_is_said(string body, params string[] said) => Assert.Equal(said, Said(body));

    [Theory]
    [InlineData("“去年很好。”张三丰说,最担心的是饲草。", "张三丰: 去年很好。", "张三丰: 最担心的是饲草。")]
    [InlineData("围绕“去年很好”张三丰说,最担心的是饲草。", "张三丰: 最担心的是饲草。")]
    [InlineData("“去年很好。”张三丰说,“最担心的是饲草。”", "张三丰: 去年很好。”张三丰说,“最担心的是饲草。”")]
    public void Behind_a_quoted_sentence_what_the_speaker_goes_on_with_is_another_statement(string speech, params string[] said) =>
        Assert.Equal(said, Said("市长张三丰来到村里。" + speech));

    [Theory]
    [InlineData("“要抓好落实。”市长张三丰激动地说。")]
    [InlineData("“要抓好落实。”3月5日,走出会场,市长张三丰说。")]
    [InlineData("“要抓好落实。”走出会场,市长张三丰乐呵呵地说。")]
    public void Who_said_it_may_stand_further_behind_a_quotation(string body) =>
        Assert.Equal(["张三丰: 要抓好落实。"], Said(body));

    [Theory]
    [InlineData("大家都说“抓好落实”。走出会场,市长张三丰说。")]
    [InlineData("大家都说“抓好落实”,走出会场,市长张三丰说。")]
    public void What_others_said_is_not_theirs(string body) => Assert.DoesNotContain(Page.WithBody(body).Statements, statement => statement.Speaker == "张三丰");

    [Theory]
    [InlineData("市长张三丰与护士长李四光通话,他说,要抓好落实。")]
    [InlineData("市长张三丰和护士长李四光亲切交谈,他说,要抓好落实。")]
    [InlineData("市长张三丰与护士长李四光交谈。他说,要抓好落实。")]
    [InlineData("市长张三丰通过视频连线与正在值班的护士长李四光通话,他说,要抓好落实。")]
    public void Whom_one_talks_with_is_not_he(string body) => Assert.Equal(["张三丰: 要抓好落实。"], Said(body));

    [Fact]
    public void He_is_who_visits_and_not_the_villager_whom_he_visits() =>
        Assert.Equal(["张三丰: 要抓好落实。"], Said("市长张三丰走进村民李四光家中。他说,要抓好落实。"));
}
