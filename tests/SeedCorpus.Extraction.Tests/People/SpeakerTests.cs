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
    public void A_surname_with_a_title_speaks_for_its_only_bearer(string body) => Assert.Equal("张三", SpeakerIn(body));

    [Theory]
    [InlineData("市委书记张三、副市长张四光出席会议。张书记指出,要抓好落实。")]
    [InlineData("市委书记张三出席会议。大山集团董事长张四光来了。张书记指出,要抓好落实。")]
    [InlineData("市委书记张三出席会议。李书记指出,要抓好落实。")]
    public void Borne_by_two_or_by_none_it_speaks_for_nobody(string body) =>
        Assert.Empty(Page.WithBody(body).Statements);

    [Theory]
    [InlineData("市长张三丰表示,副市长李四光上任后,春耕很好。他指出,要抓好落实。")]
    [InlineData("市长张三丰表示,副市长李四光到来以后,春耕很好。\n他指出,要抓好落实。")]
    public void Whom_a_statement_names_is_not_他(string body) =>
        Assert.All(Page.WithBody(body).Statements, statement => Assert.Equal("张三丰", statement.Speaker));

    [Fact]
    public void Who_speaks_inside_a_sentence_is_他() =>
        Assert.Equal(["张三丰", "李四光", "李四光"], Page.WithBody("市长张三丰表示,春耕很好,副市长李四光表示,春耕重要。他指出,要抓好落实。").Statements.Select(statement => statement.Speaker));

    private static string? SpeakerIn(string body) => Assert.Single(Page.WithBody(body).Statements).Speaker;
}
