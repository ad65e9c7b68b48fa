using SeedCorpus.CodeFixes.Lookup;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Lookup;

/// <summary>What is written for a text that names nothing, or several.</summary>
public class LookupFixTests
{
    private static readonly LookupRun s_run = new(Corpora.Two);

    [Fact]
    public void A_text_becomes_what_it_meant_and_all_around_it_stays()
    {
        using CodeFixRun run = Unknown("""_ = Officials[/* who */ @"錢海" /* he */];""");

        Assert.Equal(["Write '钱海'"], run.Offers);
        Assert.Equal(LookupRun.Program("""_ = Officials[/* who */ "钱海" /* he */];"""), run.Fix());
    }

    [Fact]
    public void Each_suggestion_is_offered_under_a_key_of_its_rank()
    {
        using CodeFixRun run = Unknown("""_ = Officials["孫山"];""");

        Assert.Equal(["Write '孙山_港城市'", "Write '孙山_河湾县'"], run.Offers);
        Assert.Equal(["SEED6201.0", "SEED6201.1"], run.Keys);
        Assert.Equal(LookupRun.Program("""_ = Officials["孙山_河湾县"];"""), run.Fix(rank: 1));
    }

    [Fact]
    public void All_may_become_what_they_most_likely_meant()
    {
        using CodeFixRun run = Unknown("""_ = Officials["錢海"]; _ = Slogans["四个到位"] ?? Slogans["yan fang si shou"];""");

        Assert.Equal(LookupRun.Program("""_ = Officials["钱海"]; _ = Slogans["三个到位"] ?? Slogans["严防死守"];"""), run.FixAll());
    }

    [Theory]
    [InlineData("""_ = Officials["xx"];""")]
    [InlineData("""const string Name = "錢海"; _ = Officials[Name];""")]
    public void Nothing_is_offered_for_what_is_like_no_name_or_written_elsewhere(string statements)
    {
        using CodeFixRun run = Unknown(statements);

        Assert.Empty(run.Offers);
    }

    [Theory]
    [InlineData(""" "錢" + "海" """)]
    [InlineData(""""  """錢海"""  """")]
    public void A_text_of_several_literals_becomes_one(string text)
    {
        using CodeFixRun run = Unknown($"_ = Officials[{text.Trim()}];");

        Assert.Equal(LookupRun.Program("""_ = Officials["钱海"];"""), run.Fix());
    }

    [Fact]
    public void The_user_chooses_which_of_several_is_meant_each_time()
    {
        using CodeFixRun run = new(s_run, new AmbiguousNameFix(), LookupRun.Program("""_ = Officials["孙山"];"""));

        Assert.Equal(["Write '孙山_港城市'", "Write '孙山_河湾县'"], run.Offers);
        Assert.Equal(LookupRun.Program("""_ = Officials["孙山_港城市"];"""), run.Fix());
        Assert.Null(run.FixAll());
    }

    [Fact]
    public void A_name_cannot_leave_its_literal() => Assert.Equal(
        """
        "a\"b\\c\u2028\u202E\U000E0001李𠮷"
        """,
        NameLiteral.Of("a\"b\\c\u2028\u202E\U000E0001李𠮷").ToString());

    private static CodeFixRun Unknown(string statements) => new(s_run, new UnknownNameFix(), LookupRun.Program(statements));
}
