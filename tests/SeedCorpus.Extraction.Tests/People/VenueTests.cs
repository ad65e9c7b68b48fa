namespace SeedCorpus.Extraction.Tests.People;

public class VenueTests
{
    private static readonly string[] Names = [.. "赵孙李周吴郑王冯陈卫".SelectMany(surname => new[] { $"{surname}四光", $"{surname}三丰" })];

    [Fact]
    public void Each_of_many_names_has_the_venue_behind_it()
    {
        string body = string.Join("、", Names.Select((name, index) => $"副市长{name}在北山市第{index}分会场")) + "出席会议。";

        Assert.Equal(Names.Select((name, index) => $"{name}: 北山市第{index}分会场"), Read(body));
    }

    [Fact]
    public void The_venue_behind_a_list_is_that_of_all_its_names() =>
        Assert.Equal(
            Names.Select(name => $"{name}: 主会场"),
            Read($"市领导{string.Join("、", Names)}在主会场出席会议。"));

    [Fact]
    public void A_venue_is_not_that_of_a_list_before_another_verb() =>
        Assert.Equal(["张三: ", "李四光: 主会场"], Read("市长张三讲话,副市长李四光在主会场出席会议。"));

    private static IEnumerable<string> Read(string body) =>
        Page.WithBody(body).Officials.Select(official => $"{official.Name}: {official.Where}");
}
