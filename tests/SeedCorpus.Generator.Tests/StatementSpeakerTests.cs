using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>Whose a statement is: an official's, another person's, or the meeting's.</summary>
public class StatementSpeakerTests
{
    [Fact]
    public void Who_is_no_official_is_named_all_the_same() => Assert.Equal(
        ["张三|张三|张三强调: 要严防死守。", "null|李四|李四说: 日子好了。", "null|null|会议指出: 要抓好落实。"],
        new Driver([new Seed("seeds/one.txt", """
            全市防汛工作会议召开
            张三强调,要严防死守。
            村民李四说,日子好了。
            会议指出,要抓好落实。
            #official 张三||市长|Spoke
            #says 张三|强调|要严防死守。
            #says 李四|说|日子好了。
            #says |指出|要抓好落实。
            """)]).Run().Compiles().Query("""
            foreach (Statement statement in Statements)
                yield return $"{statement.Speaker?.Name ?? "null"}|{statement.SpeakerName ?? "null"}|{statement}";
            """));
}
