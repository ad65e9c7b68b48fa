namespace SeedCorpus.Extraction.Tests.Layout;

public class JammedTextTests
{
    [Theory]
    [InlineData(") u( N, Q8 F% u* m6 e")]
    [InlineData("! g: k: F8 O+ m+ s\" c) P")]
    [InlineData("; @) ` L; u# ^1 d6 ?: s8 m: Y8 t3 @")]
    public void What_a_forum_sets_behind_a_line_is_dropped(string jam)
    {
        Facts.ArticleFacts facts = Page.Read($"南山市召开春耕工作会议{jam}\n2022-05-17\n{jam}\n市长张三强调,要抓好春耕。{jam}\n");

        Assert.Equal("南山市召开春耕工作会议", facts.Title);
        Assert.Equal(["市长张三强调,要抓好春耕。"], facts.Paragraphs);
    }

    [Theory]
    [InlineData("8 q3 d3 _: |% F")]
    [InlineData("/ e4 ~5 e1 d2 t+ Z, \\) j")]
    [InlineData("5 B z6 [ {: \\ j\" [")]
    public void So_is_what_it_sets_before_one(string jam)
    {
        Facts.ArticleFacts facts = Page.Read($"{jam}南山市召开春耕工作会议\n2022-05-17\n\n{jam}市长张三强调,要抓好春耕。\n");

        Assert.Equal("南山市召开春耕工作会议", facts.Title);
        Assert.Equal(["市长张三强调,要抓好春耕。"], facts.Paragraphs);
    }

    [Theory]
    [InlineData("(1) (2) (3) ")]
    [InlineData("WTO & G20 (2022) A+ ")]
    public void What_makes_sense_before_a_line_stays(string head) =>
        Assert.StartsWith(head, Assert.Single(Page.Read($"南山市召开春耕工作会议\n2022-05-17\n\n{head}市长张三强调,要抓好春耕。\n").Paragraphs), StringComparison.Ordinal);

    [Theory]
    [InlineData("(39.13 KB, 124 x 80)")]
    [InlineData(" WTO & G20 (2022) A+")]
    [InlineData(" (1) (2) (3)")]
    public void What_makes_sense_stays(string tail) =>
        Assert.EndsWith(tail, Assert.Single(Page.Read($"南山市召开春耕工作会议\n2022-05-17\n\n市长张三强调,要抓好春耕。{tail}\n").Paragraphs));
}
