using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Lookup;

/// <summary>What a text that names nothing may have meant.</summary>
public class NearNameTests
{
    private static readonly LookupRun s_run = new([new Seed("seeds/one.txt", """
        南山市召开防汛工作会议
        #official 张三|南山市 990300|市长|Spoke
        #official 张三丰|南山市 990300|区长|Spoke
        #official 刘玉芬|南山市 990300|副市长|Spoke
        #official 欧阳绿野|南山市 990300|书记|Spoke
        #official 孙山|南山市 990300|局长|Spoke
        #official 孙山|北山市 990400|局长|Spoke
        #slogan Formula|严防死守
        #slogan Formula|外防输入、内防反弹
        坚持“外防输入、内防反弹”,严防死守。
        """)]);

    [Theory]
    [InlineData("劉玉芬", "'刘玉芬'")]
    [InlineData("歐陽綠野", "'欧阳绿野'")]
    [InlineData("刘 玉芬", "'刘玉芬'")]
    [InlineData("“刘玉芬”", "'刘玉芬'")]
    public void Script_spaces_and_quotation_marks_are_free(string text, string meant) => AssertMeant("Officials", text, meant);

    [Theory]
    [InlineData("liu yu fen", "'刘玉芬'")]
    [InlineData("LiuYufen", "'刘玉芬'")]
    [InlineData("LIU YUFEN", "'刘玉芬'")]
    [InlineData("liú yù fēn", "'刘玉芬'")]
    [InlineData("liu2yu4fen1", "'刘玉芬'")]
    [InlineData("ou'yang lüye", "'欧阳绿野'")]
    [InlineData("Ouyang Lvye", "'欧阳绿野'")]
    [InlineData("Ouyang Luye", "'欧阳绿野'")]
    [InlineData("zhang san", "'张三'")]
    [InlineData("liú yū fēn", "'刘玉芬'")]
    public void Pinyin_is_read(string text, string meant) => AssertMeant("Officials", text, meant);

    [Theory]
    [InlineData("liu yu fe")]
    [InlineData("liuYUfen n")]
    [InlineData("l iuyufen")]
    public void What_is_no_whole_pinyin_is_not(string text) => AssertMeant("Officials", text, null);

    [Theory]
    [InlineData("刘玉芳", "'刘玉芬'")]
    [InlineData("刘芬", "'刘玉芬'")]
    [InlineData("刘玉芬芬", "'刘玉芬'")]
    [InlineData("刘芬玉", "'刘玉芬'")]
    public void One_character_may_be_wrong(string text, string meant) => AssertMeant("Officials", text, meant);

    [Fact]
    public void A_homophone_is_likelier_than_another_character() => AssertMeant("Officials", "孙三", "'孙山_南山市', '孙山_北山市' or '张三'");

    [Fact]
    public void Every_character_may_be_a_homophone() => AssertMeant("Officials", "留郁分", "'刘玉芬'");

    [Fact]
    public void A_name_that_several_share_is_suggested_as_that_of_each() =>
        AssertMeant("Officials", "孫山", "'孙山_南山市' or '孙山_北山市'");

    [Fact]
    public void A_long_text_may_hold_several_slips() => AssertMeant("Slogans", "外防输入,内防返弹", "'外防输入、内防反弹'");

    [Fact]
    public void Guesses_are_left_out_where_there_is_better() => AssertMeant("Officials", "張三", "'张三'");

    [Fact]
    public void A_short_text_may_not() => AssertMeant("Slogans", "严防大门", null);

    [Theory]
    [InlineData("Officials", "刘玉芬同志", "'刘玉芬'")]
    [InlineData("Articles", "防汛工作会议", "'南山市召开防汛工作会议'")]
    [InlineData("Articles", "one", "'one.txt'")]
    [InlineData("Articles", "Seeds/One.txt", "'seeds/one.txt'")]
    public void One_may_hold_the_other(string set, string text, string meant) => AssertMeant(set, text, meant);

    [Fact]
    public void At_most_three_are_suggested_in_the_order_of_the_set()
    {
        LookupRun run = new([new Seed("a.txt", """
            题
            #official 李丁||局长|Spoke
            #official 李丙||局长|Spoke
            #official 李乙||局长|Spoke
            #official 李甲||局长|Spoke
            文
            """)]);

        Assert.EndsWith("; did you mean '李丁', '李丙' or '李乙'?", Assert.Single(run.Report("""_ = Officials["李"];""")), StringComparison.Ordinal);
    }

    private static void AssertMeant(string set, string text, string? meant)
    {
        string report = Assert.Single(s_run.Report($"_ = {set}[\"{text}\"];"));

        Assert.EndsWith(meant is null ? $" is named '{text}'" : $"; did you mean {meant}?", report, StringComparison.Ordinal);
    }
}
