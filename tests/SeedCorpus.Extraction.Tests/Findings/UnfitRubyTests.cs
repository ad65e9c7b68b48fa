namespace SeedCorpus.Extraction.Tests.Findings;

/// <summary>Brackets that look like ruby on a page that has some, and are kept as printed.</summary>
public class UnfitRubyTests
{
    [Theory]
    [InlineData("堅(jiān)定(qing)", "1,8 [定(qing)] 定(qing)")]
    [InlineData("堅(jiān)定(qíng)", "1,8 [定(qíng)] 定(qíng)")]
    [InlineData("堅(jiān)定(díngg)", "1,8 [定(díngg)] 定(díngg)")]
    [InlineData("堅(jiān)北京(běijīng)", "1,9 [京(běijīng)] 京(běijīng)")]
    public void A_syllable_of_others_or_none_with_a_tone_is_told(string seed, string found) => Assert.Equal([found], In(seed));

    [Theory]
    [InlineData("坚定(qíng)")]
    [InlineData("堅(jiān)定(ding)")]
    [InlineData("堅(jiān)手机(app)")]
    [InlineData("堅(jiān)世贸组织(WTO)")]
    [InlineData("堅(jiān)第一项(a)")]
    [InlineData("堅(jiān)定(qing xiang)")]
    [InlineData("堅(jiān)定（qíng）")]
    [InlineData("堅(jiān)定 (qíng)")]
    [InlineData("堅(jiān)𠮷(qíng)")]
    public void A_page_without_ruby_a_reading_and_other_brackets_are_not(string seed) => Assert.Empty(In(seed));

    [Fact]
    public void What_is_told_stays_as_printed() => Assert.Contains("定(qíng)", Page.WithBody("大家很堅(jiān)定(qíng)。").Paragraphs[0], StringComparison.Ordinal);

    [Fact]
    public void The_last_of_many_counts_the_rest()
    {
        string[] found = [.. In("堅(jiān)" + string.Concat(Enumerable.Repeat("定(qíng)", 13)))];

        Assert.Equal(10, found.Length);
        Assert.EndsWith("定(qíng), and 3 more", found[9], StringComparison.Ordinal);
    }

    private static IEnumerable<string> In(string seed) => Found.In(seed, FindingKind.UnfitRuby);
}
