using SeedCorpus.Extraction.Restoring;

namespace SeedCorpus.Extraction.Tests.Restoring;

public class PinyinTextTests
{
    [Theory]
    [InlineData("zhang san")]
    [InlineData("zhāng sān")]
    [InlineData("Zhangsan")]
    [InlineData("ZHANG-SAN")]
    [InlineData("zhang1 san")]
    [InlineData("zha\u0304ng san")]
    [InlineData("张 san")]
    public void Tones_spaces_and_capitals_are_free(string text) => Assert.Equal("Toned", Spells(text, "张三"));

    [Theory]
    [InlineData("zhàng sān")]
    [InlineData("zhang2san1")]
    public void A_wrong_tone_is_told_from_none(string text) => Assert.Equal("Letters", Spells(text, "张三"));

    [Theory]
    [InlineData("zhang")]
    [InlineData("zhang san feng")]
    [InlineData("zhan gsan")]
    [InlineData("zhaNg san")]
    [InlineData("")]
    public void The_whole_is_spelt_and_syllables_are_not_broken(string text) => Assert.Equal("None", Spells(text, "张三"));

    [Theory]
    [InlineData("xian", "西安")]
    [InlineData("xi'an", "西安")]
    [InlineData("xian", "县")]
    [InlineData("aili maimaiti", "艾力·买买提")]
    [InlineData("yi2ge", "一2个")]
    public void Syllables_part_where_the_name_wants_it(string text, string name) => Assert.Equal("Toned", Spells(text, name));

    private static string Spells(string text, string name) => new PinyinText(text).Spells(name).ToString();
}
