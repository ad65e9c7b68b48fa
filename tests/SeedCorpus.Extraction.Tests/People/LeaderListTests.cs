namespace SeedCorpus.Extraction.Tests.People;

public class LeaderListTests
{
    [Theory]
    [InlineData("首长张三、李四光出席会议。")]
    [InlineData("国家领导人张三、李四光出席会议。")]
    [InlineData("学校领导班子张三、李四光出席会议。")]
    public void Leaders_of_other_titles_are_announced_too(string body) =>
        Assert.Equal(["张三:  (Attended)", "李四光:  (Attended)"], Page.OfficialsOf(body));

    [Theory]
    [InlineData("领导人和张三、李四光出席会议。")]
    [InlineData("市领导和张三、李四光出席会议。")]
    public void What_leaders_are_joined_to_begins_no_name(string body) => Assert.Empty(Page.NamesIn(body));

    [Theory]
    [InlineData("受表彰的有张三、李四光同志。")]
    [InlineData("市教育局张三、李四光同志出席会议。")]
    [InlineData("大家学习张三、李四光同志的讲话。")]
    public void A_list_is_read_back_from_同志(string body) => Assert.Equal(["张三", "李四光"], Page.NamesIn(body));

    [Theory]
    [InlineData("市教育局张三、李四光、王五等同志出席会议。")]
    [InlineData("市教育局张三、李四光、王五等领导出席会议。")]
    [InlineData("市教育局张三、李四光、王五等领导同志出席会议。")]
    [InlineData("市教育局张三、李四光、王五等市领导出席会议。")]
    [InlineData("我校张三、李四光、王五等校领导接待了客人。")]
    public void A_list_is_read_back_over_等(string body) => Assert.Equal(["张三", "李四光", "王五"], Page.NamesIn(body));

    [Theory]
    [InlineData("省委、市委等领导出席会议。")]
    [InlineData("省委、市委等单位领导出席会议。")]
    [InlineData("市教育局、水务局等同志出席会议。")]
    [InlineData("大家、应出席同志260人。")]
    [InlineData("大家、高雄同志出席会议。")]
    public void What_is_no_name_is_not_read_back(string body) => Assert.Empty(Page.NamesIn(body));

    [Fact]
    public void Bare_names_between_commas_share_the_post_before_them() =>
        Assert.Equal(
            ["张三: 副县长 (Attended)", "李四光: 副县长 (Attended)", "王五: 副县长 (Attended)"],
            Page.OfficialsOf("副县长张三,李四光,王五,各乡镇负责人参加会议。"));

    [Theory]
    [InlineData("副县长张三,李四光,各乡镇负责人参加会议。")]
    [InlineData("副县长张三,李四光,和平,各乡镇负责人参加会议。")]
    [InlineData("副县长张三,康养办,文旅办,各乡镇负责人参加会议。")]
    [InlineData("副县长张三,安全岗,平安岗,各乡镇负责人参加会议。")]
    public void One_name_between_commas_or_words_make_no_list(string body) => Assert.Equal(["张三"], Page.NamesIn(body));

    [Fact]
    public void Announced_among_leaders_a_company_s_director_is_an_official() =>
        Assert.Equal(
            ["李四光: 康钢董事长 (Spoke, Attended)", "王五:  (Attended)"],
            Page.OfficialsOf("康钢领导李四光、王五参加活动。康钢董事长李四光作了介绍。"));

    [Fact]
    public void Not_announced_the_director_is_none() => Assert.Empty(Page.NamesIn("康钢董事长李四光作了介绍。"));

    [Theory]
    [InlineData("康钢领导李四光、王五参加活动。康钢强调,要抓好落实。")]
    [InlineData("康钢强调,要抓好落实。康钢领导李四光、王五参加活动。")]
    public void What_stands_before_领导_is_no_person_elsewhere(string body) =>
        Assert.Equal(["李四光", "王五"], Page.NamesIn(body));

    [Theory]
    [InlineData("张三强调,要抓好落实。在张三领导下,大家都来了。")]
    [InlineData("张三强调,要抓好落实。张三以及有关人员出席会议。")]
    public void Who_leads_or_is_joined_by_以及_is_one(string body) => Assert.Equal(["张三"], Page.NamesIn(body));

    [Fact]
    public void Names_before_their_titles_may_be_listed() =>
        Assert.Equal(
            ["张三丰: 书记 (Attended)", "李四光: 副校长 (Attended)", "王五六: 副校长 (Attended)"],
            Page.OfficialsOf("张三丰书记、李四光副校长、王五六副校长参加会议。"));

    [Fact]
    public void A_chain_of_posts_holds_no_name() =>
        Assert.Equal(["张三丰: 市委书记、校长 (Attended)"], Page.OfficialsOf("市委书记、校长张三丰参加会议。"));

    [Fact]
    public void A_list_may_close_with_a_post_that_及_links() =>
        Assert.Equal(
            ["张三丰: 副院长 (Attended)", "李四光: 副院长 (Attended)", "王五: 党组成员 (Attended)"],
            Page.OfficialsOf("副院长张三丰、李四光及党组成员王五参加会议。"));

    [Fact]
    public void Who_presides_over_a_congress_may_be_listed_behind_a_note_on_the_order() =>
        Assert.Equal(
            ["张三丰: 执行主席 (Attended)", "李四光: 执行主席 (Attended)", "王五: 执行主席 (Attended)"],
            Page.OfficialsOf("本次大会的执行主席是(按姓名笔画排列):张三丰、李四光(女)、王五。"));

    [Fact]
    public void Who_sits_in_front_may_be_announced_by_the_post_they_hold() =>
        Assert.Equal(
            ["张三丰: 大会执行主席 (Attended)", "李四光: 大会执行主席 (Attended)"],
            Page.OfficialsOf("在主席台前排就座的大会执行主席有:张三丰、李四光。"));

    [Fact]
    public void Members_are_announced_alike() =>
        Assert.Equal(
            ["张三丰: 大会主席团成员 (Attended)", "李四光: 大会主席团成员 (Attended)"],
            Page.OfficialsOf("出席会议的大会主席团成员有:张三丰、李四光。"));

    [Fact]
    public void The_last_of_a_list_ends_before_where_they_went() =>
        Assert.Equal(["张三丰", "李华"], Page.NamesIn("区领导张三丰、李华分赴各地,走访慰问大家。"));

    [Fact]
    public void The_last_of_a_list_may_hold_a_character_that_names_seldom_hold() =>
        Assert.Equal(["张三丰: (Attended)", "沈镇鹏: (Attended)"], Page.OfficialsOf("县领导张三丰、沈镇鹏参加会议。").Select(official => official.Replace(":  ", ": ")));
}
