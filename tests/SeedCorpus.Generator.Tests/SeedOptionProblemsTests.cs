using SeedCorpus.Extraction;
using SeedCorpus.Generator.EditorConfig;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>What is said of options of seeds that cannot be followed; each is left out, and the rest holds.</summary>
public class SeedOptionProblemsTests
{
    private const string Page = "关于一次普通会议的简短报道\n2022年3月6日 来源:晨光日报\n\n3月5日,市长张三主持会议。\n";

    [Theory]
    [InlineData("seed_corpus.publishd", "seed_corpus.publishd; did you mean seed_corpus.published?")]
    [InlineData("Seed_Corpus.Publish", "seed_corpus.publish; did you mean seed_corpus.published?")]
    [InlineData("seed_corpus.official.add", "seed_corpus.official.add; did you mean seed_corpus.officials.add?")]
    [InlineData("seed_corpus.placename.of.the.page", "seed_corpus.placename.of.the.page")]
    [InlineData("seed_corpus.", "seed_corpus.")]
    public void An_unknown_option_is_reported(string key, string message) =>
        Assert.Equal(["seeds/page.txt(1,1): warning SEED2101: The seed has an option that does not exist: " + message], Problems(key + " = 北海市"));

    [Theory]
    [InlineData("indent_size = 4")]
    [InlineData("seed_corpora.place = 北海市")]
    public void Options_of_others_are_let_be(string option) => Assert.Empty(Problems(option));

    [Theory]
    [InlineData("2022-13-40")]
    [InlineData("18.07.2022")]
    [InlineData("2022-07-18T25:00")]
    [InlineData("0022-07-18")]
    [InlineData("")]
    public void What_is_no_day_is_no_date_of_publication(string value) =>
        AssertUnreadable("published", value, "expected a day such as 2022-07-18, or with the time 2022-07-18T10:48");

    [Theory]
    [InlineData("火星市")]
    [InlineData("")]
    public void What_is_no_division_is_no_place(string value) =>
        AssertUnreadable("place", value, "expected the name or the GB/T 2260 code of a division, such as 北海市 or 450500");

    [Fact]
    public void A_name_of_two_divisions_is_no_place() =>
        AssertUnreadable("place", "吉林", "expected the code of the one that is meant: 220000 (吉林省), 220200 (吉林省吉林市)");

    [Theory]
    [InlineData("title")]
    [InlineData("source")]
    public void Nothing_is_no_text(string key) => AssertUnreadable(key, "", "expected some text");

    [Theory]
    [InlineData("")]
    [InlineData("张三,")]
    [InlineData("张")]
    [InlineData("张三(")]
    [InlineData("张三()")]
    [InlineData("张三(市长)李四")]
    [InlineData("张三(市长(正厅级))")]
    [InlineData("(市长)")]
    [InlineData("张三, 张三(市长)")]
    public void What_is_no_list_of_names_and_posts_adds_nobody(string value) => AssertUnreadable(
        "officials.add", value, "expected names, with posts in brackets where they are known, such as 张三(市长、市委副书记), 李四");

    [Theory]
    [InlineData("")]
    [InlineData("张三(市长)")]
    public void What_is_no_list_of_names_removes_nobody(string value) =>
        AssertUnreadable("officials.remove", value, "expected names such as 张三, 李四");

    [Fact]
    public void No_ids_are_nothing_to_ignore() =>
        AssertUnreadable("ignore", "", "expected the ids of rules, such as SEED1003, SEED1005");

    [Fact]
    public void Full_width_signs_part_and_hold_as_others_do()
    {
        Assert.Equal(
            [new OfficialHint("张三", ["市长", "市委副书记"]), new OfficialHint("李四", []), new OfficialHint("阿凡提·买买提", [])],
            OfficialsValue.Read("张三（市长、市委副书记），李四、阿凡提·买买提"));
        Assert.Equal(["张三", "李四"], OfficialsValue.ReadNames("张三，李四, 张三"));
    }

    [Fact]
    public void One_removed_who_is_no_official_is_reported_and_the_others_are_removed()
    {
        Run run = Of("seed_corpus.officials.remove = 张三, 王五");

        Assert.Equal(
            ["seeds/page.txt(1,1): warning SEED2103: An option of the seed names nothing: seed_corpus.officials.remove = 王五; the page has no such official"],
            run.Diagnostics);
        Assert.Empty(run.Query("foreach (Official official in Officials) yield return official;"));
    }

    [Theory]
    [InlineData("SEED9999")]
    [InlineData("SEED6101")]
    [InlineData("SEED2101")]
    public void What_is_no_rule_for_seeds_cannot_be_ignored(string id) => Assert.Equal(
        [$"seeds/page.txt(1,1): warning SEED2103: An option of the seed names nothing: seed_corpus.ignore = {id}; no rule that a seed can ignore has this id"],
        Problems("seed_corpus.ignore = SEED1003, " + id));

    [Fact]
    public void A_value_that_cannot_be_read_leaves_the_fact_as_read() =>
        Assert.Equal(
            ["关于一次普通会议的简短报道", "None"],
            Of("seed_corpus.title =\nseed_corpus.place = 火星市").Query("yield return Articles.Single().Title; yield return Articles.Single().SetByOption;"));

    [Fact]
    public void No_sign_that_turns_the_direction_of_text_gets_into_a_message() =>
        AssertUnreadable("place", "a\u202Ebc", "expected the name or the GB/T 2260 code of a division, such as 北海市 or 450500", shown: "abc");

    private static void AssertUnreadable(string key, string value, string expected, string? shown = null) => Assert.Equal(
        [$"seeds/page.txt(1,1): warning SEED2102: An option of the seed cannot be read and is left out: seed_corpus.{key} = {shown ?? value}; {expected}"],
        Problems($"seed_corpus.{key} = {value}"));

    private static string[] Problems(string options) => Of(options).Diagnostics;

    private static Run Of(string options) =>
        new Driver([new Seed("seeds/page.txt", Page)], new EditorConfigFile("[seeds/*.txt]\n" + options + "\n"), read: ArticleReader.Read).Run().Compiles();
}
