namespace SeedCorpus.Extraction.Tests.People;

/// <summary>What may stand between a speaker and what is said, and which verbs report it.</summary>
public class ReportingClauseTests
{
    [Theory]
    [InlineData("“要抓好落实。”村民张三丰一边往秤上搬袋子,一边笑着说。", "张三丰: 要抓好落实。")]
    [InlineData("“要抓好落实!”3月5日,刚刚走出会场的老党员张三丰捋着胡子说。", "张三丰: 要抓好落实!")]
    [InlineData("48岁的张三丰告诉记者:“要抓好落实。”", "张三丰: 要抓好落实。")]
    [InlineData("“要抓好落实。”村民张三丰一边往秤上搬袋子,一边笑着走了。")]
    [InlineData("市长李四光到会,副市长张三丰介绍全市发展情况。")]
    [InlineData("市长李四光到会,副市长张三丰介绍,全市发展情况很好。", "张三丰: 全市发展情况很好。")]
    [InlineData("市长张三丰叮嘱驻村第一书记,要抓好落实。", "张三丰: 要抓好落实。")]
    [InlineData("市长张三丰叮嘱镇党委书记李四光,要抓好落实。", "张三丰: 要抓好落实。")]
    public void What_the_speaker_does_meanwhile_stands_between_name_and_verb(string body, params string[] said) => Assert.Equal(said, Said(body));

    [Theory]
    [InlineData("市长张三丰与家属握手,表示慰问。")]
    [InlineData("市长张三丰与家属握手,表示深切慰问。")]
    [InlineData("市长张三丰介绍李四光同志生平。")]
    [InlineData("市长张三丰与家属握手,表示慰问大家是应该的。", "张三丰: 慰问大家是应该的。")]
    [InlineData("副市长张三丰传达了市里的通知要求,李四光作了说明。")]
    public void What_is_shown_or_passed_on_is_not_said(string body, params string[] said) => Assert.Equal(said, Said(body));

    [Theory]
    [InlineData("市长张三丰肯定了大家的工作,并就春耕强调,要抓好落实。")]
    [InlineData("市长张三丰就贯彻落实会议精神提出,要抓好落实。")]
    [InlineData("市长张三丰肯定了大家的工作,并对下一步工作提出要求,要抓好落实。", true)]
    public void What_it_is_about_may_stand_before_the_verb(string body, bool isSaid = true) =>
        Assert.Equal(isSaid ? ["张三丰: 要抓好落实。"] : [], Said(body));

    [Theory]
    [InlineData("市长张三丰充分肯定了春耕工作,希望全市上下抓好落实。", "张三丰 希望: 全市上下抓好落实。")]
    [InlineData("市长张三丰表示,春耕很好,希望全市上下抓好落实。", "张三丰 表示: 春耕很好,希望全市上下抓好落实。")]
    [InlineData("市长张三丰对会议表示祝贺,并对春耕工作提出三点意见:一是抓好落实。", "张三丰 提出: 一是抓好落实。")]
    [InlineData("市长张三丰向大家郑重表态:将抓好落实。", "张三丰 表态: 将抓好落实。")]
    [InlineData("市长张三丰作表态发言,大家抓好落实。")]
    [InlineData("市长张三丰对春耕工作给予充分肯定,认为全市上下抓好了落实。", "张三丰 认为: 全市上下抓好了落实。")]
    [InlineData("市长张三丰在回顾“十三五”时说,全市上下抓好了落实。", "张三丰 说: 全市上下抓好了落实。")]
    [InlineData("春耕工作很好,希望全市上下抓好落实。")]
    public void A_hope_in_a_later_clause_is_a_statement_where_no_other_goes_on(string body, params string[] said) =>
        Assert.Equal(said, Page.WithBody(body).Statements.Select(statement => $"{statement.Speaker} {statement.Verb}: {statement.Text}"));

