namespace SeedCorpus.Extraction.Tests.People;

/// <summary>Words of speech that are what somebody heard or carries out.</summary>
public class TakenSpeechTests
{
    [Theory]
    [InlineData("市长张三听取项目规划和建设进度介绍,对工程给予肯定。")]
    [InlineData("市长张三来到南山。每到一处,张三都认真听取情况介绍,与群众交谈。")]
    [InlineData("市长张三来到南山。座谈中,张三认真听取干部的意见建议,对问题作了回应。")]
    [InlineData("市长张三落实省里的要求,大家都同意。")]
    [InlineData("市长张三来到南山。要落实“市长张三”要求,大家都同意。")]
    public void What_is_heard_or_carried_out_is_not_said(string body) => Assert.Empty(Read(body));

    [Theory]
    [InlineData("市长张三听取情况汇报后要求,大家都要同意。")]
    [InlineData("市长张三听取情况汇报时强调,大家都要同意。")]
    [InlineData("市长张三在落实工作会议上要求,大家都要同意。")]
    public void Behind_it_the_hearer_speaks(string body) =>
        Assert.Equal(["张三: 大家都要同意。"], Read(body));

    private static IEnumerable<string> Read(string body) =>
        Page.WithBody(body).Statements.Select(statement => $"{statement.Speaker}: {statement.Text}");
    [Theory]
    [InlineData("大家学深悟透习近平总书记关于教育的重要论述。")]
    [InlineData("大家重温习近平总书记的回信。")]
    public void Who_is_cited_by_this_title_is_named_whatever_governs_the_words(string body) =>
        Assert.Equal(["习近平: 总书记 (Mentioned)"], Page.OfficialsOf(body));

    [Fact]
    public void A_verb_before_the_title_is_no_surname() => Assert.Empty(Page.NamesIn("大家学习了总书记的回信。"));

}
