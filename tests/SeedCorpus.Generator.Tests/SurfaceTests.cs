using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>What a user's program gets when it asks the corpus.</summary>
public class SurfaceTests
{
    private static readonly Run s_run = new Driver(Corpora.Two).Run().Compiles();

    [Fact]
    public void Each_element_has_a_typed_member() => Ask(
        """
        yield return Articles.港城_2031_06_02;
        yield return Articles.河湾_06_03.Path;
        yield return Officials.钱海;
        yield return Officials.孙山_港城市;
        yield return Officials.孙山_河湾县;
        yield return Officials.周平;
        yield return Slogans.三个到位;
        yield return Statements.港城_2031_06_02_钱海强调;
        yield return Statements.港城_2031_06_02_会议指出;
        """,
        "港城召开防汛工作会议 (seeds/harbour.txt)",
        "seeds/river.txt",
        "钱海 (港城市)",
        "孙山 (港城市)",
        "孙山 (河湾县)",
        "周平",
        "三个到位",
        "钱海强调: 要严防死守,做到三个到位",
        "会议指出: 防汛就是责任");

    [Fact]
    public void An_article_says_what_its_seed_says() => Ask(
        """
        Article article = Articles["seeds/harbour.txt"];
        yield return article.Title;
        yield return string.Join("|", article.Headlines);
        yield return article.Published!.Value.ToString("yyyy/MM/dd HH:mm", null);
        yield return article.PublishedText;
        yield return article.EventDate;
        yield return article.Source;
        yield return article.Site;
        yield return $"{article.Place} {article.Place!.Code} {article.Place.Province}";
        yield return string.Join("|", article.Paragraphs);
        yield return article.Text == string.Join("\n", article.Paragraphs);
        yield return article.Location;
        yield return string.Join("|", article.Officials);
        yield return string.Join("|", article.Slogans);
        yield return article.Seed;
        """,
        "港城召开防汛工作会议",
        "港城召开防汛工作会议|钱海要求严防死守",
        "2031/06/02 08:30",
        "2031-06-02T08:30",
        "2031-06-01",
        "港城日报",
        "null",
        "港城市 990100 海东省",
        "昨天,港城市召开防汛工作会议。市委书记钱海强调,要严防死守,做到三个到位。市长孙山主持。|会议指出,防汛就是责任。",
        "True",
        "seeds/harbour.txt(1,1)",
        "钱海 (港城市)|孙山 (港城市)",
        "严防死守|三个到位",
        "harbour.txt");

    [Fact]
    public void One_person_in_two_articles_is_one_official() => Ask(
        """
        Official official = Officials.钱海;
        yield return official.Appearances.Count;
        yield return string.Join("|", official.Articles.Select(article => article.Seed));
        yield return string.Join("|", official.Posts);
        yield return string.Join("|", official.Appearances.Select(appearance => appearance.Roles));
        yield return string.Join("|", official.Statements.Select(statement => statement.Text));
        yield return string.Join("|", official.Slogans);
        yield return official.Location;
        yield return ReferenceEquals(official, Articles[0].Officials[0]) && official == Articles[1].Officials[0];
        """,
        "2",
        "harbour.txt|river.txt",
        "市委书记|省委常委",
        "Spoke|Attended",
        "要严防死守,做到三个到位",
        "严防死守|三个到位",
        "seeds/harbour.txt(7,11)",
        "True");

    [Fact]
    public void A_slogan_knows_its_uses_and_who_said_it() => Ask(
        """
        foreach (SloganUse use in Slogans.三个到位.Uses)
            yield return $"{use} {use.Speaker} {use.Location} {use.Context.Substring(use.Offset, 4)} {use.InHeadline}";
        yield return string.Join("|", Slogans.三个到位.Speakers);
        yield return Slogans.三个到位.Kind;
        yield return string.Join("|", Slogans.严防死守.Uses.Select(use => use.InHeadline));
        yield return Slogans.严防死守.Uses[0].Speaker;
        yield return Slogans.严防死守.Uses[1].Statement == Statements.港城_2031_06_02_钱海强调;
        """,
        "三个到位 (seeds/harbour.txt) 钱海 (港城市) seeds/harbour.txt(13,33) 三个到位 False",
        "三个到位 (seeds/river.txt) 孙山 (河湾县) seeds/river.txt(9,27) 三个到位 False",
        "钱海 (港城市)|孙山 (河湾县)",
        "Numeric",
        "True|False",
        "null",
        "True");

