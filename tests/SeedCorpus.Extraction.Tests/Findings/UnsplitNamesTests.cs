namespace SeedCorpus.Extraction.Tests.Findings;

/// <summary>Lists of leaders that are announced and cannot be read.</summary>
public class UnsplitNamesTests
{
    [Theory]
    [InlineData("市领导张三李四王五出席会议。", "3,4 [张三李四王五] 张三李四王五")]
    [InlineData("市领导张三丰李四光王出席会议。", "3,4 [张三丰李四光王] 张三丰李四光王")]
    [InlineData("参加会议的有:张三丰李四光王五。", "3,8 [张三丰李四光王五] 张三丰李四光王五")]
    [InlineData("市领导张三丰李四光等出席会议。", "3,4 [张三丰李四光] 张三丰李四光")]
    [InlineData("市领导张三丰李四光、王五出席会议。", "3,4 [张三丰李四光] 张三丰李四光")]
    public void Names_with_nothing_between_them_are_told(string body, string found) => Assert.Equal([found], In(body));

    [Theory]
    [InlineData("市领导张三、李四、王五出席会议。")]
    [InlineData("市领导张三丰 李四光出席会议。")]
    [InlineData("市领导张三出席会议。")]
    [InlineData("市领导高度重视安全生产。")]
    [InlineData("市领导包保责任落实到位。")]
    [InlineData("市领导和农民一起耕地。")]
    [InlineData("张三丰李四光王五出席会议。")]
    [InlineData("市领导张三丰李四光的意见很好。")]
    public void Names_that_are_parted_words_and_names_without_a_label_are_not(string body) => Assert.Empty(In(body));

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void The_pages_of_the_corpus_have_none(string seed) =>
        Assert.Empty(Found.In(Samples.Seed(seed), FindingKind.UnsplitNames));

    private static IEnumerable<string> In(string body) => Found.In("关于一次普通会议的简短报道\n\n" + body, FindingKind.UnsplitNames);
}
