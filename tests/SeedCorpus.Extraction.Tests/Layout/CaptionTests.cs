namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Words of pictures that stand above the dateline.</summary>
public class CaptionTests
{
    private const string Caption = "市长张三在南山大会开幕前,来到街上看望大家。";

    [Theory]
    [InlineData("南山网10月30日成都消息 大会在南山开幕,大家都来了。")]
    [InlineData("南山社南山11月1日电/大会在南山开幕,大家都来了。")]
    [InlineData("本报讯 大会在南山开幕,大家都来了。")]
    [InlineData("南山日报7月20日香港讯)大会在南山开幕,大家都来了。")]
    public void What_is_short_above_a_dateline_is_no_body(string body)
    {
        Assert.Equal([body, "大家又走了。"], Page.WithBody($"{Caption}\n{body}\n大家又走了。").Paragraphs);
        Assert.Equal([body], Page.WithBody($"{Caption}\n{Caption}\n街上\n{body}").Paragraphs);
    }

    [Fact]
    public void A_heading_between_is_no_headline() =>
        Assert.Single(Page.WithBody($"{Caption}\n南山大会开幕的街上\n本报讯 大会在南山开幕,大家都来了。").Headlines);

    [Theory]
    [InlineData("10月29日,市长张三来到街上。")]
    [InlineData("今天下午,市长张三来到街上。")]
    public void A_lead_that_begins_with_the_day_is_the_body(string lead) =>
        Assert.Equal(2, Page.WithBody($"{lead}\n本报讯 大会在南山开幕,大家都来了。").Paragraphs.Count);

    [Fact]
    public void A_time_behind_a_label_is_no_film() =>
        Assert.Equal("南山日报", Page.Read("市长张三看望大家\n来源:南山日报 08:12\n\n3月5日,市长张三来到街上。\n").Source);

    [Fact]
    public void A_list_of_films_below_is_no_body() =>
        Assert.Single(Page.WithBody("今天下午,市长张三来到街上。\n1.彰明镇喜获丰收 01:45\n2.天气 00:50").Paragraphs);

    [Theory]
    [InlineData("今天下午,市长张三来到街上。\u3000\u3000大家都很高兴。\u3000\u3000“要努力!”\u3000\u3000他说。", 4)]
    [InlineData("今天下午,市长张三\u3000\u3000来到街上。 大家都很高兴。", 1)]
    public void Indents_behind_sentences_begin_paragraphs_that_are_glued(string line, int paragraphs) =>
        Assert.Equal(paragraphs, Page.WithBody(line).Paragraphs.Count);

    [Theory]
    [InlineData(3, 7)]
    [InlineData(2, 3)]
    public void Several_short_lines_between_paragraphs_part_the_text(int lines, int paragraphs) =>
        Assert.Equal(paragraphs, Page.WithBody("今天下午,市长张三来到街上。\n" + string.Concat(
            Enumerable.Range(0, lines).Select(i => $"{"甲乙丙"[i]}方面工作\n张三说,大家都很高兴。\n"))).Paragraphs.Count);

    [Fact]
    public void What_is_said_of_pictures_does_not() =>
        Assert.Equal(4, Page.WithBody("今天下午,市长张三来到街上。\n" + string.Concat(
            Enumerable.Range(0, 3).Select(i => $"{"甲乙丙"[i]}方面讲话\n张三说,大家都很高兴。\n"))).Paragraphs.Count);

    [Fact]
    public void A_sentence_that_says_what_the_picture_shows_is_a_caption() =>
        Assert.Single(Page.WithBody("今天下午,市长张三来到街上。\n图为市长张三在街上看望大家。").Paragraphs);

    [Fact]
    public void So_is_one_that_says_where_the_picture_comes_from() =>
        Assert.Single(Page.WithBody("今天下午,市长张三来到街上。\n大会会场。(资料图片)").Paragraphs);

    [Fact]
    public void Sentences_that_go_on_from_there_are_body() =>
        Assert.Equal(2, Page.WithBody("今天下午,市长张三来到街上。\n图为市长张三在街上看望大家。他说,大家都要努力。").Paragraphs.Count);

    [Fact]
    public void Two_sentences_that_close_with_the_photographer_are_a_caption() =>
        Assert.Single(Page.WithBody("10月29日,市长张三来到街上。大家都很高兴。(李四光摄)\n本报讯 大会在南山开幕,大家都来了。").Paragraphs);

    [Theory]
    [InlineData("10月30日,大会在南山开幕,大家都来了。")]
    [InlineData("张三说,本报讯息很多。")]
    public void Without_a_dateline_it_is_the_body(string body) => Assert.Equal([Caption, body], Page.WithBody($"{Caption}\n{body}").Paragraphs);