    [Fact]
    public void A_text_finds_the_element_it_names() => Ask(
        """
        yield return Officials["钱海"];
        yield return Officials["孙山_河湾县"];
        yield return Articles["river.txt"].Title;
        yield return Articles["河湾县部署防汛"].Seed;
        yield return Statements["防汛就是责任"].Verb;
        yield return Slogans.TryFind("四个到位", out Slogan? none) + " " + (none is null);
        """,
        "钱海 (港城市)",
        "孙山 (河湾县)",
        "河湾县部署防汛",
        "river.txt",
        "指出",
        "False True");

    [Fact]
    public void A_text_that_names_nothing_is_told_what_it_may_have_meant() => Ask(
        """
        string message = "";
        try { _ = Slogans["四个到位"]; } catch (KeyNotFoundException e) { message = e.Message; }
        yield return message;
        try { _ = Officials["孙山"]; } catch (KeyNotFoundException e) { message = e.Message; }
        yield return message;
        try { _ = Officials["xyz"]; } catch (KeyNotFoundException e) { message = e.Message; }
        yield return message;
        """,
        "\"四个到位\" names nothing in the corpus; near it are: 三个到位.",
        "\"孙山\" names more than one element in the corpus; near it are: 孙山_河湾县, 孙山_港城市.",
        "\"xyz\" names nothing in the corpus.");

    [Fact]
    public void A_concordance_lines_its_keywords_up() => Ask(
        """
        foreach (Line line in Concordance("防汛", context: 4))
            yield return $"{line}·{line.Location}";
        """,
        "港城召开 [防汛] 工作会议·seeds/harbour.txt(1,1)",
        "城市召开 [防汛] 工作会议·seeds/harbour.txt(13,1)",
        " 议指出, [防汛] 就是责任·seeds/harbour.txt(14,1)",
        "湾县部署 [防汛] ·seeds/river.txt(1,1)",
        "湾县检查 [防汛] 。县长孙·seeds/river.txt(9,1)");

    [Fact]
    public void Records_are_equal_by_identity_and_print_themselves_without_going_round() => Ask(
        """
        yield return Articles[0].Appearances[0].Equals(Articles[0].Appearances[0]);
        yield return Articles[0].Appearances[0].Equals(Articles[0].Appearances[1]);
        yield return new HashSet<object>(Articles.SelectMany(article => article.Appearances)).Count;
        yield return Articles[0].GetHashCode() == Articles["harbour.txt"].GetHashCode();
        yield return Articles[0].Appearances[1];
        yield return Articles[0].Appearances[0].Posts[0];
        """,
        "True",
        "False",
        "5",
        "True",
        "孙山: Chaired (seeds/harbour.txt)",
        "市委书记");

    [Fact]
    public void A_post_keeps_its_parts() => Ask(
        """
        Post post = Officials.钱海.Posts[1];
        yield return $"{post.Text} {post.Organisation} {post.Title} {post.Standing}";
        yield return Officials.孙山_港城市.Posts[0].Organisation;
        """,
        "省委常委 省委 常委 None",
        "null");

    [Fact]
    public void A_day_may_lack_its_year() => Ask(
        """
        PartialDate partial = Articles.河湾_06_03.EventDate!.Value;
        PartialDate full = Articles.港城_2031_06_02.EventDate!.Value;
        yield return $"{partial} {partial.Year is null} {partial.ToDateTime() is null}";
        yield return $"{full} {full.Year} {full.ToDateTime():yyyyMMdd}";
        yield return partial < full;
        foreach (string text in new[] { "2031-02-29", "--02-29", "2031-13-01", "+2-01-01", "", "2031-1-01" })
            yield return PartialDate.TryParse(text, out PartialDate day) ? day : text + " is none";
        """,
        "--06-03 True True",
        "2031-06-01 2031 20310601",
        "True",
        "2031-02-29 is none",
        "--02-29",
        "2031-13-01 is none",
        "+2-01-01 is none",
        " is none",
        "2031-1-01 is none");

    [Fact]
    public void Users_add_members_of_their_own() => Assert.Equal(
        ["10"],
        new Driver(Corpora.Two, compilation: Compilations.Empty() is var empty
            ? empty.ReplaceSyntaxTree(empty.SyntaxTrees[0], Compilations.Parse(
                "namespace MyApp; internal partial record Article { public int TitleLength => Title.Length; }", empty))
            : null).Run().Compiles().Query("yield return Articles[0].TitleLength;"));

    private static void Ask(string query, params string[] answer) => Assert.Equal(answer, s_run.Query(query));
}
