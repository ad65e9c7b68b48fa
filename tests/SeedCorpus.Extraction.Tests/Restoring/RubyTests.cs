using SeedCorpus.Extraction.Restoring;

namespace SeedCorpus.Extraction.Tests.Restoring;

/// <summary>Readings flattened into parentheses, and parentheses that are none.</summary>
public class RubyTests
{
    [Theory]
    [InlineData("堅(jiān)定", "坚定")]
    [InlineData("坚(jiān)定", "坚定")]
    [InlineData("增長(zhǎng)", "增长")]
    [InlineData("長(cháng)期", "长期")]
    [InlineData("女(nǚ)", "女")]
    [InlineData("堅(jia\u0304n)定", "坚定")]
    [InlineData("坚(jian1)定", "坚定")]
    [InlineData("會(huì )議", "会议")]
    [InlineData("會( huì)議", "会议")]
    [InlineData("會(huì\u00A0)議", "会议")]
    public void A_reading_with_its_tone_is_dropped(string seed, string text)
    {
        RestoredText restored = Restore(seed);

        Assert.Equal(text, restored.Text);
        Assert.True(restored.HasRuby);
    }

    [Theory]
    [InlineData("疫(yi)情(qing)", "疫情")]
    [InlineData("疫情(qing)(qing)(qing)", "疫情")]
    [InlineData("堅(jiān)持了(le)", "坚持了")]
    [InlineData("绿(lv)色女(nu)", "绿色女")]
    public void Readings_without_tone_are_dropped_where_the_page_has_the_habit(string seed, string text) =>
        Assert.Equal(text, Restore(seed).Text);

    [Theory]
    [InlineData("安(an)")]
    [InlineData("他(ta)说")]
    public void A_single_group_without_tone_may_be_a_gloss_and_stays(string seed)
    {
        RestoredText restored = Restore(seed);

        Assert.Equal(seed, restored.Text);
        Assert.False(restored.HasRuby);
    }

    [Theory]
    [InlineData("(记者 廖亮)")]
    [InlineData("农村(社区)")]
    [InlineData("各县(市、区)")]
    [InlineData("手机(app)和电脑(pc)")]
    [InlineData("疫(qing)情(yi)")]
    [InlineData("(jiān)定")]
    [InlineData("坚(jiān")]
    [InlineData("坚(jiān定)")]
    [InlineData("坚()定")]
    [InlineData("坚( )定")]
    [InlineData("坚(jiān ding)定")]
    public void Other_parentheses_stay(string seed) => Assert.Equal(seed, Restore(seed).Text);

    [Fact]
    public void A_reading_of_another_tone_is_dropped_where_the_page_has_the_habit() =>
        Assert.Equal("不是坚定", Restore("不(bú)是坚(jiān)定").Text);

    private static RestoredText Restore(string seed) => TextRestorer.Restore(seed, CancellationToken.None);
}
