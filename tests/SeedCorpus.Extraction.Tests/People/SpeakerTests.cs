namespace SeedCorpus.Extraction.Tests.People;

/// <summary>Whom statements belong to where a person is no official, is spoken to, or is named by a surname alone.</summary>
public class SpeakerTests
{
    [Fact]
    public void Who_is_no_official_may_speak()
    {
        Facts.ArticleFacts facts = Page.WithBody("大山集团董事长张三指出,要抓好落实。");

        Assert.Equal("张三", Assert.Single(facts.Statements).Speaker);
        Assert.Empty(facts.Officials);
    }

    [Theory]
    [InlineData("市长张三当即对县长李四光说,日子好了。")]
    [InlineData("市长张三代表大家对县长李四光、副县长王五到任表示祝贺。他希望,日子好了。")]
    public void Whom_a_clause_is_said_to_is_not_who_speaks(string body) =>
        Assert.Equal("张三", Assert.Single(Page.WithBody(body).Statements).Speaker);

    [Theory]
    [InlineData("市长张三说,成绩来之不易。同时他指出,日子好了。", "张三 说", "张三 指出")]
    [InlineData("市长张三说,成绩来之不易。当时他指出,日子好了。", "张三 说")]
    public void He_may_stand_behind_a_connective(string body, params string[] statements) =>
        Assert.Equal(statements, Page.WithBody(body).Statements.Select(statement => $"{statement.Speaker} {statement.Verb}"));

