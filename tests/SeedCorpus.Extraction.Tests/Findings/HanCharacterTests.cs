namespace SeedCorpus.Extraction.Tests.Findings;

public class HanCharacterTests
{
    [Theory]
    [InlineData('力', '立')]
    [InlineData('间', '建')]
    [InlineData('和', '何')]
    public void Characters_with_a_reading_in_common_share_a_sound(char left, char right) =>
        Assert.NotEmpty(HanCharacter.Sounds(left).Intersect(HanCharacter.Sounds(right)));

    [Theory]
    [InlineData('力', '三')]
    [InlineData('力', 'a')]
    [InlineData('a', 'a')]
    public void Others_do_not(char left, char right) =>
        Assert.Empty(HanCharacter.Sounds(left).Intersect(HanCharacter.Sounds(right)));

    [Fact]
    public void A_sound_is_named_once() => Assert.Single(HanCharacter.Sounds('间'));

    [Theory]
    [InlineData('三', true)]
    [InlineData('3', true)]
    [InlineData('山', false)]
    public void Digits_and_numerals_are_numbers(char character, bool isNumber) =>
        Assert.Equal(isNumber, HanCharacter.IsNumber(character));
}
