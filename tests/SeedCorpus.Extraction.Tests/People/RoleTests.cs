namespace SeedCorpus.Extraction.Tests.People;

public class RoleTests
{
    [Theory]
    [InlineData("市长张三主持会议。", "Chaired")]
    [InlineData("市长张三主持会议并讲话。", "Chaired, Spoke")]
    [InlineData("市长张三出席会议。", "Attended")]
    [InlineData("市长张三部署工作。", "Spoke")]
    [InlineData("市长张三的办公室在二楼。", "Mentioned")]
    public void A_verb_gives_its_role_to_its_subject(string body, string roles) =>
        Assert.Equal([$"张三: 市长 ({roles})"], Page.OfficialsOf(body));

    [Fact]
    public void A_verb_gives_its_role_to_all_named_since_the_last_verb() =>
        Assert.Equal(
            ["张三: 市长 (Spoke)", "李四光: 市委书记 (Attended)", "王五: 副市长 (Attended)"],
            Page.OfficialsOf("市长张三讲话,市委书记李四光,副市长王五出席。"));

    [Fact]
    public void Who_is_only_named_inside_what_others_study_took_no_part() =>
        Assert.Equal(
            ["张三: 市长 (Chaired)", "李四光: 省委书记 (Mentioned)"],
            Page.OfficialsOf("市长张三主持会议,传达学习省委书记李四光重要讲话精神。"));

    [Fact]
    public void What_holds_for_one_whose_words_are_studied_holds_for_the_next() =>
        Assert.Equal(
            ["张三: 省委书记 (Mentioned)", "李四光: 省长 (Mentioned)"],
            Page.OfficialsOf("大家围绕省委书记张三重要讲话精神和省长李四光的文章进行研讨交流。"));

    [Fact]
    public void What_a_speaker_tells_gives_no_role() =>
        Assert.Equal(
            ["张三: 市长 (Spoke)", "李四光: 省长 (Mentioned)"],
            Page.OfficialsOf("市长张三强调,省长李四光亲自指挥、亲自部署。"));

    [Theory]
    [InlineData("市长张三作了情况汇报。")]
    [InlineData("市长张三就防汛工作进行了安排部署。")]
    public void Who_gives_a_report_spoke(string body) => Assert.Equal(["张三: 市长 (Spoke)"], Page.OfficialsOf(body));

    [Fact]
    public void What_a_meeting_deploys_nobody_said() =>
        Assert.Equal(["张三: 市长 (Chaired)"], Page.OfficialsOf("市长张三主持会议,对防汛工作进行研究部署。"));

    [Theory]
    [InlineData("市长张三到南山调研春耕工作。", "Attended, Inspected")]
    [InlineData("市长张三陪同调研。", "Attended, Accompanied")]
    public void Who_visits_attends_and_inspects_or_goes_along(string body, string roles) =>
        Assert.Equal([$"张三: 市长 ({roles})"], Page.OfficialsOf(body));

    [Fact]
    public void A_list_may_follow_what_its_persons_did() =>
        Assert.Equal(
            ["张三丰: 大会执行主席 (Attended)", "李四光: 大会执行主席 (Attended)"],
            Page.OfficialsOf("担任大会执行主席并在主席台前排就座的有:张三丰、李四光。"));

    [Fact]
    public void A_venue_is_kept() =>
        Assert.Equal("北山市分会场", Assert.Single(Page.WithBody("市长张三在北山市分会场出席会议。").Officials).Where);
}
