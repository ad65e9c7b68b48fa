using System.Diagnostics;

namespace SeedCorpus.Extraction.Tests.People;

/// <summary>Lists of many persons are read in proportion to their length.</summary>
public class LongListTests
{
    private const int Names = 2_000;

    /// <summary>How many times as long the longer list is.</summary>
    private const int Longer = 10;

    private const int Runs = 4;
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗";
    private const string Given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛超秀霞刚桂英华慧建红玲波辉健俊浩宇轩博斌鑫雷鹏";

    [Theory]
    [InlineData("、", "出席会议。")]
    [InlineData("、", "同志的讲话精神。")]
    [InlineData(",", "参加会议。")]
    [InlineData("在北山分会场、", "出席会议。")]
    public void Ten_times_the_names_take_no_fifty_times_as_long(string separator, string end)
    {
        TimeSpan once = Fastest(Names, separator, end);
        TimeSpan longer = Fastest(Names * Longer, separator, end);

        Assert.InRange(longer / once, 0, Longer * Longer / 2);
    }

    /// <summary>The fastest of a few runs: what else the machine does slows some of them.</summary>
    private static TimeSpan Fastest(int count, string separator, string end)
    {
        IEnumerable<string> names = from surname in Surnames from first in Given from second in Given select $"{surname}{first}{second}";
        string seed = "南山市召开春耕工作会议\n\n3月5日,市领导" + string.Join(separator, names.Take(count)) + end + "\n";
        return Enumerable.Range(0, Runs).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            ArticleReader.Read(seed);
            return watch.Elapsed;
        });
    }
}
