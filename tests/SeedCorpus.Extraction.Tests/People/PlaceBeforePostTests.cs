namespace SeedCorpus.Extraction.Tests.People;

/// <summary>Places and organs that begin or end like words around posts.</summary>
public class PlaceBeforePostTests
{
    [Theory]
    [InlineData("日照市委书记张三出席会议。", "日照市委书记")]
    [InlineData("会上,日照市政协副主席张三出席会议。", "日照市政协副主席")]
    [InlineData("和田地委书记张三出席会议。", "和田地委书记")]
    public void A_place_is_not_parted(string body, string post) =>
        Assert.Equal([$"张三: {post} (Attended)"], Page.OfficialsOf(body));

    [Fact]
    public void What_governs_a_place_is_no_surname() =>
        Assert.Equal(["张三: 伊犁州委副书记 (Chaired)"], Page.OfficialsOf("会议由伊犁州委副书记张三主持。"));

    [Theory]
    [InlineData("10月8日市委书记张三出席会议。")]
    [InlineData("昨日市委书记张三出席会议。")]
    [InlineData("和市委书记张三出席会议。")]
    public void A_day_or_a_link_is_no_place(string body) =>
        Assert.Equal(["张三: 市委书记 (Attended)"], Page.OfficialsOf(body));

    [Theory]
    [InlineData("区文化和旅游局局长")]
    [InlineData("区发展和改革委员会主任")]
    [InlineData("区住房和城乡建设局局长")]
    public void An_organ_of_two_tasks_is_one_post(string post) =>
        Assert.Equal(
            ["张三: 副区长 (Attended)", $"李四光: {post} (Attended)"],
            Page.OfficialsOf($"副区长张三、{post}李四光参加会议。"));

    [Fact]
    public void So_it_is_where_a_clause_begins() =>
        Assert.Equal(["张三: 区文化和旅游局局长 (Attended)"], Page.OfficialsOf("大家都来了。区文化和旅游局局长张三列席会议。"));

    [Theory]
    [InlineData("区伯和张三、李四光参加会议。", "区伯", "张三", "李四光")]
    public void What_和_joins_to_a_name_may_be_one(string body, params string[] names) => Assert.Equal(names, Page.NamesIn(body));

    [Theory]
    [InlineData("副区长张三、区伯和及区长李四光参加会议。")]
    [InlineData("副区长张三、区伯和和副书记李四光参加会议。")]
    public void A_name_may_begin_like_an_organ(string body) => Assert.Equal(["张三", "区伯和", "李四光"], Page.NamesIn(body));
}
