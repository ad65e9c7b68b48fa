using SeedCorpus.Extraction.Restoring;

namespace SeedCorpus.Extraction.Tests.Restoring;

/// <summary>Characters that carry no text, and what stands for characters that were lost.</summary>
public class CharacterTests
{
    [Theory]
    [InlineData("\uFEFF会议", "会议")]
    [InlineData("会\u200B议", "会议")]
    [InlineData("会议\r\n召开\r\n", "会议\n召开\n")]
    [InlineData("会议\r召开", "会议\n召开")]
    [InlineData("会议\u2028召开\u2029了。", "会议\n召开\n了。")]
    [InlineData("会议\u0085召开\v了。\f", "会议\n召开\n了。\n")]
    [InlineData("会\t议\n", "会\t议\n")]
    public void Line_ends_are_LF_and_invisible_marks_are_gone_without_a_finding(string seed, string text)
    {
        RestoredText restored = Restore(seed);

        Assert.Equal(text, restored.Text);
        Assert.Empty(restored.Findings);
    }

    [Fact]
    public void Control_characters_are_dropped_with_one_finding_at_the_first()
    {
        RestoredText restored = Restore("会\0议\0\u0007。");

        Assert.Equal("会议。", restored.Text);
        Assert.Equal(new RestoringFinding(FindingKind.ControlCharacters, 1, 1, "3"), Assert.Single(restored.Findings));
    }

    [Fact]
    public void A_surrogate_without_its_partner_is_read_as_the_replacement_character()
    {
        RestoredText restored = Restore("会\uD842议");

        Assert.Equal("会\uFFFD议", restored.Text);
        Assert.Equal(new RestoringFinding(FindingKind.LoneSurrogate, 1, 1, "1"), Assert.Single(restored.Findings));
    }

    [Fact]
    public void A_surrogate_with_its_partner_is_text()
    {
        RestoredText restored = Restore("\U00020BB7野家");

        Assert.Equal("\U00020BB7野家", restored.Text);
        Assert.Empty(restored.Findings);
    }

    [Fact]
    public void A_replacement_character_stays_with_a_finding()
    {
        RestoredText restored = Restore("会\uFFFD\uFFFD议");

        Assert.Equal("会\uFFFD\uFFFD议", restored.Text);
        Assert.Equal(new RestoringFinding(FindingKind.ReplacementCharacter, 1, 2, "2"), Assert.Single(restored.Findings));
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_text() =>
        Assert.Equal(
            [FindingKind.ReplacementCharacter, FindingKind.ControlCharacters, FindingKind.LoneSurrogate],
            Restore("\uFFFD\0\uD800").Findings.Select(finding => finding.Kind));

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\0")]
    public void Nothing_restores_to_nothing(string seed)
    {
        RestoredText restored = Restore(seed);

        Assert.Equal("", restored.Text);
        Assert.Equal((0, 0), restored.InSeed(0, 0));
    }

    private static RestoredText Restore(string seed) => TextRestorer.Restore(seed, CancellationToken.None);
    [Theory]
    [InlineData("大家开会\U0001F560,会\U0001D574后讲话\u2602\uFE0F。", "大家开会,会后讲话。")]
    [InlineData("不\u264B断增强", "不断增强")]
    [InlineData("讲话\u26F9\U0001F3FC\u200D\u2642\uFE0F\U0001F5D1。", "讲话。")]
    public void Pictographs_between_words_are_dropped(string seed, string text) => Assert.Equal(text, Restore(seed).Text);

    [Theory]
    [InlineData("\U0001F4CD南山")]
    [InlineData("\U0001F4CD\U0001F4CD南山")]
    [InlineData("讲话☆★")]
    [InlineData("姓𠮷的")]
    public void A_bullet_of_the_page_and_characters_stay(string seed) => Assert.Equal(seed, Restore(seed).Text);
}
