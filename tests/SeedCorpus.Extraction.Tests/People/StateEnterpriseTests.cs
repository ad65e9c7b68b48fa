namespace SeedCorpus.Extraction.Tests.People;

/// <summary>Whom the state appoints in a company is an official on any page.</summary>
public class StateEnterpriseTests
{
    [Theory]
    [InlineData("大山集团总经理、党组副书记张三", "大山集团总经理、党组副书记")]
    [InlineData("大山集团党组书记、董事长张三", "大山集团党组书记、董事长")]
    [InlineData("大山集团董事长、党委书记张三", "大山集团董事长、党委书记")]
    [InlineData("南山新区党工委副书记、管委会副主任、大山集团董事长张三", "南山新区党工委副书记、管委会副主任、大山集团董事长")]
    [InlineData("南山县水利局局长、大山公司董事长张三", "南山县水利局局长、大山公司董事长")]
    public void An_organ_of_the_Party_or_of_the_state_makes_the_chain_public(string person, string posts) =>
        Assert.Equal([$"张三: {posts} (Attended)"], Page.OfficialsOf($"{person}出席会议。"));

    [Fact]
    public void A_post_of_the_Party_printed_later_counts_too() =>
        Assert.Equal(["张三: 大山集团董事长、大山集团党委书记 (Attended)"], Page.OfficialsOf("大山集团董事长张三到来。大山集团党委书记张三出席会议。"));

    [Theory]
    [InlineData("中国大山建设集团有限公司董事长张三", "中国大山建设集团有限公司董事长")]
    [InlineData("新任中国大建董事长张三", "中国大建董事长")]
    [InlineData("中铁九局总经理张三", "中铁九局总经理")]
    [InlineData("大山物资集团公司总经理张三", "大山物资集团公司总经理")]
    [InlineData("大山公司外部董事张三", "大山公司外部董事")]
    public void A_name_may_tell_that_a_company_is_the_state_s(string person, string posts) =>
        Assert.Equal([$"张三: {posts} (Attended)"], Page.OfficialsOf($"{person}出席会议。"));

    [Theory]
    [InlineData("大山控股集团有限公司董事长张三")]
    [InlineData("大山科技有限公司总经理张三")]
    [InlineData("中国区总经理张三")]
    public void Others_do_not(string person) => Assert.Empty(Page.NamesIn($"{person}出席会议。"));

    [Fact]
    public void A_seat_does_not() => Assert.Empty(Page.NamesIn("市政协委员、大山集团董事长张三出席会议。"));
}
