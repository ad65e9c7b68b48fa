namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Where the name of a meeting begins, and what else than 召开 tells that it was held.</summary>
public class MeetingNameTests
{
    [Theory]
    [InlineData("新华社南山5月11日电(记者 张三丰、李四光)南山市春耕工作会议11日在北海召开。")]
    [InlineData("新华社南山5月11日电 南山市春耕工作会议11日在北海召开。")]
    [InlineData("本报讯(记者 张三丰 李四光)南山市春耕工作会议在北海召开。")]
    [InlineData("本报讯 南山市春耕工作会议在北海召开。")]
    [InlineData("【导语】南山市春耕工作会议今天召开。")]
    [InlineData("【南山日报讯】(记者 张三)南山市春耕工作会议在北海召开。")]
    public void A_dateline_is_no_part_of_it(string body) => Assert.Equal("南山市春耕工作会议", Page.WithBody(body).Meeting);

    [Fact]
    public void A_short_bracket_is() => Assert.Equal("南山市春耕(扩大)会议", Page.WithBody("5日,南山市春耕(扩大)会议召开。").Meeting);

    [Fact]
    public void What_is_opened_is_a_meeting() =>
        Assert.Equal("南山市第七届人民代表大会第三次会议", Page.WithBody("5日上午,南山市第七届人民代表大会第三次会议在南山大剧院隆重开幕。").Meeting);

    [Theory]
    [InlineData("5日上午,南山市第七次妇女代表大会在南山会堂隆重开幕。", "南山市第七次妇女代表大会")]
    [InlineData("5日上午,南山市第七届人民代表大会第三次会议在南山会堂闭幕。", "南山市第七届人民代表大会第三次会议")]
    public void So_is_a_congress_that_is_opened_and_what_is_closed(string body, string meeting) =>
        Assert.Equal(meeting, Page.WithBody(body).Meeting);

    [Theory]
    [InlineData("南山市第七届人民代表大会第三次会议圆满完成各项议程,在南山会堂胜利闭幕。", "南山市第七届人民代表大会第三次会议")]
    [InlineData("历时三天的南山市春耕工作会议在完成各项议程后,今天下午闭幕。", "南山市春耕工作会议")]
    [InlineData("南山市春耕工作会议受到欢迎,南山运动会胜利闭幕。", null)]
    public void What_has_done_its_agenda_is_what_is_closed_behind_the_comma(string body, string? meeting) =>
        Assert.Equal(meeting, Page.WithBody("5日上午," + body).Meeting);

    [Theory]
    [InlineData("5日,张三来到街上。\n在随后召开的春耕工作座谈会上,张三指出,要抓好春耕。", "春耕工作座谈会")]
    [InlineData("5日,张三来到街上,随后召开春耕会议。\n在李四光召开的防汛工作座谈会上,张三指出,要抓好春耕。", "春耕会议")]
    [InlineData("5日,张三来到街上。\n即将召开的春耕工作座谈会很重要。", null)]
    public void What_is_held_behind_a_visit_is_the_meeting_where_no_other_is(string body, string? meeting) =>
        Assert.Equal(meeting, Page.WithBody(body).Meeting);

    [Fact]
    public void A_greeting_names_none() => Assert.Null(Page.WithBody("张三代表省妇联向大会的召开表示祝贺。").Meeting);

    [Theory]
    [InlineData("5日上午,南山市第七届运动会开幕。")]
    [InlineData("5日上午,南山市举办第七届运动会。")]
    [InlineData("5日上午,南山市春耕会议开幕式很热闹。")]
    public void Games_and_ceremonies_are_none(string body) => Assert.Null(Page.WithBody(body).Meeting);
    [Theory]
    [InlineData("3月1日,南山市召开“作风建设动员大会”,大家参加。", "作风建设动员大会")]
    [InlineData("3月1日,由南山日报社主办的大山精神座谈会在南山召开。", "大山精神座谈会")]
    [InlineData("3月1日,企业座谈会在市会议中心召开。", "企业座谈会")]
    [InlineData("3月1日,集团公司2019年工作会议召开。", "2019年工作会议")]
    [InlineData("3月1日,集团公司党委工作会议召开。", "集团公司党委工作会议")]
    [InlineData("3月1日,南山市举办春耕专题研讨会。", "春耕专题研讨会")]
    [InlineData("3月1日,我院召开党员大会选举产生新一届党总支委员会。", "党员大会")]
    [InlineData("3月1日,第十七届人大常委会第四十二次会议在县人大常委会会议室召开。", "第十七届人大常委会第四十二次会议")]
    public void Marks_hosts_and_halls_are_no_part_of_the_name(string body, string name) => Assert.Equal(name, Page.WithBody(body).Meeting);

    [Fact]
    public void A_meeting_that_qualifies_something_is_another() =>
        Assert.Equal("紧急会议", Page.WithBody("为了传达市政府召开的会议精神,南山县召开紧急会议。").Meeting);

    [Fact]
    public void A_committee_with_a_director_is_no_meeting() =>
        Assert.NotEqual("新区管委会", Page.WithBody("市长李四光与新区管委会主任张三举行会谈。").Meeting);
}
