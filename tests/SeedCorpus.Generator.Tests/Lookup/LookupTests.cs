using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Lookup;

/// <summary>Which texts are checked, and what is said of those that name nothing or several.</summary>
public class LookupTests
{
    private static readonly LookupRun s_run = new(Corpora.Two);

    [Theory]
    [InlineData("""_ = Officials["钱海"];""")]
    [InlineData("""_ = Officials["孙山_河湾县"];""")]
    [InlineData("""_ = Slogans["三个到位"];""")]
    [InlineData("""_ = Statements["防汛就是责任"];""")]
    [InlineData("""_ = Articles["河湾县部署防汛"];""")]
    [InlineData("""_ = Articles["seeds/river.txt"];""")]
    [InlineData("""_ = Articles["river.txt"];""")]
    public void A_text_that_names_an_element_is_right(string statement) => Assert.Empty(s_run.Report(statement));

    [Theory]
    [InlineData("""_ = Officials["xx"];""", "official")]
    [InlineData("""_ = Slogans["xx"];""", "slogan")]
    [InlineData("""_ = Statements["xx"];""", "statement")]
    [InlineData("""_ = Articles["xx"];""", "article")]
    public void A_text_that_names_nothing_is_an_error_where_it_stands(string statement, string element) =>
        Assert.Equal([$"\"xx\": error SEED6201: No {element} of the corpus is named 'xx'"], s_run.Report(statement));

    [Theory]
    [InlineData("""var set = Officials; _ = set["xx"];""", "\"xx\"")]
    [InlineData("""_ = Corpus.Officials["xx"];""", "\"xx\"")]
    [InlineData("""_ = global::MyApp.OfficialSet.All["xx"];""", "\"xx\"")]
    [InlineData("""OfficialSet? set = Officials; _ = set?["xx"];""", "\"xx\"")]
    [InlineData("""_ = Officials[text: "xx"];""", "\"xx\"")]
    [InlineData("""_ = Officials[("xx")];""", "\"xx\"")]
    [InlineData("""const string Name = "xx"; _ = Officials[Name];""", "Name")]
    [InlineData("""_ = Officials["x" + "x"];""", "\"x\" + \"x\"")]
    [InlineData("""_ = Officials[nameof(Main)];""", "nameof(Main)")]
    [InlineData("""const string Name = "x"; _ = Officials[$"{Name}x"];""", "$\"{Name}x\"")]
    [InlineData("""Func<Official> later = () => Officials["xx"];""", "\"xx\"")]
    public void Every_constant_is_checked_however_the_set_is_reached(string statement, string place) =>
        Assert.StartsWith(place + ": error SEED6201: No official", Assert.Single(s_run.Report(statement)), StringComparison.Ordinal);

    [Theory]
    [InlineData("""string name = "xx"; _ = Officials[name];""")]
    [InlineData("""_ = Officials.TryFind("xx", out Official? _);""")]
    [InlineData("""_ = Officials[0];""")]
    [InlineData("""_ = new Dictionary<string, Official>()["xx"];""")]
    [InlineData("""CorpusSet<Official> set = Officials; _ = set["xx"];""")]
    public void What_is_no_constant_asked_of_a_set_is_not(string statement) => Assert.Empty(s_run.Report(statement));

    [Fact]
    public void Types_of_the_users_own_are_let_be() => Assert.Empty(s_run.ReportFile("""
        namespace Other
        {
            internal abstract class CorpusSet<T> { public int this[string text] => text.Length; }

            internal sealed class OfficialSet : CorpusSet<string> { public static int Length = new OfficialSet()["xx"]; }
        }
        """));

    [Fact]
    public void An_indexer_that_the_user_gives_a_set_is_the_users_own() => Assert.Empty(s_run.ReportFile("""
        namespace MyApp
        {
            internal sealed partial class SloganSet { public new int this[string text] => text.Length; }

            internal static class Program { public static int Length = Corpus.Slogans["xx"]; }
        }
        """));

    [Fact]
    public void The_corpus_of_another_project_is_not_known()
    {
        LookupRun other = new(Corpora.Two, new Options(("SeedCorpusNamespace", "Other"), ("SeedCorpusVisibility", "public")));
        var compilation = s_run.Corpus.AddReferences(other.Corpus.WithAssemblyName("Other").ToMetadataReference());

        Assert.Empty(s_run.Diagnose(compilation.AddSyntaxTrees(Compilations.Parse(
            """internal static class Program { public static object Nobody = Other.Corpus.Officials["xx"]; }""", compilation))));
    }

