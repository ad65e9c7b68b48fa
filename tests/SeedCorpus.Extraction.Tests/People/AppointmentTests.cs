namespace SeedCorpus.Extraction.Tests.People;

/// <summary>Posts that someone is given, loses or is elected to.</summary>
public class AppointmentTests
{
    [Theory]
    [InlineData("会议决定:任命张三丰同志为县水利局局长;", "县水利局局长")]
    [InlineData("任命张三丰同志为县水利局局长(试用期一年);", "县水利局局长")]
    [InlineData("任命张三丰、李四光为县水利局副局长。", "县水利局副局长")]
    [InlineData("会上,张三丰当选市妇联主席。", "市妇联主席")]
    [InlineData("会上,张三丰当选为市妇联主席。", "市妇联主席")]
    [InlineData("任命张三丰为县水利局局长,免去其县林业局局长职务。", "县水利局局长")]
    public void The_post_that_someone_is_given_is_theirs(string body, string post) =>
        Assert.Equal([post], Page.WithBody(body).Officials.First(official => official.Name == "张三丰").Posts.Select(item => item.Text));

    [Fact]
    public void So_are_several() =>
        Assert.Equal(["县委委员", "常委", "书记"], Assert.Single(Page.WithBody("省委决定:张三丰同志任县委委员、常委、书记。").Officials).Posts.Select(post => post.Text));

    [Fact]
    public void In_a_list_of_appointments_each_has_his_own() =>
        Assert.Equal(
            ["张三丰: 水务局局长 (Mentioned)", "李四光: 乡村振兴局局长 (Mentioned)"],
            Page.OfficialsOf("会议决定任命张三丰为水务局局长、李四光为乡村振兴局局长。"));

    [Fact]
    public void The_post_that_someone_lost_is_not() =>
        Assert.Empty(Assert.Single(Page.WithBody("免去张三丰同志的县水利局局长职务。").Officials).Posts);

    [Theory]
    [InlineData("会上,张三丰当选市妇联主席。", "张三丰")]
    [InlineData("会上,张三丰当选为市妇联主席。", "张三丰")]
    public void Who_is_elected_is_an_official(string body, string name) => Assert.Equal([name], Page.NamesIn(body));

    [Fact]
    public void What_is_chosen_is_none() => Assert.Empty(Page.NamesIn("会上,张三丰当选优秀作品。"));

    [Fact]
    public void Behind_the_comma_another_s_post_may_begin() =>
        Assert.Equal(
            ["张三丰: 省委常委、秘书长 (Attended)", "李四光: 副省长 (Attended)"],
            Page.OfficialsOf("张三丰为省委常委、秘书长,副省长李四光出席会议。"));
}
