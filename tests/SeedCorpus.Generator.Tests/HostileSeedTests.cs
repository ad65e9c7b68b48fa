using Microsoft.CodeAnalysis;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>
/// Whatever a seed holds, the corpus compiles and the other seeds' records are all there; where something is wrong, it is said
/// at the seed's line.
/// </summary>
public class HostileSeedTests
{
    public static TheoryData<string> Texts => new(
        "\"\"\"", "\"\"\"\"\"u8;", "*/ class Evil { } /*", "</summary> <script>", "// \u2028class Evil { }", "\u2029#error",
        "\u0085#if", "a\u202Eb\u2066c", "\\", "\\u0022", "\\q\\n\\t", "{0} {x} $\"{y}\"", "\t\ttabs\t", "a #pragma warning",
        "\uD800 alone", "alone \uDC00", "\uFFFD\uFFFE\uFFFF", "\u0001\u001F\u007F", "\uFEFFbom", "𠮷野家", "e\u0301", "class", "_", "1",
        "get_Count", "Count", "Item", "global", "record", "GetHashCode", "&amp;&#x0;", new string('长', 3000));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_stays_what_it_is_in_every_field(string text)
    {
        string field = text.Replace("|", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        string seed = $"""
            {text}
            #headline {text}
            #source {text}
            #place {field.Replace(" ", "", StringComparison.Ordinal)} 990100 {field.Replace(" ", "", StringComparison.Ordinal)}
            #official {field}|{field.Replace(" ", "", StringComparison.Ordinal)} 990100|{field}--|Spoke
            #says {field}|{field}|{field}
            #slogan Formula|{field}
            前{text}后
            """;
        Run run = new Driver([.. Corpora.Two, new Seed("seeds/hostile.txt", seed)]).Run().Compiles();

        Assert.Equal(
            [text, text, text, field, field, field, "前" + text + "后", field, "3"],
            Unescaped(run.Query("""
                Article article = Articles["seeds/hostile.txt"];
                foreach (object? value in new object?[]
                {
                    article.Title, article.Headlines[1], article.Source, article.Officials[0].Name, article.Statements[0].Verb,
                    article.Statements[0].Text, article.Text, article.Slogans[0].Text, Articles.Count,
                })
                    yield return string.Concat(value!.ToString()!.Select(unit => ((int)unit).ToString("X4")));
                """)));
        Assert.All(run.Files.Values, file => Assert.DoesNotContain(file, IsInvisible));
    }

    [Fact]
    public void Seeds_that_hold_nothing_leave_the_others_alone() => AssertOthersAreThere(
        new Seed("empty.txt", ""),
        new Seed("blank.txt", " \r\n\t\n"),
        new Seed("nul.txt", "\0\0\0"),
        new Seed("line.txt", "一行"),
        new Seed("bom.txt", "\uFEFF题目\r\n正文\r\n"));

    [Fact]
    public void A_seed_of_very_many_statements_gets_members_for_the_first_hundred_and_keeps_all()
    {
        string says = string.Concat(Enumerable.Repeat("#says |说|话\n", 101));
        Run run = new Driver([new Seed("seeds/many.txt", $"题目\n{says}话多了\n")]).Run().Compiles();

        Assert.Equal(
            ["101", "100"],
            run.Query("""
                yield return Statements.Count;
                yield return typeof(StatementSet).GetProperties().Count(member => member.PropertyType == typeof(Statement) && member.GetIndexParameters().Length == 0);
                """));
    }

    [Fact]
    public void A_seed_that_stops_the_reader_is_reported_and_the_others_are_there()
    {
        Run run = AssertOthersAreThere(new Seed("broken.txt", "#throw boom\u202E\n" + new string('x', 10)));

        Assert.Equal(
            ["broken.txt(1,1): warning SEED1000: The seed could not be read and is left out: InvalidDataException: boom"], run.Diagnostics);
    }

    [Fact]
    public void A_file_that_gives_no_text_is_reported()
    {
        Run run = AssertOthersAreThere(new Seed("locked.txt", null));

        Assert.Equal(
            ["locked.txt(1,1): warning SEED1007: The file gives no text: it is missing, locked or not encoded as text"], run.Diagnostics);
    }

    [Fact]
    public void A_reading_that_contradicts_itself_is_reported()
    {
        Run run = new Driver(
            [.. Corpora.Two, new Seed("odd.txt", "odd")],
            read: (text, hints, cancellation) =>
            {
                Extraction.SeedReading reading = PlainReader.Read(text, hints, cancellation);
                return text == "odd" ? reading with { Locations = null } : reading;
            }).Run().Compiles();

        Assert.Equal(
            ["odd.txt(1,1): warning SEED1000: The seed could not be read and is left out: InvalidOperationException: Facts have no locations."],
            run.Diagnostics);
    }

    [Fact]
    public void Findings_stand_at_their_line_without_controls_and_cut()
    {
        Run run = AssertOthersAreThere(new Seed(
            "found.txt", "题目\n\n#finding UnmendedDamage|\u202E坏\u2028" + new string('坏', 100) + "\n#finding MendedByEvidence|好"));

        Assert.Equal(
            [
                "found.txt(3,10): warning SEED1005: Damaged text could not be mended and is left as it stands: 坏 " + new string('坏', 58) + "…",
                "found.txt(4,10): info SEED1006: Damaged text was mended as one of several readings: 好",
            ],
            run.Diagnostics);
    }

    [Fact]
    public void One_name_in_two_folders_makes_two_articles()
    {
        Run run = new Driver([new Seed("seeds/a/x.txt", "甲\n文"), new Seed("seeds/b/x.txt", "乙\n文")]).Run().Compiles();

        Assert.Equal(["甲 (seeds/a/x.txt)", "乙 (seeds/b/x.txt)", "False"], run.Query("""
            yield return Articles[0];
            yield return Articles[1];
            yield return Articles.TryFind("x.txt", out _);
            """));
    }

    [Fact]
    public void One_name_in_two_places_far_away_makes_two_articles()
    {
        Run run = new Driver([new Seed("/far/x.txt", "甲\n文"), new Seed("/away/x.txt", "乙\n文")]).Run().Compiles();

        Assert.Equal(["乙 (x.txt)", "甲 (x.txt#2)"], run.Query("yield return Articles[0]; yield return Articles[1];"));
    }

    [Fact]
    public void An_article_scraped_twice_is_reported_and_kept()
    {
        Run run = new Driver([.. Corpora.Two, new Seed("seeds/zz.txt", "\n" + Corpora.Harbour)]).Run().Compiles();

        Assert.Equal(
            ["seeds/zz.txt(2,1): warning SEED1009: The article has the same title and paragraphs as that of seeds/harbour.txt; both are kept"],
            run.Diagnostics);
        Assert.Equal(["3", "2"], run.Query("yield return Articles.Count; yield return Officials.孙山_港城市.Articles.Count;"));
    }

    [Fact]
    public void A_person_with_a_post_and_its_deputy_s_on_one_day_is_reported_and_stays_one()
    {
        Seed later = new("seeds/zz.txt", "另一篇\n#day 2031-06-01\n#official 钱海|港城市 990100|市委副书记|Spoke\n钱海来了。\n");
        Run run = new Driver([.. Corpora.Two, later]).Run().Compiles();

        Assert.Equal(
            ["seeds/zz.txt(3,11): warning SEED3001: One person holds a post and its deputy's on one day: 钱海: 市委书记, 市委副书记"],
            run.Diagnostics);
    }

    [Fact]
    public void On_another_day_a_deputy_may_have_risen()
    {
        Seed later = new("seeds/zz.txt", "另一篇\n#day 2031-07-01\n#official 钱海|港城市 990100|市委副书记|Spoke\n钱海来了。\n");

        Assert.Empty(new Driver([.. Corpora.Two, later]).Run().Compiles().Diagnostics);
    }

    [Fact]
    public void Text_files_of_other_analyzers_are_not_read()
    {
        int read = 0;
        Driver driver = new(
            [new Seed("seeds/a.txt", "甲\n文"), new Seed("BannedSymbols.txt", "T:System.Console", isMarked: false), new Seed("seeds/a.md", "# x")],
            read: (text, hints, cancellation) =>
            {
                read++;
                return PlainReader.Read(text, hints, cancellation);
            });

        Assert.Equal(["1"], driver.Run().Compiles().Query("yield return Articles.Count;"));
        Assert.Equal(1, read);
    }

    [Fact]
    public void Twenty_megabytes_in_one_line_compile()
    {
        Run run = AssertOthersAreThere(new Seed("huge.txt", "巨\n" + new string('文', 7_000_000)));

        Assert.Equal(["7000000"], run.Query("""yield return Articles["huge.txt"].Text.Length;"""));
    }

    private static Run AssertOthersAreThere(params Seed[] bad)
    {
        Run run = new Driver([.. bad, .. Corpora.Two]).Run().Compiles();
        Assert.Equal(
            ["港城召开防汛工作会议", "河湾县部署防汛", "钱海 (港城市)"],
            run.Query("""
                yield return Articles["seeds/harbour.txt"].Title;
                yield return Articles["seeds/river.txt"].Title;
                yield return Officials["钱海"];
                """));
        Assert.All(run.Findings, problem => Assert.Equal(LocationKind.ExternalFile, problem.Location.Kind));
        return run;
    }

    // Results come as hexadecimal digits, so that no lone surrogate or control is lost on the way.
    private static string[] Unescaped(string[] lines) =>
        [.. lines.Select(line => new string([.. line.Chunk(4).Select(digits => (char)Convert.ToInt32(new string(digits), 16))]))];

    private static bool IsInvisible(char unit) =>
        unit is not ('\n' or '\t') && char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.Control
            or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator
            or System.Globalization.UnicodeCategory.ParagraphSeparator;
}