    [Theory]
    [InlineData("Articles", "同题", "港城召开防汛工作会议", "a/x.txt", "b/x.txt", "x.txt", "seeds/harbour.txt", "harbour.txt", "seeds", "")]
    [InlineData("Officials", "钱海", "孙山", "孙山_港城市", "孙山_河湾县", "艾力·买买提", "艾力_买买提", "_", "")]
    [InlineData("Slogans", "三个到位", "严防死守", "三个", "")]
    [InlineData("Statements", "防汛就是责任", "落实三个到位", "责任", "")]
    public void What_throws_when_the_program_runs_is_an_error_and_nothing_else(string set, params string[] texts)
    {
        LookupRun run = new([
            .. Corpora.Two, new Seed("a/x.txt", "同题\n#official 艾力·买买提||县长|Spoke\n一。"), new Seed("b/x.txt", "同题\n二。")]);

        string[] wrong = [.. run.Report(string.Concat(texts.Select(text => $"_ = {set}[\"{text}\"];"))).Select(line => line.Split('"')[1])];
        string[] found = run.Generated.Query(string.Concat(texts.Select(text => $"yield return {set}.TryFind(\"{text}\", out _);")));

        Assert.Equal(texts.Where((_, i) => found[i] == "False"), wrong);
    }

    [Fact]
    public void A_name_that_several_share_is_an_error_that_tells_them_apart() => Assert.Equal(
        ["\"孙山\": error SEED6202: '孙山' names several officials of the corpus; write one of '孙山_港城市' or '孙山_河湾县'"],
        s_run.Report("""_ = Officials["孙山"];"""));

    [Fact]
    public void Articles_of_one_title_are_told_apart_by_their_paths() => Assert.Equal(
        ["\"同题\": error SEED6202: '同题' names several articles of the corpus; write one of 'a/x.txt' or 'b/x.txt'"],
        new LookupRun([new Seed("a/x.txt", "同题\n一。"), new Seed("b/x.txt", "同题\n二。")]).Report("""_ = Articles["同题"];"""));

    [Fact]
    public void What_is_said_twice_in_the_same_words_cannot_be_told_apart_by_them() => Assert.Equal(
        ["\"防汛就是责任\": error SEED6202: '防汛就是责任' names several statements of the corpus; use a typed member or a query"],
        new LookupRun([Corpora.Two[0], new Seed("b.txt", Corpora.Harbour)]).Report("""_ = Statements["防汛就是责任"];"""));

    [Fact]
    public void A_corpus_without_seeds_names_nobody() => Assert.Equal(
        ["\"钱海\": error SEED6201: No official of the corpus is named '钱海'; the corpus has none"],
        new LookupRun([]).Report("""_ = Officials["钱海"];"""));

    [Fact]
    public void A_corpus_in_the_global_namespace_is_checked_too() => Assert.Single(
        new LookupRun(Corpora.Two, new Options(("RootNamespace", ""))).ReportFile(
            """internal static class Program { public static object Nobody = Corpus.Officials["xx"]; }"""));

    [Fact]
    public void A_keyword_may_name_the_namespace() => Assert.Single(
        new LookupRun(Corpora.Two, new Options(("SeedCorpusNamespace", "my.class"))).ReportFile(
            """internal static class Program { public static object Nobody = my.@class.Corpus.Officials["xx"]; }"""));

    [Fact]
    public void A_text_cannot_break_the_message_open() => Assert.Equal(
        "No official of the corpus is named 'a b'",
        Assert.Single(s_run.Report("""_ = Officials["a\nb\u202E"];""")).Split("SEED6201: ")[1]);

    [Fact]
    public void Generated_code_is_let_be() => Assert.Empty(s_run.DiagnoseAll(s_run.Corpus.AddSyntaxTrees(Compilations.Parse(
        "// <auto-generated/>\n" + LookupRun.Program("""_ = Officials["xx"];"""), s_run.Corpus))));

    [Fact]
    public void Seeds_are_read_once_and_only_for_a_text_to_be_checked()
    {
        LookupRun run = new(Corpora.Two);

        run.Report("_ = Officials.钱海;");
        Assert.Equal(0, run.SeedsRead);
        run.Report("""_ = Officials["钱海"]; _ = Slogans["三个到位"];""");
        Assert.Equal(2, run.SeedsRead);
        run.Report("""_ = Officials["孙山"];""");
        Assert.Equal(2, run.SeedsRead);
    }
}
