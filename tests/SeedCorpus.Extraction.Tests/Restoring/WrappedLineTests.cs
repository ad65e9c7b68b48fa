using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Tests.Restoring;

/// <summary>Lines broken at a fixed width, in the middle of sentences.</summary>
public class WrappedLineTests
{
    private const string Wrapped = """
        南山市召开春耕工作会议

        南山市春耕工作会议今天在市里举行,市长张三丰主持会议,副
        市长李四光和各区的负责人都来到会上,大家就春耕的准备工作
        谈了看法。

            张三丰表示,春耕是一年里最要紧的事情,各地各部门都要
        早做准备,把种子、化肥和水都送到地头,让大家放心地种好
        每一块地。
        """;

    [Fact]
    public void Lines_of_a_paragraph_are_joined()
    {
        ArticleFacts facts = Page.Read(Wrapped);

        Assert.Equal("南山市召开春耕工作会议", facts.Title);
        Assert.Equal(
            [
                "南山市春耕工作会议今天在市里举行,市长张三丰主持会议,副市长李四光和各区的负责人都来到会上,大家就春耕的准备工作谈了看法。",
                "张三丰表示,春耕是一年里最要紧的事情,各地各部门都要早做准备,把种子、化肥和水都送到地头,让大家放心地种好每一块地。",
            ],
            facts.Paragraphs);
        Assert.Contains(facts.Officials, official => official.Line().StartsWith("李四光: 副市长", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_joined_stands_where_it_stood() =>
        Assert.Equal([2, 6], ArticleReader.Read(Wrapped).Locations!.Paragraphs.Select(span => span.Line));

    [Fact]
    public void Carriage_returns_are_no_part_of_a_line() =>
        Assert.Equal(Page.Read(Wrapped).Paragraphs, Page.Read(Wrapped.ReplaceLineEndings("\r\n")).Paragraphs);

    [Fact]
    public void A_page_with_one_long_line_keeps_its_lines() =>
        Assert.DoesNotContain(
            Page.Read(Wrapped + "\n\n" + string.Concat(Enumerable.Repeat("大家都到街上来了,", 20)) + "。\n").Paragraphs,
            paragraph => paragraph.Contains("谈了看法") && paragraph.Contains("今天在市里"));

    [Fact]
    public void Paragraphs_that_are_equally_long_are_kept_apart() =>
        Assert.Equal(5, Page.WithBody(string.Concat(Enumerable.Repeat("南山市春耕工作会议今天在市里举行,市长张三丰出席会议。\n", 5))).Paragraphs.Count);

    [Fact]
    public void A_list_of_titles_is_kept_apart()
    {
        string list = string.Concat(Enumerable.Range(1, 6).Select(number => $"南山市召开第{number}次春耕工作会议部署春耕工作\n"));

        Assert.Equal(6, Page.Read(list + "\n这一天,大家都来了。\n").Headlines.Count);
    }
}
