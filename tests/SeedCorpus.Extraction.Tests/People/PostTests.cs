using SeedCorpus.Extraction.Facts;
using SeedCorpus.Extraction.People;

namespace SeedCorpus.Extraction.Tests.People;

public class PostTests
{
    [Fact]
    public void A_chain_of_posts_belongs_to_the_name_behind_it() =>
        Assert.Equal(
            ["张三: 市委副书记、代市长 (Attended)"],
            Page.OfficialsOf("市委副书记、代市长张三出席会议。"));

    [Fact]
    public void Each_name_of_a_sentence_keeps_its_own_posts() =>
        Assert.Equal(
            ["张三: 市委书记 (Attended)", "李四光: 市人大常委会主任 (Attended)"],
            Page.OfficialsOf("市委书记张三,市人大常委会主任李四光出席。"));

    [Fact]
    public void A_post_may_stand_behind_the_name() =>
        Assert.Equal(["李四光: 副总理 (Mentioned)"], Page.OfficialsOf("要落实好李四光副总理的要求。"));

    [Fact]
    public void A_post_opens_behind_the_verb_that_governs_it() =>
        Assert.Equal(["张三: 市教育局局长 (Mentioned)"], Page.OfficialsOf("大家听取市教育局局长张三的意见。"));

    [Fact]
    public void A_post_opens_behind_what_an_election_brings() =>
        Assert.Equal(["张三: 市妇女联合会主席 (Mentioned)"], Page.OfficialsOf("大会选举产生市妇女联合会主席张三。"));

    [Theory]
    [InlineData("市协会全体委员、市教育局局长张三出席会议。", "张三: 市教育局局长 (Attended)")]
    [InlineData("市协会委员、市教育局局长张三出席会议。", "张三: 市协会委员、市教育局局长 (Attended)")]
    public void All_the_members_are_no_post_of_one(string body, string official) => Assert.Equal([official], Page.OfficialsOf(body));

    [Fact]
    public void 和_may_join_persons_or_the_words_of_an_organ() =>
        Assert.Equal(
            ["张三: 市发展和改革委员会主任 (Attended)", "李四光: 省文化和旅游厅厅长 (Attended)"],
            Page.OfficialsOf("市发展和改革委员会主任张三和省文化和旅游厅厅长李四光出席会议。"));

    [Fact]
    public void A_post_that_several_hold_is_shared_by_the_list() =>
        Assert.Equal(
            ["张三: 副市长 (Attended)", "李四光: 副市长 (Attended)"],
            Page.OfficialsOf("副市长张三、李四光出席会议。"));

    [Fact]
    public void A_post_that_one_holds_is_not_shared() =>
        Assert.Equal(
            ["张三: 市长 (Attended)", "李四光:  (Attended)"],
            Page.OfficialsOf("市长张三、李四光出席会议。"));

    [Fact]
    public void The_director_of_a_named_company_is_no_official() =>
        Assert.Empty(Page.NamesIn("大山集团董事长张三出席会议。"));

    [Fact]
    public void On_its_own_page_a_company_s_leaders_are_officials() =>
        Assert.Equal(
            ["张三: 集团党委书记、董事长 (Chaired)"],
            Page.OfficialsOf("3月5日,大山集团召开工作会议。集团党委书记、董事长张三主持会议。"));

    [Fact]
    public void A_post_with_兼_is_one_post() =>
        Assert.Equal(["张三: 县委书记兼县长 (Attended)"], Page.OfficialsOf("县委书记兼县长张三出席会议。"));

    [Theory]
    [InlineData("全国人大代表张三、李四光出席会议。", "全国人大代表")]
    [InlineData("全国政协委员张三、李四光出席会议。", "全国政协委员")]
    public void A_seat_of_the_nation_is_a_post_that_a_list_shares(string body, string post) =>
        Assert.Equal([$"张三: {post} (Attended)", $"李四光: {post} (Attended)"], Page.OfficialsOf(body));