    [Fact]
    public void A_long_paragraph_is_the_body()
    {
        string lead = string.Concat(Enumerable.Repeat("大家都来了,", 30)) + "好。";
        Assert.Equal(2, Page.WithBody($"{lead}\n本报讯 大会在南山开幕,大家都来了。").Paragraphs.Count);
    }

    [Theory]
    [InlineData("市长张三(右)3月5日来到街上,看望大家。")]
    [InlineData("市长张三(左二)在街上看望大家。")]
    [InlineData("市长张三(前排中)在街上看望大家。")]
    public void Who_is_told_by_where_he_stands_is_in_a_picture(string caption) =>
        Assert.Equal(["大家都来了,街上都是人。"], Page.WithBody(caption + "\n大家都来了,街上都是人。").Paragraphs);

    [Theory]
    [InlineData("▲南山街上,大家都来了。")]
    [InlineData("图②:大家来到街上。")]
    [InlineData("春耕现场。")]
    [InlineData("南山街上,大家都来了。(图/李四光)")]
    [InlineData("南山街上,大家都来了。(摄影:李四光)")]
    public void What_a_sign_or_a_photographer_ties_to_a_picture_is_no_body(string caption) =>
        Assert.Equal(["大家都来了,街上都是人。"], Page.WithBody("大家都来了,街上都是人。\n" + caption).Paragraphs);

    [Theory]
    [InlineData("图上,大家都来了。")]
    [InlineData("大家跟着市长张三来到了春耕的现场。")]
    [InlineData("南山街上,大家都来了。(图上是南山)")]
    public void What_nothing_ties_to_a_picture_is_the_body(string body) =>
        Assert.Equal(2, Page.WithBody("大家都来了,街上都是人。\n" + body).Paragraphs.Count);

    [Theory]
    [InlineData("市长张三(女)3月5日来到街上,看望大家。")]
    [InlineData("市长张三(右)来到街上。大家都来了。")]
    public void Another_note_or_a_second_sentence_makes_no_caption(string body) =>
        Assert.Equal(2, Page.WithBody(body + "\n大家都来了,街上都是人。").Paragraphs.Count);
    [Fact]
    public void A_sentence_behind_which_its_photographer_is_named_is_a_caption() =>
        Assert.Equal(["大家都来了。"], Page.WithBody("大会会场。摄影:漆雨\n大家都来了。").Paragraphs);

    [Fact]
    public void A_caption_beside_a_subhead_parts_no_text() =>
        Assert.Equal(7, Page.WithBody(string.Join("\n图为街上。\n", Enumerable.Range(0, 3).Select(i => $"大家都来了{i}。\n春耕的大街小巷{i}")) + "\n大家都走了。").Paragraphs.Count);

    [Theory]
    [InlineData("统筹抓好春耕和防汛工作", 3)]
    [InlineData("一群孩子在街上唱歌", 2)]
    public void A_single_line_between_paragraphs_that_says_what_to_do_is_a_subhead(string line, int paragraphs) =>
        Assert.Equal(paragraphs, Page.WithBody($"3月5日,市委常委会举行会议,研究部署工作。\n\n{line}\n\n会议听取了汇报,大家都同意。").Paragraphs.Count);

    [Theory]
    [InlineData("李四光副书记致辞", "大家表演", "市长李四光")]
    [InlineData("一路看春耕", "二路看防汛", "三路看项目")]
    public void Lines_that_say_whom_a_picture_shows_are_no_subheads(params string[] lines)
    {
        string body = string.Concat(lines.Select(line => $"\n\n{line}\n\n3月5日,市长李四光出席会议,大家都同意。"));
        int subheads = Page.WithBody("3月5日,会议召开,大家都来了。" + body).Paragraphs.Count(lines.Contains);
        Assert.Equal(lines[0].StartsWith('一') ? lines.Length : 0, subheads);
    }

    [Fact]
    public void A_subhead_of_two_lines_is_a_subhead()
    {
        string[] lines = ["沟通不畅怎么畅通", "机构扁平,服务精细", "干劲不足怎么补足", "分级考核,适当倾斜"];
        string body = $"3月5日,会议召开。\n\n{lines[0]}\n{lines[1]}\n\n大家都来了。\n\n{lines[2]}\n{lines[3]}\n\n会议听取了汇报,大家都同意。";
        Assert.Equal(lines, Page.WithBody(body).Paragraphs.Where(lines.Contains));
    }
}
