namespace SeedCorpus.Extraction.Tests.Findings;

/// <summary>Dates and outlets that an article lacks, and dates that contradict each other.</summary>
public class DateTests
{
    private const string Title = "南山市召开春耕工作会议\n";
    private const string Body = "大家都来了。\n";

    [Fact]
    public void An_article_without_any_day_has_no_date() =>
        Assert.Equal(["1,1 [南山市召开春耕工作会议]"], Found.In(Title + Body, FindingKind.NoDate));

    [Theory]
    [InlineData("2022-03-06\n" + Body)]
    [InlineData("3月5日,大家都来了。\n")]
    public void The_day_of_publication_or_of_the_event_is_enough(string seed) =>
        Assert.Empty(Found.In(Title + seed, FindingKind.NoDate));

    [Fact]
    public void A_day_of_the_event_without_a_year_is_told_where_it_stands() =>
        Assert.Equal(["2,4 [3月5日] 3月5日"], Found.In(Title + "会议于3月5日召开。\n", FindingKind.NoYear));

    [Theory]
    [InlineData("2022年3月5日,大家都来了。\n")]
    [InlineData("2022-03-06\n3月5日,大家都来了。\n")]
    public void A_year_of_its_own_or_of_the_publication_is_enough(string seed) =>
        Assert.Empty(Found.In(Title + seed, FindingKind.NoYear));

    [Fact]
    public void An_article_that_credits_nobody_has_no_source() =>
        Assert.Equal(["1,1 [南山市召开春耕工作会议]"], Found.In(Title + Body, FindingKind.NoSource));

    [Fact]
    public void A_credit_is_enough() => Assert.Empty(Found.In(Title + "来源:南山日报\n" + Body, FindingKind.NoSource));

    [Theory]
    [InlineData("")]
    [InlineData("南山市召开春耕工作会议")]
    [InlineData("大家都来了。")]
    public void What_has_no_title_or_no_body_is_not_blamed_for_more(string seed) =>
        Assert.DoesNotContain(ArticleReader.Read(seed).Findings, finding => finding.Kind is FindingKind.NoDate or FindingKind.NoSource);

    [Theory]
    [InlineData("2022-03-06\n会议于3月7日召开。", "3,4 [3月7日] the event on 2022-03-07 after its publication on 2022-03-06")]
    [InlineData("2022-03-06 08:30\n2022年3月7日,会议召开。", "3,1 [2022年3月7日] the event on 2022-03-07 after its publication on 2022-03-06")]
    public void An_event_after_its_publication_is_a_contradiction(string seed, string found) =>
        Assert.Equal([found], Found.In(Title + seed, FindingKind.DateConflict));

    [Theory]
    [InlineData("2022-03-06\n会议于3月6日召开。")]
    [InlineData("2022-03-06\n会议将于3月7日召开。")]
    [InlineData("2022-03-06\n3月7日,会议将召开。")]
    [InlineData("会议于3月7日召开。")]
    public void On_the_day_or_announced_it_is_none(string seed) => Assert.Empty(Found.In(Title + seed, FindingKind.DateConflict));

    [Fact]
    public void Two_days_of_publication_in_the_header_are_a_contradiction() =>
        Assert.Equal(
            ["3,6 [2022-03-07] 2022-03-07 and 2022-03-06, both as the day of publication"],
            Found.In(Title + "发布时间:2022-03-06\n发布日期:2022-03-07\n" + Body, FindingKind.DateConflict));

    [Theory]
    [InlineData("发布时间:2022-03-06 08:30\n发布日期:2022-03-06\n" + Body)]
    [InlineData("发布时间:2022-03-06\n更新时间:2022-03-07\n" + Body)]
    [InlineData("发布时间:2022-03-06\n来源:南山日报2022-03-07\n" + Body)]
    [InlineData("发布时间:2022-03-06\n" + Body + "发布时间:2022-03-07\n")]
    public void Another_time_of_the_day_a_later_change_the_newspaper_s_day_and_the_footer_are_none(string seed) =>
        Assert.Empty(Found.In(Title + seed, FindingKind.DateConflict));
}