    [Theory]
    [InlineData("市政协委员", "张三丰")]
    [InlineData("中国人民银行副行长", "张三丰")]
    [InlineData("江原道经济副知事", "张三丰")]
    [InlineData("白音嘎查达", "张三丰")]
    public void Seats_of_the_conference_and_heads_elsewhere_are_posts(string post, string name) =>
        Assert.Equal([$"{name}: {post} (Attended)"], Page.OfficialsOf($"{post}{name}出席会议。"));

    [Fact]
    public void An_age_is_no_post() =>
        Assert.DoesNotContain(Page.WithBody("42岁的张三丰当选为县委书记。县委书记张三丰出席会议。").Officials.SelectMany(official => official.Posts), post => post.Text.Contains('岁', StringComparison.Ordinal));

    [Fact]
    public void A_grade_of_a_school_is_no_name() => Assert.Equal("张三丰", Assert.Single(Page.WithBody("高三学生张三丰表示,要好好学习。").Statements).Speaker);

    [Fact]
    public void A_commercial_bank_is_a_company() => Assert.Empty(Page.NamesIn("大山银行副行长张三丰出席会议。"));

    [Theory]
    [InlineData("市人大代表张三出席会议。")]
    [InlineData("全国人大代表团张三出席会议。")]
    [InlineData("全国人大代表和省人大代表出席会议。")]
    public void Another_deputy_or_a_delegation_is_none(string body) => Assert.Empty(Page.NamesIn(body));

    [Theory]
    [InlineData("南山市代表团团长")]
    [InlineData("南山市代表团副团长")]
    public void The_head_of_a_delegation_keeps_its_organ(string post) =>
        Assert.Equal([$"张三: {post} (Chaired)"], Page.OfficialsOf($"{post}张三主持会议。"));

    [Fact]
    public void A_post_in_a_school_is_no_company_s() =>
        Assert.Equal(["张三: 南山大学董事长 (Attended)"], Page.OfficialsOf("南山大学董事长张三出席会议。"));

    [Theory]
    [InlineData("大家和台湾工业总会负责人李四光出席会议。", "台湾工业总会负责人")]
    [InlineData("大家与高雄市长李四光出席会议。", "高雄市长")]
    [InlineData("大家和市长李四光出席会议。", "市长")]
    public void A_post_opens_behind_和_and_与(string body, string post) =>
        Assert.Equal([$"李四光: {post} (Attended)"], Page.OfficialsOf(body));

    [Theory]
    [InlineData("高雄市长")]
    [InlineData("台中市长")]
    public void A_place_that_looks_like_a_name_opens_a_post(string post) =>
        Assert.Equal(
            ["张三丰: 市长 (Attended)", $"李四光: {post} (Attended)"],
            Page.OfficialsOf($"市长张三丰与{post}李四光会谈。"));

    [Fact]
    public void A_name_that_begins_like_a_place_does_not() =>
        Assert.Equal(
            ["张三丰: 市长 (Attended)", "高雄飞:  (Attended)"],
            Page.OfficialsOf("市长张三丰与高雄飞会谈。"));

    [Theory]
    [InlineData("市长张三和副市长李四光会谈。")]
    [InlineData("市长张三与副市长李四光会谈。")]
    public void The_sign_before_a_second_post_is_no_part_of_the_name(string body) =>
        Assert.Equal(["张三: 市长 (Attended)", "李四光: 副市长 (Attended)"], Page.OfficialsOf(body));

    [Theory]
    [InlineData("市长王德和会见大家。")]
    [InlineData("市长王德和、副市长李四光会见大家。")]
    public void A_name_may_end_in_和(string body) => Assert.Equal("王德和", Page.NamesIn(body).First());

    [Theory]
    [InlineData("市委副书记", "市委", "副书记", PostStanding.Deputy)]
    [InlineData("代市长", null, "代市长", PostStanding.Acting)]
    [InlineData("省卫生健康委原主任", "省卫生健康委", "原主任", PostStanding.Former)]
    [InlineData("县政府常务副县长", "县政府", "常务副县长", PostStanding.Deputy)]
    [InlineData("市委书记", "市委", "书记", PostStanding.None)]
    public void A_post_has_parts(string printed, string? organisation, string title, PostStanding standing) =>
        Assert.Equal(new PostFacts(printed, organisation, title, standing), PostParser.Parse(printed));

