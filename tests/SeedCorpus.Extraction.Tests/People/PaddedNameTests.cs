namespace SeedCorpus.Extraction.Tests.People;

public class PaddedNameTests
{
    [Theory]
    [InlineData("市委书记张三丰,市政协主席方  明参加活动。", "张三丰", "方明")]
    [InlineData("市领导鲁  杰、李四光出席会议。", "鲁杰", "李四光")]
    [InlineData("副市长匡\u00a0\u00a0义、李四光出席会议。", "匡义", "李四光")]
    [InlineData("副市长匡\u3000义、海\u3000燕出席会议。", "匡义", "海燕")]
    [InlineData("县工信局局长王  瑛、县教育局局长曾  平先后发言。", "王瑛", "曾平")]
    public void A_name_may_be_padded_with_several_spaces(string body, params string[] names) =>
        Assert.Equal(names, Page.NamesIn(body));

    [Theory]
    [InlineData("市领导方      明出席会议。")]
    [InlineData("副市长方  的话大家都听到了。")]
    public void Words_that_stand_far_apart_are_no_name(string body) => Assert.Empty(Page.NamesIn(body));

    [Fact]
    public void A_padded_name_may_begin_a_clause_that_tells_what_its_bearer_did() =>
        Assert.Equal(["王敏"], Page.WithTitle("全市举行一次座谈 王 敏主持").Officials.Select(official => official.Name));

    [Theory]
    [InlineData("平先后发言,大家听得很认真。")]
    [InlineData("敏主持会议。")]
    [InlineData("市领导分赴各县(市)区走访困难群众。")]
    public void What_follows_names_is_no_given_name(string body) => Assert.Empty(Page.NamesIn(body));
    [Fact]
    public void Several_spaces_may_part_the_names_of_a_list() =>
        Assert.Equal(["管仲华", "冉启明", "谈敏", "滑志强"], Page.NamesIn("市领导管仲华  冉启明  谈 敏  滑志强参加会议。"));
}
