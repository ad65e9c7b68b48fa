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
    public void A_menu_and_a_rule_that_are_wider_than_the_text_tell_nothing()
    {
        const string menu = "首　页 | 机构职能 | 工作动态 | 友好往来 | 公共服务 | 办事指南 | 政策法规 | 下载中心\n";
        string rule = new string('-', 62) + "\n";

        Assert.Equal(Page.Read(Wrapped).Paragraphs, Page.Read(menu + rule + Wrapped + "\n" + rule + menu).Paragraphs);
    }

    [Fact]
    public void Quotation_marks_are_as_wide_as_characters_and_a_sentence_may_end_with_a_line() =>
        Assert.Equal(
            [
                "南山市春耕工作会议今天召开。市长张三丰说,“种子好”“地也好”“人也好”,“三农”的事要有人管、有人问,都要“早”字当头,不误农时。把地种好,把粮收好。",
                "会上,大家就春耕的准备工作谈了看法,各区的负责人都来到会上,都说这是好事,要一起办好。",
            ],
            Page.WithBody("""
                　　南山市春耕工作会议今天召开。市长张三丰说，“种
                子好”“地也好”“人也好”，“三农”的事要有人管、
                有人问，都要“早”字当头，不误农时。把地种好，把粮
                收好。
                　　会上，大家就春耕的准备工作谈了看法，各区的负责
                人都来到会上，都说这是好事，要一起办好。
                """).Paragraphs.Select(paragraph => paragraph.Replace('，', ',')));

    [Fact]
    public void A_line_may_break_inside_a_padded_name() =>
        Assert.Contains(
            Page.Read(Wrapped.Replace("主持会议,副\n市长李四光和各区的负责人都来到会上", "主持了,王　\n力和各区的负责人都来到了今天的会上", StringComparison.Ordinal)).Paragraphs,
            paragraph => paragraph.Contains("王　力和各区", StringComparison.Ordinal));

    [Fact]
    public void A_sentence_may_end_with_a_line_of_an_indented_paragraph() =>
        Assert.EndsWith(
            "早做准备。种子、化肥和水都要早早送到地头,让大家都放心地种好每块地,不误农时。",
            Page.Read(Wrapped.Replace("早做准备,把种子、化肥和水都送到地头,让大家放心地种好\n每一块地。", """
                早些动手,把地种好,把种子选好,让大家放心,都要早做准备。
                种子、化肥和水都要早早送到地头,让大家都放心地种好每块地,
                不误农时。
                """, StringComparison.Ordinal)).Paragraphs[1],
            StringComparison.Ordinal);

    [Fact]
    public void Lines_may_be_equally_wide_in_characters_where_figures_make_them_narrower() =>
        Assert.Equal(
            [
                "南山市春耕工作会议今天在市里举行，市长张三丰主持会议。",
                "会上说，今年种子比去年多11.2%，化肥多8.75%，到4月15日前都要送到各村各户，请大家都来管好地，种好地。",
                "市里的同志都来了，大家就春耕的准备工作谈了看法，要把地种好，不误农时。",
            ],
            Page.WithBody("""
                　　南山市春耕工作会议今天在市里举行，市长张三
                丰主持会议。
                　　会上说，今年种子比去年多11.2%，化肥
                多8.75%，到4月15日前都要送到各村各户，
                请大家都来管好地，种好地。
                　　市里的同志都来了，大家就春耕的准备工作谈了
                看法，要把地种好，不误农时。
                """).Paragraphs);

    [Fact]
    public void Titles_below_the_text_do_not_count()
    {
        string links = string.Concat(Enumerable.Range(1, 12).Select(number => $"南山市召开第{number}次春耕工作会议\n"));

        Assert.Equal(Page.Read(Wrapped).Paragraphs, Page.Read(Wrapped + "\n\n相关阅读\n" + links).Paragraphs);
    }

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
