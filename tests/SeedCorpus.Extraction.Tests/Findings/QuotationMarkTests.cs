namespace SeedCorpus.Extraction.Tests.Findings;

/// <summary>Quotation marks without their partners.</summary>
public class QuotationMarkTests
{
    private const string Title = "南山市召开春耕工作会议\n";

    [Theory]
    [InlineData("大家说“很好。", "2,4 [“] “很好。")]
    [InlineData("大家说很好”。", "2,6 [”] 大家说很好”")]
    [InlineData("大家说“很好“。", "2,4 [“] “很好“。")]
    [InlineData("大家说“很“好”。", "2,4 [“] “很“好”。")]
    [InlineData("大家说「很好。", "2,4 [「] 「很好。")]
    [InlineData("大家说\"很好。", "2,4 [\"] \"很好。")]
    [InlineData("大家说”很好“。", "2,4 [”] 大家说”")]
    public void The_first_mark_without_its_partner_is_told(string body, string found) => Assert.Equal([found], In(Title + body));

    [Theory]
    [InlineData("大家说“很好”。")]
    [InlineData("大家说“很“很好”好”。")]
    [InlineData("大家说「很『很好』好」。")]
    [InlineData("大家说\"很好\"。")]
    [InlineData("大家说‘很好。")]
    public void Pairs_are_not_and_neither_are_single_marks(string body) => Assert.Empty(In(Title + body));

    [Fact]
    public void A_headline_is_looked_at_too() =>
        Assert.Equal(["1,6 [“] “春耕工作会议"], In("南山市召开“春耕工作会议\n大家都来了。"));

    [Fact]
    public void A_quotation_of_two_paragraphs_opens_the_second_anew() =>
        Assert.Empty(In(Title + "大家说:“很好。\n“非常好。”\n"));

    [Fact]
    public void What_closes_in_the_second_without_opening_it_is_two_slips() =>
        Assert.Equal(["2,5 [“] “很好。", "3,5 [”] 非常好。”"], In(Title + "大家说:“很好。\n非常好。”\n"));

    [Fact]
    public void The_place_is_that_of_the_seed_with_its_noise_and_the_message_has_none() =>
        Assert.Equal(["2,7 [“] “坚定。"], In(Title + "疫(yì)说“坚(jiān)定。"));

    [Fact]
    public void The_last_of_many_counts_the_rest()
    {
        string[] found = [.. In(Title + string.Concat(Enumerable.Repeat("大家说很好”。\n", 12)))];

        Assert.Equal(10, found.Length);
        Assert.EndsWith("大家说很好”, and 2 more", found[9], StringComparison.Ordinal);
    }

    private static IEnumerable<string> In(string seed) => Found.In(seed, FindingKind.UnpairedQuotationMark);
}
