using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Naming;
using SeedCorpus.Generator.Reading;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

public class NamingTests
{
    [Theory]
    [InlineData("三个到位", "三个到位")]
    [InlineData("应检尽检、应治尽治", "应检尽检_应治尽治")]
    [InlineData("2+4+24", "_2_4_24")]
    [InlineData("“最后一米”", "最后一米")]
    [InlineData("艾力·买买提", "艾力_买买提")]
    [InlineData("李𠮷", "李")]
    [InlineData("a\u202Eb\u200Dc", "a_b_c")]
    [InlineData("e\u0301t", "e_t")]
    [InlineData("李\uF9E1", "李")]
    [InlineData("!?", "")]
    public void Letters_and_digits_make_an_identifier(string text, string name) => Assert.Equal(name, Identifier.From(text));

    [Fact]
    public void Long_texts_are_cut() => Assert.Equal(Identifier.MaxLength, Identifier.From(new string('长', 600)).Length);

    [Fact]
    public void The_first_of_several_alike_keeps_the_plain_name() => Assert.Equal(
        ["甲", "甲_3", "甲_2", "甲_4"], Members("甲", "甲!", "甲_2", "甲?"));

    [Fact]
    public void Names_that_the_set_has_already_are_avoided() => Assert.Equal(
        ["Count_2", "SloganSet_2", "ToString_2", "_get_Count", "_"],
        Members("Count", "SloganSet", "ToString", "get_Count", "!"));

    [Fact]
    public void Statements_of_one_article_are_told_apart_by_numbers() => Assert.Equal(
        ["南山_03_05_张三强调", "南山_03_05_会议指出", "南山_03_05_张三强调_2", "南山_03_05_张三强调_3"],
        Statements("南山_03_05", ("张三", "强调"), (null, "指出"), ("张三", "强调"), ("张三", "强调")));

    [Fact]
    public void Speakers_can_make_no_name_of_another_article_s_statement() => Assert.Empty(
        Statements("南山_03_05", ("2_张三", "强调"), ("2", ""), ("", "2"))
            .Intersect(Statements("南山_03_05_2", ("张三", "强调"), ("", ""), ("2", ""))));

    [Theory]
    [InlineData("北京市", "北京")]
    [InlineData("广西壮族自治区", "广西")]
    [InlineData("朝阳区", "朝阳")]
    [InlineData("涞县", "涞县")]
    [InlineData("中国", "中国")]
    public void Places_are_shortened_as_in_speech(string name, string shorter) => Assert.Equal(shorter, ShortPlace.Of(name));

    [Theory]
    [InlineData("/work/project/", "/work/project/seeds/a.txt", "seeds/a.txt")]
    [InlineData("/work/project/", "/work/shared/a.txt", "../shared/a.txt")]
    [InlineData("/work/project/", "/work/project/../other/./a.txt", "../other/a.txt")]
    [InlineData("/work/project/", "/home/a.txt", "a.txt")]
    [InlineData(@"C:\work\project\", @"c:\work\project\seeds\a.txt", "seeds/a.txt")]
    [InlineData(@"C:\work\", @"D:\work\a.txt", "a.txt")]
    [InlineData(@"C:\work\", @"C:\other\a.txt", "a.txt")]
    [InlineData("", "/work/a.txt", "a.txt")]
    public void A_seed_is_named_by_its_path_from_the_project(string project, string file, string path) =>
        Assert.Equal(path, SeedPath.Relative(project, file));

    [Fact]
    public void People_of_one_name_whose_place_is_unknown_are_told_apart_by_article()
    {
        const string Seed = "题{0}\n#day 2031-01-0{0}\n#official 王五||县长|Spoke\n文{0}";
        Run run = new Driver(
            [new Seed("a.txt", Seed.Replace("{0}", "1", StringComparison.Ordinal)), new Seed("b.txt", Seed.Replace("{0}", "2", StringComparison.Ordinal))])
            .Run().Compiles();

        Assert.Equal(["王五", "王五", "False"], run.Query("""
            yield return Officials.王五_题1_2031_01_01;
            yield return Officials.王五_题2_2031_01_02;
            yield return Officials[0].Equals(Officials[1]);
            """));
    }

    private static string[] Members(params string[] texts) => MemberNames.Apart(MemberNames.SloganSet, [.. texts.Select(MemberNames.Plain)]);

    private static IReadOnlyList<string> Statements(string article, params (string? Speaker, string Verb)[] statements) =>
        StatementNaming.Name(article, new ArticleFacts
        {
            Title = "题目",
            Statements = [.. statements.Select(statement => new StatementFacts(statement.Speaker, statement.Verb, "说", 0))],
        });
}
