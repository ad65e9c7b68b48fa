using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Tests.People;

public class StatementTests
{
    [Fact]
    public void A_name_and_a_verb_open_a_statement() =>
        Assert.Equal([new StatementFacts("张三", "强调", "要抓好落实。", 0)], Read("市长张三强调,要抓好落实。"));

    [Fact]
    public void A_statement_reaches_to_the_end_of_the_paragraph() =>
        Assert.Equal("要抓好落实。各单位要行动。", Assert.Single(Read("市长张三强调,要抓好落实。各单位要行动。")).Text);

    [Fact]
    public void A_statement_ends_at_the_next_cue() =>
        Assert.Equal(["要学习。", "要工作。"], Read("市长张三强调,要学习。张三指出,要工作。").Select(statement => statement.Text));

    [Fact]
    public void A_statement_ends_where_somebody_does_something() =>
        Assert.Equal("要学习。", Assert.Single(Read("市长张三强调,要学习。副市长李四光出席会议。")).Text);

    [Fact]
    public void A_statement_goes_on_over_paragraphs_without_a_cue() =>
        Assert.Equal("一是要学习。\n二是要工作。", Assert.Single(Read("市长张三强调,一是要学习。\n二是要工作。")).Text);

    [Fact]
    public void The_meeting_itself_speaks_without_a_speaker() =>
        Assert.Equal([new StatementFacts(null, "指出", "形势很好。", 0)], Read("会议指出,形势很好。"));

    [Fact]
    public void 他_is_who_did_something_last() =>
        Assert.Equal("张三", Assert.Single(Read("市长张三出席会议并讲话。他强调,要抓好落实。")).Speaker);

    [Fact]
    public void A_clause_of_another_speaker_is_a_statement_of_its_own() =>
        Assert.Equal(
            [(null, "指出"), ("李四光", "强调")],
            Read("会议指出,形势很好。近期,李四光省长在南山视察时,强调要抓好落实。").Select(statement => (statement.Speaker, statement.Verb)));

    [Fact]
    public void The_speaker_may_stand_behind_a_quotation() =>
        Assert.Equal(
            [new StatementFacts("张三", "说", "要抓好落实。", 0)],
            Read("市长张三来到南山。“要抓好落实。”张三说。大家都很高兴。"));

    [Theory]
    [InlineData("市长张三来到南山。“要抓好落实。”他说。", "要抓好落实。")]
    [InlineData("市长张三来到南山。“要学习”,他说,“还要工作。”", "要学习”,他说,“还要工作。”")]
    [InlineData("市长张三来到“花果山”。他说。")]
    public void He_who_was_named_may_stand_behind_a_quotation(string body, params string[] texts) => Assert.Equal(texts.Select(text => new StatementFacts("张三", "说", text, 0)), Read(body));

    /// <summary>Else a page of closing marks would be looked through again from each.</summary>
    [Theory]
    [InlineData(1900, 1)]
    [InlineData(2100, 0)]
    public void What_he_said_is_looked_for_so_far_back(int length, int statements) =>
        Assert.Equal(statements, Read($"市长张三来到南山。“{new string('好', length)}。”他说。").Count);

    [Fact]
    public void The_speaker_behind_a_quotation_may_be_an_expert() =>
        Assert.Equal("张三丰", Assert.Single(Read("市长张三丰来到南山。“春耕很好。”市水利局春耕技术首席专家张三丰说,“很高兴。”")).Speaker);

    [Fact]
    public void The_speaker_behind_a_quotation_may_hold_many_posts() =>
        Assert.Equal("春耕很好", Assert.Single(Read("“春耕很好。”市学生联合会主席团成员、南山大学文学院2021级研究生张三丰说,“很高兴。”")).Text[..4]);

    [Fact]
    public void What_one_goes_on_with_is_not_said_by_the_next() =>
        Assert.Equal(
            ["张三: 春耕很好。”市长张三说,“很高兴。”", "李四: 要抓好落实。"],
            Read("“春耕很好。”市长张三说,“很高兴。”副市长李四说:“要抓好落实。”").Select(statement => $"{statement.Speaker}: {statement.Text}"));

    [Fact]
    public void A_quotation_may_go_on_behind_its_speaker() =>
        Assert.StartsWith("要学习,", Assert.Single(Read("市长张三来到南山。“要学习,”张三说,“还要工作。”")).Text, StringComparison.Ordinal);

    [Fact]
    public void 她_is_who_did_something_last() =>
        Assert.Equal("李四光", Assert.Single(Read("市长张三、副市长李四光来到南山。李四光对工作给予肯定。她指出,要抓好落实。")).Speaker);

    [Fact]
    public void Those_present_speak_as_the_meeting() => Assert.Equal((null, "认为"), Read("与会者一致认为,形势很好。").Select(statement => (statement.Speaker, statement.Verb)).Single());

    [Fact]
    public void A_count_of_demands_is_no_speech() => Assert.Empty(Read("市长张三提出四点意见,大家都同意。"));

