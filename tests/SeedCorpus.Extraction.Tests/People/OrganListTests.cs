namespace SeedCorpus.Extraction.Tests.People;

public class OrganListTests
{
    [Fact]
    public void A_list_by_organs_gives_the_only_name_of_one() =>
        Assert.Equal(
            ["张三丰:  (Attended)", "李四光:  (Attended)", "王五:  (Attended)", "赵六:  (Attended)"],
            Page.OfficialsOf("出席会议的市领导有:市委:张三丰;市人大:李四光、王五;市政协:赵六。"));

    [Theory]
    [InlineData("本市单位:张三丰、市民等。")]
    [InlineData("他说:张三丰。")]
    [InlineData("市委:张三丰的书在这里。")]
    public void A_name_behind_another_colon_is_none(string body) => Assert.Empty(Page.NamesIn(body));

    [Fact]
    public void What_is_announced_holds_for_lists_in_paragraphs_of_their_own() =>
        Assert.Equal(
            ["张三丰:  (Attended)", "李四光:  (Attended)", "王五:  (Attended)", "赵六:  (Attended)"],
            Page.OfficialsOf("会议以视频会形式召开。在主会场出席会议的市领导还有:\n\n市委:张三丰、李四光;\n\n市政协:王五、赵六。"));

    [Fact]
    public void It_ends_before_a_paragraph_that_is_no_such_list() =>
        Assert.Equal(
            ["张三丰:  (Attended)", "李四光:  (Attended)", "王五: 市长 (Mentioned)"],
            Page.OfficialsOf("会议以视频会形式召开。在主会场出席会议的市领导还有:\n\n市委:张三丰、李四光。\n\n市长王五的信在会上很受欢迎。"));
    [Fact]
    public void Who_was_elected_stands_behind_the_post_in_lines_of_their_own() =>
        Assert.Equal(
            ["张三: 县人民政府县长 (Mentioned)", "李四光: 县人民政府副县长 (Mentioned)", "王五: 县人民政府副县长 (Mentioned)"],
            Page.OfficialsOf("会议选举产生了县长。\n县人民政府县长:张三\n县人民政府副县长(按姓氏笔画为序):李四光 王 五\n会议通过了决议。"));
    [Fact]
    public void Behind_the_last_paragraph_a_post_and_a_name_are_a_credit() =>
        Assert.Empty(Page.NamesIn("大家都到街上来了。\n编委会主任:张三"));

}
