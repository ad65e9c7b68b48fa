using SeedCorpus.Extraction.Layout;

namespace SeedCorpus.Extraction.Tests.Layout;

public class GluedNamesTests
{
    [Fact]
    public void Names_with_one_split_are_parted() => Assert.Equal(["张三丰", "李四光"], GluedNames.Split("张三丰李四光"));

    [Fact]
    public void A_name_alone_is_one() => Assert.Equal(["张三"], GluedNames.Split("张三"));

    [Theory]
    [InlineData("王方高明远")]
    [InlineData("未完待续")]
    [InlineData("张")]
    public void No_split_or_several_give_none(string names) => Assert.Empty(GluedNames.Split(names));
}
