namespace SeedCorpus.Extraction.Tests.People;

/// <summary>Lists of names that no post announces.</summary>
public class BareListTests
{
    [Theory]
    [InlineData("方四光、张三参加会议。", "方四光", "张三")]
    [InlineData("张三、方四光参加会议。", "张三", "方四光")]
    [InlineData("高一民、张三参加会议。", "高一民", "张三")]
    [InlineData("方四光、欧阳海参加会议。", "方四光", "欧阳海")]
    public void A_clause_may_begin_with_a_list_that_holds_a_sure_surname(string body, string first, string second) =>
        Assert.Equal([first, second], Page.NamesIn(body));

    [Theory]
    [InlineData("多形式、多渠道参加会议。")]
    [InlineData("方四光、常四光参加会议。")]
    public void A_list_whose_surnames_are_all_words_is_none(string body) => Assert.Empty(Page.NamesIn(body));

    [Theory]
    [InlineData("平陆、万荣、闻喜等贫困县要抓好春耕。")]
    [InlineData("龙滩、岩滩等大型水库要抓好春耕。")]
    [InlineData("按照“查早、查小、查了”的要求,抓好春耕。")]
    [InlineData("驻村第一书记和工作队要抓好春耕。")]
    [InlineData("秋浦河、尧渡河相继出现洪水。")]
    [InlineData("卫健、海关、边检要抓好春耕。")]
    [InlineData("推行经理层成员任期制和契约化管理。")]
    [InlineData("考察团成员边走边看,边问边记。")]
    [InlineData("对省州督查反馈的问题一项一项整改。")]
    public void Places_formulas_and_words_are_no_list_of_names(string body) => Assert.Empty(Page.NamesIn(body));

    [Theory]
    [InlineData("由委员张三丰、李四光、甘宁等6人作大会发言。", "张三丰", "李四光", "甘宁")]
    [InlineData("由委员张三丰、李四光、甘宁等西部省区的代表作大会发言。", "张三丰", "李四光")]
    public void The_last_of_a_list_that_is_counted_may_be_a_word_too(string body, params string[] names) =>
        Assert.Equal(names, Page.NamesIn(body));

    [Fact]
    public void No_post_is_part_of_a_name_of_several_parts() =>
        Assert.Equal(
            ["张三丰: 州政协主席 (Attended)", "艾山·买买提: 副主席 (Attended)", "李四光: 副主席 (Attended)"],
            Page.OfficialsOf("州政协主席张三丰,副主席艾山·买买提、李四光在主席台前排就座。"));

    [Fact]
    public void Persons_may_be_closed_as_a_county_s_leaders() =>
        Assert.Equal(["张万荣", "李四光"], Page.NamesIn("张万荣、李四光等县领导参加会议。"));

    [Fact]
    public void Announced_a_list_needs_no_sure_surname() =>
        Assert.Equal(["方四光", "常四光"], Page.NamesIn("市领导方四光、常四光参加会议。"));

    [Theory]
    [InlineData("被推选为主席团常务主席的还有张三、李四光。", "主席团常务主席")]
    [InlineData("当选为副市长的还有张三、李四光。", "副市长")]
    [InlineData("被选举为副市长的有张三、李四光。", "副市长")]
    public void A_list_behind_what_its_persons_came_to_hold_shares_the_post(string body, string post) =>
        Assert.Equal([$"张三: {post} (Mentioned)", $"李四光: {post} (Mentioned)"], Page.OfficialsOf(body));

    [Fact]
    public void A_list_behind_的还有_did_what_stands_before_it() =>
        Assert.Equal(["张三:  (Attended)", "李四光:  (Attended)"], Page.OfficialsOf("出席会议的还有张三、李四光。"));

    [Theory]
    [InlineData("被推选为主席团常务主席的还有张三。")]
    [InlineData("出席会议的还有张三。")]
    [InlineData("出席会议的还有方四光、常四光。")]
    public void One_name_or_words_behind_的还有_are_no_list(string body) => Assert.Empty(Page.NamesIn(body));

    [Fact]
    public void Behind_a_colon_one_name_is_a_list() =>
        Assert.Equal(["张三: 主席团常务主席 (Mentioned)"], Page.OfficialsOf("被推选为主席团常务主席的还有:张三。"));
    [Theory]
    [InlineData("指标居前列,但也要看到,差距不小。")]
    [InlineData("面对变化,台企更要加快改造。")]
    [InlineData("7月以来,宁远、祁阳、道县等地旱情发展较快。")]
    [InlineData("7月以来,宁远、祁阳等地旱情发展较快。")]
    [InlineData("会上,建平镇、涛城镇长乐村4家单位作了发言。")]
    [InlineData("该院领导和党员、中层干部参加大会。")]
    public void Words_and_places_at_the_beginning_of_a_clause_are_no_persons(string body) => Assert.Empty(Page.NamesIn(body));

    [Fact]
    public void Who_made_the_page_is_none_of_its_persons() =>
        Assert.Equal(["张三"], Page.NamesIn("市长张三讲话,要求抓好落实。(文字:刘贵 审核:王生 终审:史云)"));

}