    [Theory]
    [InlineData("全省安全生产电视电话会议要求,要抓好落实。", ": 要抓好落实。")]
    [InlineData("市安全生产电视电话会议要求,要抓好落实。", ": 要抓好落实。")]
    [InlineData("全市要认真落实会议要求,要抓好春耕。")]
    [InlineData("大家按照全省会议要求,要抓好春耕。")]
    [InlineData("会议听取了情况汇报,强调要抓好落实。", ": 要抓好落实。")]
    [InlineData("大家听取了情况汇报,强调要抓好落实。", ": 要抓好落实。")]
    [InlineData("市长张三丰主持召开会议强调,要抓好落实。", "张三丰: 要抓好落实。")]
    [InlineData("全省安全生产电视电话会议结束后,要求很快到了县里。")]
    public void A_meeting_speaks_by_its_name_or_behind_what_it_did(string body, params string[] said) => Assert.Equal(said, Said(body));

    [Theory]
    [InlineData("市长张三丰勉励她说,要抓好落实。", "张三丰 说: 要抓好落实。")]
    [InlineData("市长张三丰叮嘱大家,要抓好落实。", "张三丰 叮嘱: 要抓好落实。")]
    public void The_verb_may_stand_behind_whom_it_is_said_to(string body, params string[] said) =>
        Assert.Equal(said, Page.WithBody(body).Statements.Select(statement => $"{statement.Speaker} {statement.Verb}: {statement.Text}"));

    [Theory]
    [InlineData("市长张三丰就春耕工作提出三点意见:一是抓好落实。", "张三丰 提出: 一是抓好落实。")]
    [InlineData("市长张三丰对新一届班子提出希望:一要讲团结。", "张三丰 提出: 一要讲团结。")]
    [InlineData("市长张三丰提出三点要求:一是抓好落实。", "张三丰 提出: 一是抓好落实。")]
    [InlineData("校长张三丰对教师提出殷切嘱托:一是抓好落实。", "张三丰 提出: 一是抓好落实。")]
    [InlineData("市长张三丰明确指示:“抓好落实”。", "张三丰 指示: 抓好落实")]
    [InlineData("市长张三丰提出4点意见:一是抓好落实。", "张三丰 提出: 一是抓好落实。")]
    [InlineData("市长张三丰肯定了成绩,并结合实际,从三个方面对春耕提出要求。一是抓好落实。", "张三丰 提出: 一是抓好落实。")]
    [InlineData("市长张三丰在会上介绍了本市的做法:一是抓好落实。", "张三丰 介绍: 一是抓好落实。")]
    [InlineData("市长张三丰从春耕、夏收方面提出建议:一是抓好落实。", "张三丰 提出: 一是抓好落实。")]
    [InlineData("市长张三丰介绍了参加单位:春耕合作社。")]
    [InlineData("市长张三丰来到南山。但是,张三丰话锋一转,提高声调说:“抓好落实。”", "张三丰 说: 抓好落实。")]
    [InlineData("市长张三丰肯定了成绩,围绕春耕提出三点要求:一是抓好落实。", "张三丰 提出: 一是抓好落实。")]
    [InlineData("市长张三丰在讲话中希望,要抓好落实。", "张三丰 希望: 要抓好落实。")]
    [InlineData("市长张三丰提出指导意见。")]
    [InlineData("市长张三丰肯定了成绩,期待着春耕的到来。")]
    [InlineData("市长张三丰表示赞许。")]
    [InlineData("市长张三丰就春耕工作提出三点意见。大家抓好落实。")]
    [InlineData("市长张三丰来到水库,查看提出意见的单位:春耕合作社。")]
    public void Requirements_before_a_colon_are_what_follows_it(string body, params string[] said) =>
        Assert.Equal(said, Page.WithBody(body).Statements.Select(statement => $"{statement.Speaker} {statement.Verb}: {statement.Text}"));

