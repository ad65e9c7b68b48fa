using SeedCorpus.Extraction;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>What a seed's section of .editorconfig sets, and how the corpus tells it from what was read.</summary>
public class SeedOptionsTests
{
    private const string Page = """
        关于一次普通会议的简短报道

        来源:晨光日报
        3月5日,市长张三主持会议。市委书记李小四强调,要抓好春耕生产。

        """;

    [Fact]
    public void Without_options_nothing_is_set() => Ask(
        "",
        """
        yield return article.SetByOption;
        yield return article.Appearances.Any(appearance => appearance.IsSetByOption);
        """,
        "None",
        "False");

    [Fact]
    public void A_title_wins_over_the_one_read_and_the_headlines_stay() => Ask(
        "seed_corpus.title = 南山市春耕会议",
        """
        yield return article.Title;
        yield return string.Join("|", article.Headlines);
        yield return article.SetByOption;
        yield return Articles["南山市春耕会议"] == article;
        """,
        "南山市春耕会议",
        "关于一次普通会议的简短报道",
        "Title",
        "True");

    [Theory]
    [InlineData("2022-07-18", "2022-07-18")]
    [InlineData("2022-07-18T10:48", "2022-07-18T10:48")]
    [InlineData("2022-07-18 10:48:05", "2022-07-18T10:48:05")]
    public void A_date_of_publication_gives_the_day_reported_on_its_year(string value, string published) => Ask(
        "seed_corpus.published = " + value,
        """
        yield return article.PublishedText;
        yield return article.EventDate;
        yield return article.SetByOption;
        """,
        published,
        "2022-03-05",
        "Published");

    [Theory]
    [InlineData("北海市")]
    [InlineData("北海")]
    [InlineData("450500")]
    public void A_place_is_that_of_the_article_and_of_its_officials(string value) => Ask(
        "seed_corpus.place = " + value,
        """
        yield return $"{article.Place} {article.Place!.Code} {article.Place.Province}";
        yield return Officials.张三.Place;
        yield return article.SetByOption;
        """,
        "北海市 450500 广西壮族自治区",
        "北海市",
        "Place");

    [Fact]
    public void A_source_wins_over_the_one_read() => Ask(
        "seed_corpus.source = 南山晚报",
        "yield return article.Source; yield return article.SetByOption;",
        "南山晚报",
        "Source");

    [Fact]
    public void Officials_are_added_with_their_posts() => Ask(
        "seed_corpus.officials.add = 赵六(市委副书记、市人大常委会主任), 钱七",
        """
        foreach (Appearance appearance in article.Appearances)
            yield return $"{appearance} {string.Join("、", appearance.Posts)} {appearance.IsSetByOption} {appearance.Location}";
        yield return article.SetByOption;
        """,
        "张三: Chaired (seeds/page.txt) 市长 False seeds/page.txt(4,8)",
        "李小四: Spoke (seeds/page.txt) 市委书记 False seeds/page.txt(4,19)",
        "赵六: Mentioned (seeds/page.txt) 市委副书记、市人大常委会主任 True seeds/page.txt(1,1)",
        "钱七: Mentioned (seeds/page.txt)  True seeds/page.txt(1,1)",
        "Officials");

    [Fact]
    public void Who_is_removed_is_gone_and_what_they_said_is_nobodys() => Ask(
        "seed_corpus.officials.remove = 李小四",
        """
        yield return string.Join("|", article.Officials.Select(official => official.Name));
        yield return Statements.Single().Speaker;
        yield return Statements.Single().Text;
        yield return article.SetByOption;
        """,
        "张三",
        "null",
        "要抓好春耕生产。",
        "Officials");

    [Fact]
    public void All_options_hold_together() => Ask(
        """
        seed_corpus.title = 南山市春耕会议
        seed_corpus.published = 2022-07-18
        seed_corpus.place = 北海市
        seed_corpus.source = 南山晚报
        seed_corpus.officials.remove = 张三
        """,
        "yield return article.SetByOption;",
        "Title, Published, Place, Source, Officials");

    [Fact]
    public void A_section_holds_for_the_seeds_that_its_name_matches()
    {
        Seed[] seeds = [new("seeds/001_a.txt", Page), new("seeds/002_b.txt", Page)];
        Run run = new Driver(seeds, new EditorConfigFile("[seeds/002_*.txt]\nseed_corpus.source = 南山晚报\n"), read: ArticleReader.Read).Run();

        Assert.Equal(["晨光日报", "南山晚报"], run.Query("foreach (Article article in Articles) yield return article.Source;"));
    }

    private static void Ask(string options, string query, params string[] answer)
    {
        Run run = new Driver([new Seed("seeds/page.txt", Page)], new EditorConfigFile("[seeds/*.txt]\n" + options + "\n"), read: ArticleReader.Read).Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Contains("SEED21", StringComparison.Ordinal));
        Assert.Equal(answer, run.Compiles().Query("Article article = Articles.Single();\n" + query));
    }
}
