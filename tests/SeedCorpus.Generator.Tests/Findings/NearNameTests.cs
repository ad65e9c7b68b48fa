using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Findings;

/// <summary>Names one character apart in the whole corpus, reported where the rarer one first stands.</summary>
public class NearNameTests
{
    private const string Place = "南山市 990100";

    [Fact]
    public void A_name_that_sounds_like_a_commoner_one_is_reported_where_it_first_stands() => Assert.Equal(
        ["seeds/c.txt(2,11): warning SEED3003: The name may be a misprint of one that differs in one character: 张三丰 (seeds/a.txt)"],
        Reported(Seed("a", $"张三丰|{Place}|市长"), Seed("b", $"张三丰|{Place}|市长"), Seed("c", "张三峰||市长")));

    [Fact]
    public void Of_two_that_are_as_rare_the_later_is_reported() => Assert.Equal(
        ["seeds/b.txt(2,11): warning SEED3003: The name may be a misprint of one that differs in one character: 张三峰 (seeds/a.txt)"],
        Reported(Seed("a", $"张三峰|{Place}|市长"), Seed("b", $"张三丰|{Place}|区长")));

    [Theory]
    [InlineData("张三峰", "张三山")]
    [InlineData("张三丰", "章三峰")]
    [InlineData("张三丰", "张三丰年")]
    [InlineData("张丰", "张峰")]
    public void Other_sounds_two_characters_other_lengths_and_short_names_are_not(string name, string other) =>
        Assert.Empty(Reported(Seed("a", $"{name}|{Place}|市长"), Seed("b", $"{other}||区长")));

    [Fact]
    public void One_post_of_one_place_makes_up_for_the_sound() => Assert.Equal(
        ["seeds/b.txt(2,11): warning SEED3003: The name may be a misprint of one that differs in one character: 张三丰 (seeds/a.txt)"],
        Reported(Seed("a", $"张三丰|{Place}|市长"), Seed("b", $"张三王|{Place}|市长")));

    [Theory]
    [InlineData(Place, "区长")]
    [InlineData("北山市 990200", "市长")]
    [InlineData("", "市长")]
    public void Another_post_or_place_does_not(string place, string post) =>
        Assert.Empty(Reported(Seed("a", $"张三丰|{Place}|市长"), Seed("b", $"张三王|{place}|{post}")));

    [Theory]
    [InlineData("张三王")]
    [InlineData("张三峰")]
    public void Two_whom_one_page_names_are_two(string other) =>
        Assert.Empty(Reported(Seed("a", $"张三丰|{Place}|副市长", $"{other}|{Place}|副市长")));

    [Fact]
    public void A_post_of_many_tells_nothing() =>
        Assert.Empty(Reported(
            Seed("a", $"张三丰|{Place}|市委常委"),
            Seed("b", $"张三王|{Place}|市委常委", $"李四光|{Place}|市委常委", $"王五|{Place}|市委常委")));

    [Fact]
    public void A_name_of_two_characters_needs_the_sound_the_post_and_the_place() => Assert.Equal(
        ["seeds/b.txt(2,11): warning SEED3003: The name may be a misprint of one that differs in one character: 张丰 (seeds/a.txt)"],
        Reported(Seed("a", $"张丰|{Place}|市长"), Seed("b", $"张峰|{Place}|市长")));

    [Fact]
    public void Its_surname_or_given_name_of_another_sound_is_another_person() =>
        Assert.Empty(Reported(Seed("a", $"张丰|{Place}|市长"), Seed("b", $"李丰|{Place}|市长"), Seed("c", $"张山|{Place}|市长")));

    [Fact]
    public void A_name_is_reported_once_however_many_are_near_it() =>
        Assert.Single(Reported(Seed("a", $"张三丰|{Place}|市长"), Seed("b", $"张三丰|{Place}|市长"), Seed("c", $"章三丰|{Place}|市长", $"李四||局长")));

    [Fact]
    public void The_seeds_of_a_long_path_are_named_in_full_and_controls_of_names_are_not_shown()
    {
        string path = "seeds/" + new string('长', 80) + ".txt";
        string[] reported = Reported(
            new Seed(path, $"题一\n#official 张\u202E丰|{Place}|市长|Spoke\n文一\n"), Seed("龙", $"张\u202E峰|{Place}|市长"));

        Assert.Equal(
            [$"seeds/龙.txt(2,11): warning SEED3003: The name may be a misprint of one that differs in one character: 张丰 ({path})"], reported);
    }

    [Fact]
    public void Thousands_of_near_names_are_each_reported_against_the_commonest()
    {
        string[] reported = Reported(
            [.. Enumerable.Range(0, 2000).Select(number => Seed($"{number:0000}", $"张{(char)('\u4e00' + number)}丰|{Place}|第{number}区长"))]);

        Assert.InRange(reported.Length, 1000, 2000);
    }

    private static Seed Seed(string name, params string[] officials) => new(
        $"seeds/{name}.txt", $"题{name}\n{string.Concat(officials.Select(official => $"#official {official}|Spoke\n"))}文{name}\n");

    private static string[] Reported(params Seed[] seeds) => new Driver(seeds).Run().Diagnostics;
}