    [Fact]
    public void Opinions_and_proposals_are_two_nouns() => Assert.Empty(Read("市长张三听取大家对工作的意见建议,感谢大家的支持。"));

    [Fact]
    public void A_noun_is_no_verb_of_speech() =>
        Assert.Empty(Read("市长张三对工作提出明确要求,大家都同意。"));

    [Theory]
    [InlineData("市长张三来到南山,并强调要抓好落实。", "强调")]
    [InlineData("市长张三来到南山,指出要抓好落实。", "指出")]
    [InlineData("市长张三来到南山,还表示要抓好落实。", "表示")]
    public void A_later_clause_goes_on_with_the_subject(string body, string verb) =>
        Assert.Equal([new StatementFacts("张三", verb, "要抓好落实。", 0)], Read(body));

    [Fact]
    public void A_later_clause_that_demands_goes_on_too() =>
        Assert.Equal([new StatementFacts("张三", "要求", "抓好落实。", 0)], Read("市长张三来到南山,要求抓好落实。"));

    [Fact]
    public void A_later_clause_of_a_group_is_what_the_group_says() => Assert.Equal([new StatementFacts(null, "强调", "要抓好落实。", 0)], Read("督导组来到南山,强调要抓好落实。"));

    [Fact]
    public void A_clause_behind_what_was_said_belongs_to_it() =>
        Assert.Equal([new StatementFacts("张三", "强调", "要学习,指出要工作。", 0)], Read("市长张三强调,要学习,指出要工作。"));

    [Theory]
    [InlineData("市长张三看了情况和要求,大家都同意。")]
    [InlineData("市长张三看了情况及要求,大家都同意。")]
    [InlineData("市长张三看了情况与要求,大家都同意。")]
    public void A_demand_joined_to_a_noun_is_a_noun(string body) => Assert.Empty(Read(body));

    [Fact]
    public void A_demand_that_ends_its_clause_is_a_verb() =>
        Assert.Equal([new StatementFacts("张三", "要求", "大家都要同意。", 0)], Read("市长张三在会上要求,大家都要同意。"));

    private static EquatableArray<StatementFacts> Read(string body) => Page.WithBody(body).Statements;

    [Theory]
    [InlineData("市长张三丰会见来宾。他指春耕在南山最好。", "指", "春耕在南山最好。")]
    [InlineData("市长张三丰会见来宾。他提到,南山是好地方。", "提到", "南山是好地方。")]
    [InlineData("市长张三丰会见来宾。他希望后续可以来南山。", "希望", "后续可以来南山。")]
    public void Verbs_of_the_press_in_other_places_report_speech_too(string body, string verb, string text)
    {
        Facts.StatementFacts statement = Assert.Single(Page.WithBody(body).Statements);
        Assert.Equal(("张三丰", verb, text), (statement.Speaker, statement.Verb, statement.Text));
    }

    [Theory]
    [InlineData("市长张三丰来到街上。他指导大家春耕。")]
    [InlineData("市长张三丰来到街上。他指挥大家春耕。")]
    [InlineData("市长张三丰来到街上。他希望后来到了。")]
    public void Words_that_only_begin_like_them_do_not(string body) => Assert.Empty(Page.WithBody(body).Statements);

    [Theory]
    [InlineData("市长张三表示祝贺,并提出三点要求,一要抓好落实;二要真抓实干。", "一要抓好落实;二要真抓实干。")]
    [InlineData("市长张三表示祝贺,并提出三点要求:一是要抓好落实。", "一是要抓好落实。")]
    public void Counted_requirements_are_followed_by_what_they_are(string body, string text) =>
        Assert.Equal([new StatementFacts("张三", "提出", text, 0)], Read(body));

    [Fact]
    public void Counted_requirements_alone_are_not_told() => Assert.Empty(Read("市长张三表示祝贺,并提出三点要求,大家都同意。"));

    [Fact]
    public void Counted_requirements_behind_a_statement_are_another() =>
        Assert.Equal(
            ["表示: 这是一件大事,", "提出: 一是要抓好落实。"],
            Read("市长张三表示,这是一件大事,并对下一步工作提出三项要求:一是要抓好落实。").Select(statement => $"{statement.Verb}: {statement.Text}"));