    [Theory]
    [InlineData("大家都在,市长张三肯定了社区书记李四光和居民们的做法。他说,日子好了。", "张三")]
    [InlineData("大家都在,市长张三会见了社区书记李四光。李四光和居民们合影。他说,日子好了。", "李四光")]
    public void He_is_not_whose_doings_are_praised(string body, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Page.WithBody(body).Statements).Speaker);

    [Theory]
    [InlineData("市长张三来到社区。要求大家抓好落实。", "要求")]
    [InlineData("市长张三来到社区。希望大家抓好落实。", "希望")]
    [InlineData("会议强调,要抓好落实。\n市长张三来到社区。要求大家抓好落实。", "强调", "要求")]
    [InlineData("市长张三说,日子好了。要求大家抓好落实。", "说")]
    [InlineData("市长张三来到社区。大家都来了。\n要求大家抓好落实。")]
    public void A_sentence_may_go_on_with_the_subject_of_the_one_before(string body, params string[] verbs) =>
        Assert.Equal(verbs, Page.WithBody(body).Statements.Select(statement => statement.Verb));

    [Fact]
    public void Behind_a_word_that_ends_like_that_one_speaks() =>
        Assert.Equal("李四光", Assert.Single(Page.WithBody("说到方向县长李四光指出,日子好了。").Statements).Speaker);

    [Theory]
    [InlineData("搬迁户张三说,日子好了。")]
    [InlineData("“地方宽敞”志愿者张三说,日子好了。")]
    [InlineData("市长李四光走进返乡大学生张三的果园。张三说,日子好了。")]
    [InlineData("农民工代表张三激动地说,日子好了。")]
    [InlineData("种粮大户张三告诉记者,日子好了。")]
    [InlineData("种粮大户张三告诉李四光,日子好了。")]
    [InlineData("退休教师张三回忆,日子好了。")]
    [InlineData("退休教师张三感慨:“日子好了。”")]
    public void Who_is_introduced_by_a_trade_or_a_condition_speaks(string body)
    {
        Facts.ArticleFacts facts = Page.WithBody(body);

        Facts.StatementFacts statement = Assert.Single(facts.Statements);
        Assert.Equal(("张三", "日子好了。"), (statement.Speaker, statement.Text));
        Assert.DoesNotContain("张三", facts.Officials.Select(official => official.Name));
    }

    [Theory]
    [InlineData("环卫工人")]
    [InlineData("收藏家")]
    [InlineData("养牛户")]
    [InlineData("社区民警")]
    [InlineData("突击队员")]
    [InlineData("律师代表")]
    [InlineData("他的妻子")]
    public void So_do_those_of_other_trades_and_conditions(string kind) =>
        Assert.Equal("张三", SpeakerIn($"{kind}张三说,日子好了。"));

    [Fact]
    public void Whose_home_it_is_has_the_whole_name() =>
        Assert.Equal("安文学", SpeakerIn("走进老人安文学家,揭开米缸。安文学说,日子好了。"));

    [Theory]
    [InlineData("学生代表高三(2)班张三丰表示,要刻苦学习。", "张三丰")]
    [InlineData("学生代表高三表示,要刻苦学习。", "高三")]
    public void A_class_of_a_school_is_no_name(string body, string name) => Assert.Equal(name, SpeakerIn(body));

    [Theory]
    [InlineData("绣娘吉觉阿呷说,日子好了。", "吉觉阿呷")]
    [InlineData("村民班玛才让笑着说,日子好了。", "班玛才让")]
    [InlineData("合作社理事长娜朵说,日子好了。", "娜朵")]
    [InlineData("本科生拓跋雨桐表示,日子好了。", "拓跋雨桐")]
    [InlineData("农民工代表阿木拉呷讲述了经历。阿木拉呷说,日子好了。", "阿木拉呷")]
    [InlineData("旦智塔走进村民班玛才让家的牧家乐。班玛才让告诉他,日子好了。", "班玛才让")]
    public void What_is_said_tells_where_a_name_without_a_surname_ends(string body, string name) => Assert.Equal(name, SpeakerIn(body));

    [Theory]
    [InlineData("理事长再次说,日子好了。")]
    [InlineData("村民们笑着说,日子好了。")]
    [InlineData("合作社理事长随后表示,日子好了。")]
    public void How_it_is_said_is_no_name(string body) => Assert.Null(Assert.Single(Page.WithBody(body).Statements).Speaker);

    [Theory]
    [InlineData("市委委员、学生工作部部长张三丰出席会议。", "市委委员、学生工作部部长")]
    [InlineData("市委委员、农民日报社社长张三丰出席会议。", "市委委员、农民日报社社长")]
    [InlineData("全局干部职工参加会议,党委书记、局长张三丰出席会议。", "党委书记、局长")]
    [InlineData("全体职工、民警参加会议,党委书记、局长张三丰出席会议。", "党委书记、局长")]
    public void Such_a_word_in_the_name_of_an_organ_or_before_a_verb_names_no_post(string body, string posts) =>
        Assert.Equal([$"张三丰: {posts} (Attended)"], Page.OfficialsOf(body));

    [Theory]
    [InlineData("市长李四光向全体新同学表示欢迎。")]
    [InlineData("市长李四光和师生代表出席会议。")]
    [InlineData("村民自发说起往事。")]
    [InlineData("市长李四光回忆起往事。")]
    public void What_stands_beside_such_a_word_may_be_no_name(string body)
    {
        Assert.Empty(Page.WithBody(body).Statements);
        Assert.Empty(Page.NamesIn(body).Except(["李四光"]));
    }

    [Theory]
    [InlineData("市长李四光主持会议。大山集团董事长张三来到南山。他指出,要抓好落实。")]
    [InlineData("市长李四光主持会议。\n大山集团董事长张三来到南山。他指出,要抓好落实。")]
    public void 他_is_who_did_something_last_official_or_not(string body)
    {
        Assert.Equal("张三", SpeakerIn(body));
        Assert.Equal(["李四光: 市长 (Chaired)"], Page.OfficialsOf(body));
    }

    [Theory]
    [InlineData("市长李四光会见了大山集团董事长张三。他指出,要抓好落实。")]
    [InlineData("市长李四光会见大山集团董事长张三一行。他指出,要抓好落实。")]
    [InlineData("市长李四光接见了大山集团董事长张三。他指出,要抓好落实。")]
    [InlineData("市长李四光看望了大山集团董事长张三。他指出,要抓好落实。")]
    [InlineData("市长李四光慰问了大山集团董事长张三。他指出,要抓好落实。")]
    [InlineData("市长李四光拜会了大山集团董事长张三。他指出,要抓好落实。")]
    public void Whom_another_receives_or_visits_is_not_他(string body) => Assert.Equal("李四光", SpeakerIn(body));

    [Theory]
    [InlineData("副市长张三出席会议。市长李四光与村民张三围着火塘拉起家常。他指出,要抓好落实。")]
    [InlineData("副市长张三出席会议。李四光市长的信写给了老师。他指出,要抓好落实。")]
    [InlineData("副市长张三出席会议。市长李四光祖籍南山,他说,要抓好落实。")]
    public void Who_opens_the_sentence_is_他(string body) => Assert.Equal("李四光", SpeakerIn(body));

    [Theory]
    [InlineData("市长李四光对大山集团董事长张三表示欢迎。他指出,要抓好落实。")]
    [InlineData("市长李四光对大山集团董事长张三一行的到来表示欢迎。他指出,要抓好落实。")]
    [InlineData("市长李四光对副市长张三表示感谢。他指出,要抓好落实。")]
    [InlineData("市长李四光向大山集团董事长张三表示感谢。他指出,要抓好落实。")]
    [InlineData("市长李四光对张三董事长表示欢迎。他指出,要抓好落实。")]
    [InlineData("市长李四光对大山集团董事长张三、总经理王五表示欢迎。他指出,要抓好落实。")]
    [InlineData("市长李四光主持会议,对大山集团董事长张三表示欢迎。他指出,要抓好落实。")]
    public void Whom_another_speaks_to_neither_speaks_nor_is_他(string body) => Assert.Equal("李四光", SpeakerIn(body));

    [Theory]
    [InlineData("对此市长张三表示,要抓好落实。")]
    [InlineData("大家对春耕有信心,市长张三表示,要抓好落实。")]
    [InlineData("市长李四光对会议作了部署,市长张三表示,要抓好落实。")]
    public void What_is_spoken_of_before_a_comma_or_as_此_leaves_the_speaker(string body) =>
        Assert.Equal("张三", SpeakerIn(body));

    [Theory]
    [InlineData("市委书记张三出席会议。张书记指出,要抓好落实。")]
    [InlineData("市委书记张三出席会议。会议期间,张书记指出,要抓好落实。")]
    [InlineData("市领导张 三、李四光出席会议。张书记指出,要抓好落实。")]
    [InlineData("市委书记张三、副市长张四光出席会议。张书记指出,要抓好落实。")]
    [InlineData("市委书记张三出席会议。大山集团董事长张四光来了。张书记指出,要抓好落实。")]
    public void A_surname_with_a_title_speaks_for_its_only_bearer(string body) => Assert.Equal("张三", SpeakerIn(body));

    [Theory]
    [InlineData("市委书记张三、县委书记张四光出席会议。张书记指出,要抓好落实。")]
    [InlineData("副市长张三、副县长张四光出席会议。张书记指出,要抓好落实。")]
    [InlineData("市委书记张三出席会议。李书记指出,要抓好落实。")]
    public void Borne_by_two_or_by_none_it_speaks_for_nobody(string body) =>
        Assert.Empty(Page.WithBody(body).Statements);

    [Theory]
    [InlineData("市长张三丰表示,副市长李四光上任后,春耕很好。他指出,要抓好落实。")]
    [InlineData("市长张三丰表示,副市长李四光到来以后,春耕很好。\n他指出,要抓好落实。")]
    public void Whom_a_statement_names_is_not_他(string body) =>
        Assert.All(Page.WithBody(body).Statements, statement => Assert.Equal("张三丰", statement.Speaker));

    [Fact]
    public void Several_are_not_the_last_of_them() => Assert.Null(Assert.Single(Page.WithBody("出席的有市长张三丰,副市长李四光。他们表示,要抓好落实。").Statements).Speaker);

    [Fact]
    public void Who_speaks_inside_a_sentence_is_他() =>
        Assert.Equal(["张三丰", "李四光", "李四光"], Page.WithBody("市长张三丰表示,春耕很好,副市长李四光表示,春耕重要。他指出,要抓好落实。").Statements.Select(statement => statement.Speaker));

    private static string? SpeakerIn(string body) => Assert.Single(Page.WithBody(body).Statements).Speaker;

    [Theory]
    [InlineData("市长李四光介绍了情况。吴部长一行听取了汇报。交流中,他提出:要抓好落实。", "吴三民")]
    [InlineData("市长李四光介绍了情况。吴部长的讲话很好。交流中,他提出:要抓好落实。", "李四光")]
    public void Who_is_named_by_surname_and_title_does_something_too(string body, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Page.WithBody("团市委吴三民部长来到学校。" + body).Statements).Speaker);

    [Theory]
    [InlineData("南山公司党委书记、总经理张三出席座谈会。会上,张总指出,要抓好落实。", "张三")]
    [InlineData("南山公司党委书记、总经理张三、党委副书记张四光出席座谈会。会上,张总指出,要抓好落实。")]
    public void The_head_of_a_company_may_be_called_so(string body, params string[] speakers) =>
        Assert.Equal(speakers, Page.WithBody(body).Statements.Select(statement => statement.Speaker).OfType<string>());

    [Fact]
    public void Who_is_wished_well_does_not_speak() =>
        Assert.Equal("张三", SpeakerIn("市长张三真诚祝福李四光身体健康,并希望他常回来看看。"));

    [Fact]
    public void Who_tells_of_himself_goes_on() =>
        Assert.Equal(["春耕很好。\n去年,我和武契奇总统会晤,达成了共识。"], Page.WithBody("省长张三指出,春耕很好。\n去年,我和武契奇总统会晤,达成了共识。").Statements.Select(statement => statement.Text));

    [Theory]
    [InlineData("市长张三受省长李四光委托作了讲话。他指出,要抓好落实。")]
    [InlineData("市长张三受省长李四光委托致辞,指出要抓好落实。")]
    public void Who_entrusts_another_does_not_speak(string body) => Assert.Equal("张三", SpeakerIn(body));

    [Fact]
    public void A_clause_that_a_title_opens_has_another_subject() =>
        Assert.Equal("张三", Assert.Single(Page.WithBody("县委书记张三、县长李四光出席座谈会。李四光主持座谈会,张书记首先介绍了情况,鼓励大家抓好落实。").Statements).Speaker);

    [Theory]
    [InlineData("院长张三、副院长李四光在会上发言,均表示要抓好落实。", null)]
    [InlineData("副院长李四光在会上发言,表示要抓好落实。", "李四光")]
    public void What_all_of_them_say_is_nobody_s_alone(string body, string? speaker) =>
        Assert.Equal(speaker, Assert.Single(Page.WithBody(body).Statements).Speaker);

    [Theory]
    [InlineData("市长张三表示,希望大家抓好落实。", "表示")]
    [InlineData("市长张三作出指示,希望大家抓好落实。", "希望")]
    public void What_is_said_may_begin_with_a_wish(string body, string verb) =>
        Assert.Equal([verb], Page.WithBody(body).Statements.Select(statement => statement.Verb));
}
