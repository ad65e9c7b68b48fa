using SeedCorpus.Generator.Lookup;

namespace SeedCorpus.Generator.Tests.Lookup;

public class SlipsTests
{
    [Theory]
    [InlineData("甲乙丙", "甲乙丙", 0)]
    [InlineData("甲乙丙", "甲丁丙", 1)]
    [InlineData("甲乙丙", "甲丙", 1)]
    [InlineData("甲丙", "甲乙丙", 1)]
    [InlineData("甲乙丙", "乙甲丙", 1)]
    [InlineData("甲乙丙丁", "乙甲丁丙", 2)]
    [InlineData("甲乙丙", "丙乙甲", 2)]
    [InlineData("甲乙丙", "丁戊己", 3)]
    [InlineData("", "甲乙", 2)]
    [InlineData("甲乙丙丁", "戊己庚辛", 4)]
    [InlineData("甲", "甲乙丙丁戊己", 4)]
    public void Slips_are_counted_up_to_one_more_than_the_most(string left, string right, int slips) =>
        Assert.Equal(slips, Slips.Count(left, right, most: 3));
}
