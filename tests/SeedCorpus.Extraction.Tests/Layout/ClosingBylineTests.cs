namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Which brackets that close a paragraph are none of its text.</summary>
public class ClosingBylineTests
{
    private const string Text = "3月5日,南山市召开春耕工作会议,市直有关部门主要负责人列席会议。";

    [Theory]
    [InlineData("(记者 张三丰 李四光)")]
    [InlineData("(记者张三丰)")]
    [InlineData("(通讯员 张三丰)")]
    [InlineData("(张三丰 李四光)")]
    [InlineData("(张三丰李四光)")]
    [InlineData("(文/张三丰 图/李四光)")]
    [InlineData("(农业局办公室 张三丰)")]
    [InlineData("(宣传部供稿)")]
    [InlineData("(编辑 张三丰)")]
    [InlineData("(清风南京)[^1]")]
    [InlineData(" (记者 张三丰)")]
    public void Who_wrote_or_sent_a_paragraph_is_none_of_its_text(string bracket) =>
        Assert.Equal([Text], Page.WithBody($"{Text}{bracket}\n").Paragraphs);

    [Theory]
    [InlineData("(南山日报)")]
    [InlineData("(南山日报记者 张三丰)")]
    [InlineData("(来源:南山日报 记者 张三丰)")]
    [InlineData("(完)")]
    [InlineData("(全文另发)")]
    public void A_credit_that_names_an_outlet_and_what_else_stands_in_brackets_is(string bracket) =>
        Assert.Equal([Text + bracket], Page.WithBody($"{Text}{bracket}\n").Paragraphs);

    [Fact]
    public void A_bracket_inside_a_sentence_is_part_of_it()
    {
        const string sentence = "3月5日,南山市召开春耕工作会议,出席的有三位副市长(张三丰 李四光 王五)。";

        Assert.Equal([sentence], Page.WithBody($"{sentence}\n").Paragraphs);
    }

    [Fact]
    public void Each_item_of_a_bulletin_is_read_without_its_own() =>
        Assert.Equal(
            ["◆3月5日,南山市召开春耕工作会议。", "◆3月6日,市长来到村里检查工作。"],
            Page.WithBody("◆3月5日,南山市召开春耕工作会议。(张三丰)\n◆3月6日,市长来到村里检查工作。(李四光)\n").Paragraphs);

    [Fact]
    public void Who_wrote_and_edited_may_share_a_sign() =>
        Assert.Equal(["张三丰"], Page.WithBody("3月5日,市长李四光出席会议,大家都同意。(文、编/张三丰 图/李四民 王五 审/赵六)").Reporters);

    [Fact]
    public void Names_that_a_list_parts_are_a_by_line() =>
        Assert.Equal(["黄俊民", "王馨"], Page.WithBody("3月5日,市长李四光出席会议,大家都同意。(黄俊民、王馨)").Reporters);
}
