namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Tags that a page's own script left around its lines.</summary>
public class TagTests
{
    private const string Body = "3月7日,市长张三来到街上,看望大家。";

    [Theory]
    [InlineData("<p class=\"line\">" + Body + "</p>")]
    [InlineData("<p><span>" + Body + "</span> </p>")]
    [InlineData("  <P>" + Body)]
    [InlineData(Body + "<br/>")]
    public void A_tag_around_a_line_is_none_of_it(string line) => Assert.Equal([Body], Page.WithBody(line).Paragraphs);

    [Theory]
    [InlineData("<南山之春>是大家都喜欢的歌。")]
    [InlineData("大家都说1<2是对的,3>2也是对的。")]
    [InlineData("大家都来了。<p")]
    [InlineData("大家都来了。p>")]
    public void What_is_no_tag_is_kept(string line) => Assert.Equal([line], Page.WithBody(line).Paragraphs);
}