    [Theory]
    [InlineData("市长张三丰就春耕工作提出三点意见。一是抓好落实。", "一是抓好落实。")]
    [InlineData("市长张三丰就春耕工作提出三点意见。\n一是抓好落实。\n二是搞好春耕。", "一是抓好落实。\n二是搞好春耕。")]
    [InlineData("市长张三丰介绍了情况,给予肯定。对春耕工作提出三点意见。\n一是抓好落实。", "一是抓好落实。")]
    public void A_list_of_requirements_may_begin_in_the_next_sentence(string body, string said) =>
        Assert.Equal(said, Assert.Single(Page.WithBody(body).Statements).Text);

    [Theory]
    [InlineData("省长张三丰27日在南山出席“绿水青山”建设工作10周年座谈会并发表重要讲话强调,要抓好落实。", "张三丰: 要抓好落实。")]
    [InlineData("省长张三丰听取了南山公司关于开展多式联运业务的现状以及订舱系统、集装箱管理系统和其他系统的介绍后强调,要抓好落实。", "张三丰: 要抓好落实。")]
    [InlineData("省长张三丰27日在南山出席“绿水青山”建设工作10周年座谈会并参观了展览强调,要抓好落实。")]
    public void A_speech_before_the_verb_may_stand_far_behind_the_name(string body, params string[] said) => Assert.Equal(said, Said(body));

    [Theory]
    [InlineData("校长张三丰赞扬了教师,并号召大家抓好落实。", "张三丰 号召: 大家抓好落实。")]
    [InlineData("校长张三丰介绍了规划,鼓励大家抓好落实。", "张三丰 鼓励: 大家抓好落实。")]
    [InlineData("校长张三丰指出,要支持春耕,号召大家抓好落实。", "张三丰 指出: 要支持春耕,号召大家抓好落实。")]
    public void A_call_in_a_later_clause_is_said(string body, string said) =>
        Assert.Equal([said], Page.WithBody(body).Statements.Select(statement => $"{statement.Speaker} {statement.Verb}: {statement.Text}"));

    [Theory]
    [InlineData("市长张三丰高兴地说,要抓好落实。")]
    [InlineData("市长张三丰在视频连线大山、小山时要求,要抓好落实。")]
    [InlineData("市长张三丰来到村里,当场要求,要抓好落实。")]
    [InlineData("市长张三丰在信中写道:“要抓好落实。”")]
    public void How_and_where_it_is_said_may_stand_before_the_verb(string body) =>
        Assert.Equal(["张三丰: 要抓好落实。"], Said(body));

    [Fact]
    public void What_a_colon_at_the_end_of_a_paragraph_announces_stands_in_the_next() =>
        Assert.Equal(["张三丰: 一要抓好落实。\n二要抓好督查。"], Said("市长张三丰肯定了大家的工作,并强调:\n一要抓好落实。\n二要抓好督查。"));

    [Theory]
    [InlineData("会议指出", ": 要抓好落实。")]
    [InlineData("张三丰强调", "张三丰: 要抓好落实。")]
    [InlineData("会议现场")]
    public void A_line_that_closes_with_the_verb_announces_it_too(string line, params string[] said) =>
        Assert.Equal(said, Said($"市长张三丰主持会议。\n{line}\n要抓好落实。"));

    [Fact]
    public void Where_the_next_tells_something_else_nothing_was_said() =>
        Assert.Empty(Said("市长张三丰肯定了大家的工作,并强调:\n副市长李四光主持会议。"));

    [Fact]
    public void A_page_may_break_off_before_what_is_said() =>
        Assert.Empty(Page.Read("南山市召开春耕工作会议\n\n市长张三丰来到村里。市长张三丰肯定了大家的工作,并").Statements);

    private static IEnumerable<string> Said(string body) =>
        Page.WithBody(body).Statements.Select(statement => $"{statement.Speaker}: {statement.Text}");
}
