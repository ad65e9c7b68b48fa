using SeedCorpus.Benchmarks.Fuzzing;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>Whatever is kept from run to run, the output is that of a driver that has never run before.</summary>
public class EditSequenceTests
{
    private const int Edits = 25;
    private static readonly string[] s_names = ["张三", "李四", "王五", "赵六", "孙七"];
    private static readonly string[] s_posts = ["市长", "市委书记", "副市长"];
    private static readonly string[] s_places = ["港城市 990100", "河湾县 990101", ""];
    private static readonly string[] s_slogans = ["一、二、三", "甲乙丙丁", "同心同德"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_any_edits_the_files_are_those_of_a_cold_run(ulong number)
    {
        SplitMix chance = new(number);
        List<string> paths = [.. Enumerable.Range(0, 4).Select(i => $"seeds/{i}.txt")];
        Driver driver = new(paths.Select(path => new Seed(path, Page(chance))));
        driver.Run();
        for (int i = 0; i < Edits; i++)
        {
            int at = chance.Below(paths.Count);
            switch (chance.Below(4))
            {
                case 0:
                    paths.Add($"seeds/{chance.Below(1000)}-{i}.txt");
                    driver.Add(new Seed(paths[^1], Page(chance)));
                    break;
                case 1 when paths.Count > 1:
                    driver.Remove(paths[at]);
                    paths.RemoveAt(at);
                    break;
                default:
                    driver.Edit(paths[at], Page(chance));
                    break;
            }

            Assert.Equal(driver.RunCold().Files, driver.Run().Files);
        }
    }

    private static string Page(SplitMix chance)
    {
        List<string> lines = ["题目" + chance.Below(3), "#day 2031-06-0" + (1 + chance.Below(3))];
        for (int i = chance.Below(4); i > 0; i--)
            lines.Add($"#official {chance.Of(s_names)}|{chance.Of(s_places)}|{chance.Of(s_posts)}|Spoke");
        for (int i = chance.Below(3); i > 0; i--)
            lines.Add($"#says {chance.Of(s_names)}|强调|{chance.Of(s_slogans)}");
        for (int i = chance.Below(3); i > 0; i--)
            lines.Add("#slogan Formula|" + chance.Of(s_slogans));
        lines.Add(string.Concat(s_slogans) + chance.Below(5));
        return string.Join('\n', lines) + "\n";
    }
}
