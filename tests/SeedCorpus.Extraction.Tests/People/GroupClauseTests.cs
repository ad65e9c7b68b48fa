namespace SeedCorpus.Extraction.Tests.People;

/// <summary>Clauses behind who chaired that tell of people who are not named.</summary>
public class GroupClauseTests
{
    [Theory]
    [InlineData("市长张三主持会议,全体党员参加会议。")]
    [InlineData("市长张三主持会议,中层干部参加会议。")]
    [InlineData("市长张三主持会议,党员参加会议。")]
    [InlineData("市长张三主持会议,各部门参加会议。")]
    [InlineData("市长张三主持会议,与会人员参加座谈。")]
    public void What_a_group_does_its_chair_does_not(string body) => Assert.Equal(["张三: 市长 (Chaired)"], Page.OfficialsOf(body));

    [Theory]
    [InlineData("市长张三主持会议,并参加座谈。")]
    [InlineData("市长张三主持会议,随后参加座谈。")]
    public void What_the_clause_tells_of_the_chair_counts(string body) =>
        Assert.Equal(["张三: 市长 (Chaired, Attended)"], Page.OfficialsOf(body));

    [Fact]
    public void Who_is_named_behind_a_group_takes_part() =>
        Assert.Equal(["张三: 市长 (Attended)"], Page.OfficialsOf("全体党员,市长张三参加会议。"));

    [Theory]
    [InlineData("市长张三组织召开会议。", "Chaired")]
    [InlineData("市长张三组织会议。", "Mentioned")]
    public void Who_calls_a_meeting_chairs_it(string body, string roles) =>
        Assert.Equal([$"张三: 市长 ({roles})"], Page.OfficialsOf(body));
}
