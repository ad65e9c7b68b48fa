namespace SeedCorpus.Extraction.Tests.People;

/// <summary>Lists that tell who else took part.</summary>
public class FurtherLeadersTests
{
    [Theory]
    [InlineData("参加会议的市领导还有:张三、李四光。")]
    [InlineData("出席会议的省领导还有张三、李四光。")]
    [InlineData("陪同调研的区领导还有:张三、李四光。")]
    [InlineData("参会的县领导同志还有:张三、李四光。")]
    public void Who_else_came_took_part(string body) =>
        Assert.Equal(["张三: Attended", "李四光: Attended"], RolesIn(body));

    [Fact]
    public void One_more_may_come_alone() =>
        Assert.Equal(["张三: Attended"], RolesIn("陪同的县领导还有:张三。"));

    [Theory]
    [InlineData("南山市的市领导还有:张三、李四光。")]
    [InlineData("受表彰的市领导还有张三、李四光。")]
    public void Without_an_act_nobody_took_part(string body) =>
        Assert.Equal(["张三: Mentioned", "李四光: Mentioned"], RolesIn(body));

    private static IEnumerable<string> RolesIn(string body) =>
        Page.WithBody(body).Officials.Select(official => $"{official.Name}: {official.Roles & ~SeedCorpus.Extraction.Facts.Roles.Accompanied}");
}
