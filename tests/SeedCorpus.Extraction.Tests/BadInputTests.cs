namespace SeedCorpus.Extraction.Tests;

public class BadInputTests
{
    private const string Article = "南山市召开春耕工作会议\n\n3月5日,市长张三主持会议。\n";

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("\uFEFF")]
    public void A_seed_without_text_says_so_and_gives_no_facts(string seed)
    {
        SeedReading reading = ArticleReader.Read(seed);

        Assert.Null(reading.Facts);
        Assert.Contains(reading.Findings, finding => finding.Kind == FindingKind.Empty);
    }

    [Fact]
    public void A_seed_of_one_line_has_no_body()
    {
        SeedReading reading = ArticleReader.Read("南山市召开春耕工作会议");

        Assert.Equal("南山市召开春耕工作会议", reading.Facts?.Title);
        Assert.Equal(FindingKind.NoBody, Assert.Single(reading.Findings).Kind);
    }

    [Fact]
    public void A_body_without_headline_has_no_title()
    {
        SeedReading reading = ArticleReader.Read("3月5日,市长张三主持会议。\n");

        Assert.Equal("张三", Assert.Single(reading.Facts!.Officials).Name);
        Assert.Equal(FindingKind.NoTitle, Assert.Single(reading.Findings).Kind);
    }

    [Fact]
    public void A_page_cut_off_behind_a_name_is_read() =>
        Assert.Equal("张三", Assert.Single(ArticleReader.Read(Article.TrimEnd() + "李小四").Facts!.Officials).Name);

    [Theory]
    [InlineData("\uFEFF" + Article)]
    [InlineData("\0\0" + Article)]
    public void What_stands_before_the_text_changes_nothing_in_it(string seed) =>
        Assert.Equal(ArticleReader.Read(Article).Facts, ArticleReader.Read(seed).Facts);

    [Fact]
    public void Line_ends_change_nothing() =>
        Assert.Equal(
            ArticleReader.Read(Article).Facts,
            ArticleReader.Read(Article.Replace("\n", "\r\n", StringComparison.Ordinal)).Facts);

    [Fact]
    public void A_blank_line_moves_locations_and_no_facts()
    {
        SeedReading before = ArticleReader.Read(Article);
        SeedReading after = ArticleReader.Read("\n" + Article);

        Assert.Equal(before.Facts, after.Facts);
        Assert.Equal(before.Locations!.Paragraphs[0].Line + 1, after.Locations!.Paragraphs[0].Line);
    }

    [Fact]
    public void A_finding_stands_at_its_line_and_column()
    {
        Finding finding = Assert.Single(
            ArticleReader.Read(Article.Replace("主持", "主\uFFFD", StringComparison.Ordinal)).Findings,
            finding => finding.Kind == FindingKind.ReplacementCharacter);

        Assert.Equal((2, 10), (finding.Span.Line, finding.Span.Column));
    }

    [Theory]
    [InlineData("(((((")]
    [InlineData("“““")]
    [InlineData("王")]
    [InlineData("书记")]
    [InlineData("张三、")]
    [InlineData("召开")]
    [InlineData("应转尽转、")]
    [InlineData("市领导")]
    [InlineData("的有:")]
    [InlineData("阿·")]
    public void A_page_of_one_thing_repeated_is_read(string thing)
    {
        string repeated = string.Concat(Enumerable.Repeat(thing, 20_000));

        Assert.NotNull(ArticleReader.Read(Article + repeated).Facts);
        Assert.NotNull(ArticleReader.Read(repeated).Facts);
    }
}
