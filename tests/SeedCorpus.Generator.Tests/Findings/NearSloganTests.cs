using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Findings;

/// <summary>Slogans one character apart in the whole corpus, reported where the rarer one is first used.</summary>
public class NearSloganTests
{
    [Fact]
    public void A_slogan_that_sounds_like_a_commoner_one_is_reported_where_it_is_first_used() => Assert.Equal(
        ["seeds/c.txt(3,3): warning SEED4001: The slogan may be a misprint of one that differs in one character: 春耕到位 (seeds/a.txt)"],
        Reported(Seed("a", "春耕到位"), Seed("b", "春耕到位"), Seed("c", "春耕到为")));

    [Fact]
    public void Of_two_that_are_as_rare_the_later_is_reported() => Assert.Equal(
        ["seeds/b.txt(3,3): warning SEED4001: The slogan may be a misprint of one that differs in one character: 春耕到为 (seeds/a.txt)"],
        Reported(Seed("a", "春耕到为"), Seed("b", "春耕到位")));

    [Theory]
    [InlineData("春耕到位", "春耕到家")]
    [InlineData("耕到位", "耕到为")]
    [InlineData("春耕到位", "村耕到为")]
    [InlineData("应种尽种", "应重尽重")]
    [InlineData("三个春耕到位", "山个春耕到位")]
    [InlineData("春耕第一步走稳走实", "春耕第二步走稳走实")]
    [InlineData("春耕第1步走稳走实", "春耕第2步走稳走实")]
    public void Other_sounds_short_ones_two_characters_and_numbers_are_not(string slogan, string other) =>
        Assert.Empty(Reported(Seed("a", slogan), Seed("b", other)));

    [Theory]
    [InlineData("坚决打好春耕硬仗", "坚决打好秋耕硬仗")]
    [InlineData("打好春耕大硬仗", "打好春耕硬仗")]
    [InlineData("春耕、秋收一起抓", "春耕秋收一起抓")]
    public void Eight_characters_or_one_that_is_missing_of_seven_need_no_sound(string slogan, string other) =>
        Assert.Single(Reported(Seed("a", slogan), Seed("b", other)));

    [Theory]
    [InlineData("决打好春耕硬仗", "决打好秋耕硬仗")]
    [InlineData("打春耕大硬仗", "打春耕硬仗")]
    [InlineData("打好三春耕硬仗", "打好春耕硬仗")]
    public void Seven_do_and_one_missing_of_six_or_a_number_is_no_misprint(string slogan, string other) =>
        Assert.Empty(Reported(Seed("a", slogan), Seed("b", other)));

    [Fact]
    public void The_rarer_is_reported_also_where_it_is_the_longer() => Assert.StartsWith(
        "seeds/a.txt(3,3)",
        Assert.Single(Reported(Seed("a", "打好春耕大硬仗"), Seed("b", "打好春耕硬仗"), Seed("c", "打好春耕硬仗"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 0)]
    public void An_exchange_that_three_formulas_show_is_a_choice_of_words(int formulas, int reported)
    {
        string[] ends = ["攻坚战", "翻身战", "保卫战"];
        Seed[] seeds = [.. ends.Take(formulas).SelectMany((end, number) => new[]
        {
            Seed($"a{number}", "全力打好春耕" + end),
            Seed($"b{number}", "全力打赢春耕" + end),
        })];

        Assert.Equal(reported, Reported(seeds).Length);
    }

    [Fact]
    public void Of_characters_that_sound_alike_it_is_none() => Assert.Equal(3, Reported(
        Seed("a", "春耕到位"), Seed("b", "春耕到为"), Seed("c", "秋收到位"), Seed("d", "秋收到为"), Seed("e", "夏种到位"), Seed("f", "夏种到为")).Length);

    [Fact]
    public void Formulas_of_thousands_of_characters_are_passed_over() =>
        Assert.Empty(Reported(Seed("a", new string('长', 3000)), Seed("b", new string('长', 2999))));

    private static Seed Seed(string name, string slogan) =>
        new($"seeds/{name}.txt", $"题{name}\n#slogan Formula|{slogan}\n要“{slogan}”。\n");

    private static string[] Reported(params Seed[] seeds) => new Driver(seeds).Run().Diagnostics;
}
