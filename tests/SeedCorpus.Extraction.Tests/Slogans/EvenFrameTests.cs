namespace SeedCorpus.Extraction.Tests.Slogans;

/// <summary>Enumerations of parts of one length that share a word of grammar.</summary>
public class EvenFrameTests
{
    [Theory]
    [InlineData("早发现、早干预、早帮扶")]
    [InlineData("农时不误、农资不缺、农技不断")]
    [InlineData("干部能上能下、员工能进能出、收入能增能减")]
    [InlineData("管理人员能上能下、员工能进能出、收入能增能减")]
    [InlineData("不安全不生产、隐患不排除不生产、措施不落实不生产")]
    [InlineData("谋事要实、创业要实、做人要实")]
    [InlineData("原因不查清不放过、整改不到位不放过、责任不追究不放过")]
    public void Three_parts_or_more_of_one_length_that_share_a_word_of_grammar_are_a_slogan(string slogan) =>
        Assert.Equal([slogan], Page.SlogansIn($"各单位要做到{slogan},确保安全。"));

    [Theory]
    [InlineData("藏粮于地、藏粮于技")]
    [InlineData("知史爱党、知史爱国")]
    public void So_are_two_parts_of_four_characters_that_only_the_last_tells_apart(string slogan) =>
        Assert.Equal([slogan], Page.SlogansIn($"各单位要做到{slogan},确保安全。"));

    [Theory]
    [InlineData("党委委员、纪委委员")]
    [InlineData("民生工程、民心工程")]
    [InlineData("落实到岗、落实到人")]
    [InlineData("动员能力、指挥能力、调控能力")]
    [InlineData("六成以上的税收、七成以上的投资、八成以上的就业")]
    [InlineData("大项目、大企业、大园区")]
    [InlineData("有机肥、有机茶、有机米")]
    [InlineData("农时不误、农资不缺、农技人员不断下乡")]
    [InlineData("张有才、李有福、王有年")]
    [InlineData("水利局、财政局、农业局")]
    public void Two_parts_and_lists_of_things_are_none(string words) => Assert.Empty(Page.SlogansIn($"各单位要落实{words},确保安全。"));
}
