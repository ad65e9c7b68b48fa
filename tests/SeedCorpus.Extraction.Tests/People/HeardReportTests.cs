namespace SeedCorpus.Extraction.Tests.People;

public class HeardReportTests
{
    [Theory]
    [InlineData("会议听取了市教育局局长张三丰、市水务局局长李四光的工作汇报。")]
    [InlineData("会议听取了市教育局局长张三丰,市水务局局长李四光的汇报,通报了有关情况。")]
    [InlineData("会上,大家听了市教育局局长张三丰、市水务局局长李四光的情况汇报后,进行了讨论。")]
    public void Those_whose_reports_are_heard_spoke(string body) =>
        Assert.Equal(["张三丰: 市教育局局长 (Spoke)", "李四光: 市水务局局长 (Spoke)"], Page.OfficialsOf(body));

    [Fact]
    public void Those_spoke_whose_reports_are_named() =>
        Assert.Equal(
            ["张三丰: 副县长 (Spoke)", "李四光: 市水务局局长 (Spoke)"],
            Page.OfficialsOf("会议听取和审议了副县长张三丰受县人民政府委托作的《春耕报告》、市水务局局长李四光作的《防汛报告》。"));

    [Fact]
    public void What_is_made_of_someone_else_s_is_not_heard() =>
        Assert.Equal(["张三丰: 副县长 (Mentioned)"], Page.OfficialsOf("会议通过了根据副县长张三丰作的报告起草的决议。"));

    [Theory]
    [InlineData("会议听取了学习张三丰总书记重要讲话情况的汇报。", "张三丰: 总书记 (Mentioned)")]
    [InlineData("市教育局局长张三丰听取了情况汇报。", "张三丰: 市教育局局长 (Mentioned)")]
    public void What_is_heard_about_someone_or_by_someone_is_no_speech_of_his(string body, string official) =>
        Assert.Equal([official], Page.OfficialsOf(body));

    [Theory]
    [InlineData("市教育局局长张三丰就落实会议精神提出三点意见:一是迅速传达;二是抓好落实。")]
    [InlineData("市教育局局长张三丰对下一步工作提出了四点要求。")]
    public void Who_puts_a_number_of_points_spoke(string body) =>
        Assert.Equal(["张三丰: 市教育局局长 (Spoke)"], Page.OfficialsOf(body));

    [Fact]
    public void A_rate_leads_nobody() =>
        Assert.Equal(["张三丰: 市教育局局长 (Spoke)"], Page.OfficialsOf("市教育局局长张三丰通报了情况:项目开工率82%,入学率达到九成。"));

    [Fact]
    public void Who_leads_others_attends() =>
        Assert.Equal(["张三丰: 市教育局局长 (Attended)"], Page.OfficialsOf("市教育局局长张三丰率有关部门负责人到学校。"));
}