    [Theory]
    [InlineData("文史和学习委员会主任张三丰出席会议。", "文史和学习委员会主任")]
    [InlineData("干部认真学习市委书记张三丰的文章。", "市委书记")]
    [InlineData("会议要求认真领会市委书记张三丰讲话精神。", "市委书记")]
    [InlineData("受市委书记张三丰委托,大家来到现场。", "市委书记")]
    [InlineData("我院党组书记张三丰出席会议。", "党组书记")]
    public void A_verb_before_a_post_is_no_part_of_it_but_an_organ_of_its_name_is(string body, string post) =>
        Assert.Equal([post], Assert.Single(Page.WithBody(body).Officials).Posts.Select(read => read.Text));

    [Theory]
    [InlineData("各单位负责人随行考察。")]
    [InlineData("客商向市长颁发了南山市台协名誉会长聘书。")]
    [InlineData("区领导检查了节前安全生产。")]
    public void A_word_behind_or_before_a_post_is_no_name(string body) => Assert.Empty(Page.NamesIn(body));

    [Fact]
    public void A_note_on_a_post_does_not_break_the_chain() =>
        Assert.Equal(["张三丰: 市委副秘书长、市信访局局长 (Attended)"], Page.OfficialsOf("市委副秘书长(兼)、市信访局局长张三丰出席会议。"));

    [Fact]
    public void A_governor_of_a_foreign_state_holds_a_post() =>
        Assert.Equal(["新南威尔士州州督"], Page.WithBody("省长张三丰会见新南威尔士州州督巴希尔。").Officials.Single(official => official.Name == "巴希尔").Posts.Select(post => post.Text));

    [Theory]
    [InlineData("贫困户马正山家中", "马正山")]
    [InlineData("村民李四光家中", "李四光")]
    public void Who_is_visited_at_home_is_no_official_even_when_quoted(string home, string name) =>
        Assert.DoesNotContain(name, Page.NamesIn($"市长张三走进{home},问寒问暖。{name}说,日子好起来了。"));

    [Fact]
    public void The_committee_of_villagers_has_a_head() =>
        Assert.Equal(["村民委员会主任"], Assert.Single(Page.WithBody("村民委员会主任张三丰出席会议。").Officials).Posts.Select(post => post.Text));

    [Theory]
    [InlineData("市人大常委会副主任、市总工会主席张三丰出席会议。", "市人大常委会副主任、市总工会主席")]
    [InlineData("县总工会副主席张三丰出席会议。", "县总工会副主席")]
    [InlineData("副县长、总工张三丰出席会议。", "副县长、总工")]
    public void The_federation_of_trade_unions_is_no_chief_engineer(string body, string posts) =>
        Assert.Equal([$"张三丰: {posts} (Attended)"], Page.OfficialsOf(body));

    [Theory]
    [InlineData("市长张三丰会见了在南山考察的省委书记李四光。", "省委书记")]
    [InlineData("市长张三丰出席会议,分管春耕的副省长李四光讲话。", "副省长")]
    [InlineData("市长张三丰今日在办公室分别与副省长李四光和王五会面。", "副省长")]
    public void What_is_told_of_a_person_before_the_post_is_none_of_it(string body, string post) =>
        Assert.Equal([post], Page.WithBody(body).Officials.Single(official => official.Name == "李四光").Posts.Select(one => one.Text));

    [Fact]
    public void A_local_deputy_holds_that_post_beside_another() =>
        Assert.Equal(["张三丰: 省人大代表、县委书记 (Attended)"], Page.OfficialsOf("省人大代表、县委书记张三丰出席会议。"));

    [Fact]
    public void A_chairman_is_no_vice_chairman() =>
        Assert.Equal(["张三丰: 市侨联副主席、县侨联党组书记、主席 (Attended)"], Page.OfficialsOf("市侨联副主席、县侨联党组书记、主席张三丰出席会议。"));

    [Fact]
    public void Whose_words_are_cited_has_his_post() =>
        Assert.Equal(["张三丰: 市长 (Spoke)", "李四光: 省长 (Mentioned)"], Page.OfficialsOf("市长张三丰引用省长李四光的话说:“春耕很好。”"));
}
