namespace SeedCorpus.Extraction.Tests.Restoring;

/// <summary>Stops that copies of a page put, or break its lines before, where no text has them.</summary>
public class StopTests
{
    [Theory]
    [InlineData("3月14日晚\n,南山市召开会议\n。", "3月14日晚,南山市召开会议。")]
    [InlineData("市委副书记  \n、市长李四光出席。", "市委副书记、市长李四光出席。")]
    [InlineData("自己的安全自己管\n;街道要落实责任。", "自己的安全自己管;街道要落实责任。")]
    [InlineData("要抓“四早”\r\n、“四集中”。", "要抓“四早”、“四集中”。")]
    public void A_line_does_not_begin_with_a_stop(string seed, string text) => Assert.Equal(text, Restored(seed));

    [Theory]
    [InlineData("3月5日,书记\n、市长张三以\n“四不两直”方式检查,要求\n抓好落实\n。", "3月5日,书记、市长张三以“四不两直”方式检查,要求抓好落实。")]
    [InlineData("南山的新媒体\n,是南山的平台\n省、南山市春耕会议召开", "南山的新媒体,是南山的平台\n省、南山市春耕会议召开")]
    [InlineData("3月5日,书记\n、市长张三检查\n责任编辑:李四", "3月5日,书记、市长张三检查\n责任编辑:李四")]
    [InlineData("3月5日,书记\n、市长张三检查\n  他说,要抓好。", "3月5日,书记、市长张三检查\n  他说,要抓好。")]
    [InlineData("3月5日,市长张三以\n“四不两直”方式检查,要求抓好落实。", "3月5日,市长张三以\n“四不两直”方式检查,要求抓好落实。")]
    public void A_sentence_that_was_broken_before_one_goes_on_with_the_next_line(string seed, string text) => Assert.Equal(text, Restored(seed));

    [Theory]
    [InlineData("会议召开。\n、市长出席。")]
    [InlineData("\n、市长出席。")]
    [InlineData("来源\n:南山日报")]
    [InlineData("会议召开\n。\n。")]
    public void Behind_no_word_it_may(string seed) => Assert.Contains("\n", Restored(seed), StringComparison.Ordinal);

    [Theory]
    [InlineData("书记张三,、市长李四强调,,要抓好落实,。", "书记张三、市长李四强调,要抓好落实。")]
    [InlineData("书记张三，、市长李四强调，，要抓好“四早”，。", "书记张三、市长李四强调，要抓好“四早”。")]
    public void Commas_before_stops_are_sprinkled(string seed, string text) => Assert.Equal(text, Restored(seed));

    [Theory]
    [InlineData("书记张三,、市长李四强调,,要抓好落实。")]
    [InlineData("书记张三,,,,,,市长李四强调。")]
    public void Few_of_them_are_slips_of_the_pen(string seed) => Assert.Equal(seed, Restored(seed));

    private static string Restored(string seed) => SeedCorpus.Extraction.Restoring.TextRestorer.Restore(seed, default).Text;
}
