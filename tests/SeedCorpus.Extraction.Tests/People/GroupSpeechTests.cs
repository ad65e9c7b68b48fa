using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Tests.People;

public class GroupSpeechTests
{
    [Theory]
    [InlineData("一位南山市民说,要抓好落实。")]
    [InlineData("一位“80后”党员说:要抓好落实。")]
    [InlineData("公告称,要抓好落实。")]
    [InlineData("双方表示,要抓好落实。")]
    [InlineData("活动结束后,参加义诊的家长表示,要抓好落实。")]
    [InlineData("县里的供电部门此前曾明确表示,要抓好落实。")]
    [InlineData("会议明确,要抓好落实。")]
    [InlineData("会议决定,要抓好落实。")]
    [InlineData("他们认为,要抓好落实。")]
    [InlineData("县委要求,要抓好落实。")]
    [InlineData("与会市直部门均表示要抓好落实。")]
    [InlineData("近日,省政府提出,要抓好落实。")]
    [InlineData("县委、县政府强调,要抓好落实。")]
    [InlineData("《通知》要求,要抓好落实。")]
    [InlineData("《南山市工作方案》中还明确提出,要抓好落实。")]
    public void People_and_papers_without_a_name_speak_at_the_head_of_a_sentence(string body)
    {
        StatementFacts statement = Assert.Single(Read(body));
        Assert.Null(statement.Speaker);
        Assert.Equal("要抓好落实。", statement.Text);
    }

    [Theory]
    [InlineData("一般来说,要抓好落实。")]
    [InlineData("俗话说,要抓好落实。")]
    [InlineData("据介绍说,要抓好落实。")]
    [InlineData("在座谈中表示,要抓好落实。")]
    [InlineData("任务明确,要抓好落实。")]
    [InlineData("结合市委要求,要抓好落实。")]
    [InlineData("全面达到省政府要求,要抓好落实。")]
    public void Asides_are_no_speech(string body) => Assert.Empty(Read(body));

    [Theory]
    [InlineData("一位南山学生张三说,要抓好落实。")]
    [InlineData("来自南山的张同学说,要抓好落实。")]
    [InlineData("格根布说,要抓好落实。")]
    public void One_who_is_named_is_no_group(string body) => Assert.DoesNotContain(Read(body), statement => statement.Speaker is null);

    [Theory]
    [InlineData("市长张三来到南山。他邀请各位专家来做客,并表示要抓好落实。", "张三")]
    [InlineData("市长张三、副市长李四光等纷纷表示,要抓好落实。", null)]
    [InlineData("市长张三、副市长李四光等人出席会议。李四光表示,要抓好落实。", "李四光")]
    public void Many_who_say_the_same_are_a_group(string body, string? speaker) => Assert.Equal(speaker, Assert.Single(Read(body)).Speaker);

    [Theory]
    [InlineData("与会人员纷纷发言,表示要抓好落实。", "要抓好落实。")]
    [InlineData("行政支部的党员们就先进事迹纷纷谈了体会,表示要抓好落实。", "要抓好落实。")]
    [InlineData("学员们信心满满,表示要抓好落实。", "要抓好落实。")]
    [InlineData("县里召开推进会,要求抓好落实。", "抓好落实。")]
    [InlineData("班子成员询问了情况,叮嘱工作人员抓好落实。", "工作人员抓好落实。")]
    [InlineData("为建设南山,专家们积极建言,纷纷表示,要抓好落实。", "要抓好落实。")]
    [InlineData("校领导对大家表示欢迎,希望大家抓好落实。", "大家抓好落实。")]
    [InlineData("银行专家介绍了产品,并表示要抓好落实。", "要抓好落实。")]
    [InlineData("县水利局、县教育局对问题一一解答,并表示要抓好落实。", "要抓好落实。")]
    [InlineData("校领导们与同学们交流,同时勉励同学们抓好落实。", "同学们抓好落实。")]
    [InlineData("参会党员谈了体会,大家很高兴。同时也纷纷表示要抓好落实。", "要抓好落实。")]
    [InlineData("市长张三表示,春耕很好。同时也纷纷表示要抓好落实。", "春耕很好。", "要抓好落实。")]
    [InlineData("学院领导表示,春耕很好,同时希望老师们抓好落实。", "春耕很好,", "老师们抓好落实。")]
    [InlineData("协会表示,春耕很好。银行专家介绍了产品,并表示要抓好落实。", "春耕很好。", "要抓好落实。")]
    [InlineData("推进会结束后,要求很快到了县里。")]
    [InlineData("县里召开推进会,表示感谢。")]
    public void A_group_says_what_a_later_clause_tells(string body, params string[] texts) =>
        Assert.Equal(texts, Read(body).Select(statement => statement.Text));

    [Theory]
    [InlineData("会议传达了精神,作了部署。要求全体干部抓好落实。", "要求")]
    [InlineData("大会表彰了先进。\n同时要求全体干部抓好落实。", "要求")]
    [InlineData("大会表彰了先进。\n要求全体干部抓好落实。")]
    [InlineData("阳光明媚。要求全体干部抓好落实。")]
    public void A_sentence_may_go_on_with_the_meeting(string body, params string[] verbs) => Assert.Equal(verbs, Read(body).Select(statement => statement.Verb));

    [Fact]
    public void He_may_be_the_one_without_a_name() =>
        Assert.Equal([null, null], Read("市长张三来到南山。水利局相关负责人表示,日子好了。他强调,要抓好落实。").Select(statement => statement.Speaker));

    [Theory]
    [InlineData("市长张三在会上提出“春耕法”的思路,大家都同意。", "“春耕法”的思路,大家都同意。")]
    [InlineData("市长张三指出“春耕法”、“夏收法”很好,大家都同意。", "“春耕法”、“夏收法”很好,大家都同意。")]
    [InlineData("市长张三在会上提出“抓好落实,搞好春耕”,大家都同意。", "抓好落实,搞好春耕”,大家都同意。")]
    [InlineData("市长张三并未透露,大家都在等。")]
    [InlineData("市长张三4日宣布,大会开幕。", "大会开幕。")]
    public void What_is_said_begins_with_the_mark_of_a_term(string body, params string[] texts) => Assert.Equal(texts, Read(body).Select(statement => statement.Text));

    /// <summary>A page whose beginning was cut off.</summary>
    [Theory]
    [InlineData(",要求大家抓好落实,春耕很好,大家都来了。")]
    [InlineData(":要求大家抓好落实,春耕很好,大家都来了。")]
    [InlineData(" ,表示要抓好落实,春耕很好,大家都来了。")]
    public void A_text_may_begin_with_a_stop(string page) => Assert.DoesNotContain(Page.Read(page).Statements, statement => statement.Text.Length == 0);

    private static EquatableArray<StatementFacts> Read(string body) => Page.WithBody(body).Statements;
}
