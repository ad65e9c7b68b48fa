using System.Diagnostics;

namespace SeedCorpus.Extraction.Tests.People;

/// <summary>Lists of many persons, and paragraphs of many sentences, are read in proportion to their length.</summary>
public class LongListTests
{
    private const int Names = 2_000;
    private const int Sentences = 1_000;

    /// <summary>How many times as long the longer list is.</summary>
    private const int Longer = 10;

    private const int Runs = 4;
    private const int Attempts = 5;
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗";
    private const string Given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛超秀霞刚桂英华慧建红玲波辉健俊浩宇轩博斌鑫雷鹏";

    [Theory]
    [InlineData("、", "出席会议。")]
    [InlineData("、", "同志的讲话精神。")]
    [InlineData(",", "参加会议。")]
    [InlineData("在北山分会场、", "出席会议。")]
    public void Ten_times_the_names_take_no_fifty_times_as_long(string separator, string end) =>
        AssertInProportion(List(Names, separator, end), List(Names * Longer, separator, end));

    [Theory]
    [InlineData("这一天的天气很好,大家都不出门。")]
    [InlineData("市长张三强调,要抓好落实。")]
    [InlineData("“要抓好落实。”市长张三说。")]
    [InlineData("市长张三作的报告,")]
    public void Ten_times_the_sentences_of_a_paragraph_take_no_fifty_times_as_long(string sentence) =>
        AssertInProportion(Paragraph(Sentences, sentence), Paragraph(Sentences * Longer, sentence));

    /// <summary>The least of a few ratios counts: on a busy machine the longer seed is interrupted more often.</summary>
    private static void AssertInProportion(string seed, string longer)
    {
        const double most = Longer * Longer / 2.0;
        double least = double.MaxValue;
        for (int attempt = 0; attempt < Attempts && least > most; attempt++)
            least = Math.Min(least, Fastest(longer) / Fastest(seed));
        Assert.InRange(least, 0, most);
    }

    private static string List(int count, string separator, string end)
    {
        IEnumerable<string> names = from surname in Surnames from first in Given from second in Given select $"{surname}{first}{second}";
        return "南山市召开春耕工作会议\n\n3月5日,市领导" + string.Join(separator, names.Take(count)) + end + "\n";
    }

    private static string Paragraph(int count, string sentence) =>
        "南山市召开春耕工作会议\n\n3月5日,市长张三出席会议。" + string.Concat(Enumerable.Repeat(sentence, count)) + "\n";

    /// <summary>The fastest of a few runs: what else the machine does slows some of them.</summary>
    private static TimeSpan Fastest(string seed) =>
        Enumerable.Range(0, Runs).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            ArticleReader.Read(seed);
            return watch.Elapsed;
        });
}