    [Theory]
    [InlineData("市长张三指出,春耕很好,同时要求大家继续努力。", "要求: 大家继续努力。")]
    [InlineData("市长张三指出,春耕很好;同时,也希望大家继续努力。", "希望: 大家继续努力。")]
    [InlineData("市长张三指出,春耕很好,同时大家要继续努力。", "指出: 春耕很好,同时大家要继续努力。")]
    [InlineData("市长张三总结了春耕工作,着重对夏收进行了安排部署:一是抓好落实。", "部署: 一是抓好落实。")]
    [InlineData("市长张三指出,春耕很好。并希望大家继续努力。", "希望: 大家继续努力。")]
    [InlineData("市长张三指出,春耕很好。同时,希望大家继续努力。", "希望: 大家继续努力。")]
    [InlineData("市长张三指出,春耕很好。并要继续努力。", "指出: 春耕很好。并要继续努力。")]
    [InlineData("市长张三指出,春耕很好。强调大家要继续努力。", "强调: 大家要继续努力。")]
    [InlineData("市长张三指出,春耕很好。要求要更高,标准要更严。", "指出: 春耕很好。要求要更高,标准要更严。")]
    public void What_并_or_同时_joins_goes_on_with_the_speaker(string body, string last) =>
        Assert.Equal(last, Read(body).Select(statement => $"{statement.Verb}: {statement.Text}").Last());

    [Theory]
    [InlineData("市长张三在会上对情况作了介绍,公司总裁李四光发布了消息。")]
    [InlineData("市长张三在会上对情况进行了介绍,公司总裁李四光发布了消息。")]
    public void Where_something_was_introduced_nothing_is_told(string body) => Assert.Empty(Read(body));

    [Fact]
    public void Those_at_the_meeting_may_say_when_they_speak() =>
        Assert.Equal([new StatementFacts(null, "认为", "报告很好。", 0)], Read("大家在发言中一致认为,报告很好。"));

    [Fact]
    public void What_people_are_to_do_more_of_is_no_name() => Assert.Empty(Read("希望专家多分享经验,希望大家同意。"));

    [Theory]
    [InlineData("活动相关负责人表示,要抓好落实。", "要抓好落实。")]
    [InlineData("参加会议的帮扶单位纷纷表示,要抓好落实。", "要抓好落实。")]
    [InlineData("会后,职工代表们纷纷表示,要抓好落实。", "要抓好落实。")]
    [InlineData("人大代表们纷纷表示要抓好落实。", "要抓好落实。")]
    [InlineData("会后,代表们纷纷表示要抓好落实。")]
    [InlineData("代表们表示祝贺。")]
    public void Those_who_are_not_named_speak_where_the_sentence_begins_with_them(string body, params string[] texts) =>
        Assert.Equal(texts.Select(text => new StatementFacts(null, "表示", text, 0)), Read(body));

    [Fact]
    public void What_is_quoted_directly_behind_the_verb_is_said() =>
        Assert.Equal([new StatementFacts("张三", "说", "我们要抓好落实。", 0)], Read("市长张三在会上说“我们要抓好落实。”"));

    [Fact]
    public void A_sentence_may_go_on_with_what_the_speaker_puts() =>
        Assert.Equal([new StatementFacts("张三", "提出", "一是要学习。", 0)], Read("市长张三向大家致以问候。并对大家提出以下5点要求:一是要学习。"));

    [Fact]
    public void An_instruction_says_what_its_author_says() =>
        Assert.Equal([new StatementFacts("张三", "指出", "春耕很重要。", 0)], Read("省长张三作出重要批示。批示指出:春耕很重要。"));

    [Fact]
    public void What_is_put_may_be_told_behind_when_it_was() =>
        Assert.Equal([new StatementFacts("张三", "提出", "一是要学习。", 0)], Read("市长张三在总结讲话时,对春耕工作提出了三点要求:一是要学习。"));

    [Fact]
    public void A_detailed_introduction_is_a_noun_and_what_follows_is_said() =>
        Assert.Equal([new StatementFacts("张三", "指出", "春耕很重要。", 0)], Read("市长张三对情况进行了详细介绍,指出春耕很重要。"));

    [Fact]
    public void Encouragement_in_a_later_clause_is_a_statement_of_its_own() =>
        Assert.Equal(
            ["希望: 同学们努力,", "勉励: 同学们磨练意志。", "希望: 大家学习他们。"],
            Read("副校长张三寄语新兵,希望同学们努力,勉励同学们磨练意志。同时希望大家学习他们。").Select(statement => $"{statement.Verb}: {statement.Text}"));

    [Theory]
    [InlineData("副校长张三介绍了情况,期待两校加强合作。", "期待: 两校加强合作。")]
    [InlineData("副校长张三指出,情况很好。期待两校加强合作。", "指出: 情况很好。期待两校加强合作。")]
    public void An_expectation_is_said_behind_what_was_done_and_goes_on_with_what_was_said(string body, string statement) =>
        Assert.Equal([statement], Read(body).Select(said => $"{said.Verb}: {said.Text}"));

    [Fact]
    public void What_requirements_are_about_may_be_a_list() =>
        Assert.Equal([new StatementFacts("张三", "提出", "一是提高认识。", 0)], Read("副厅长张三对如何做好、做实办法提出了明确要求:一是提高认识。"));

    [Fact]
    public void A_report_says_what_nobody_in_particular_does() =>
        Assert.Equal([new StatementFacts(null, "指出", "春耕很好。", 0)], Read("报告指出,春耕很好。"));
}
