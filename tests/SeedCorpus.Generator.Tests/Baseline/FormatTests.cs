using FsCheck;
using FsCheck.Fluent;
using SeedCorpus.Generator.Baseline;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Baseline;

/// <summary>How the file looks.</summary>
public class FormatTests
{
    [Fact]
    public void A_fact_stands_on_a_line_of_its_own_in_one_order() => Assert.Equal(
        """
        # SeedCorpus baseline 1
        seeds/harbour.txt→body→→2 paragraphs, 57 characters, 0e3b8080
        seeds/harbour.txt→event-date→→2031-06-01
        seeds/harbour.txt→headline→钱海要求严防死守
        seeds/harbour.txt→official→孙山→市长、市委副书记; Chaired; of 港城市 990100
        seeds/harbour.txt→official→钱海→市委书记; Spoke; of 港城市 990100
        seeds/harbour.txt→place→→港城市 990100
        seeds/harbour.txt→published→→2031-06-02T08:30
        seeds/harbour.txt→script→→Simplified
        seeds/harbour.txt→slogan→三个到位→Numeric ×1
        seeds/harbour.txt→slogan→严防死守→Rallying ×2
        seeds/harbour.txt→source→→港城日报
        seeds/harbour.txt→statement→|指出|防汛就是责任→6 characters, d17ef7cb
        seeds/harbour.txt→statement→钱海|强调|要严防死守,做到三个到位→12 characters, 1adc5f96
        seeds/harbour.txt→title→→港城召开防汛工作会议

        """,
        Recording.Of(Corpora.Two[0]).Replace('\t', '→'));

    [Fact]
    public void The_order_of_seeds_makes_no_difference() => Assert.Equal(
        Recording.Of(Corpora.Two[0], Corpora.Two[1]),
        Recording.Of(Corpora.Two[1], Corpora.Two[0]));

    [Fact]
    public void Seeds_outside_the_baselines_directory_are_named_from_there() => Assert.Contains(
        "\n../shared/a.txt\ttitle\t\t题目\n", Recording.Of(new Seed("/work/shared/a.txt", "题目")), StringComparison.Ordinal);

    [Fact]
    public void Seeds_of_one_name_are_numbered() => Assert.Equal(
        ["a.txt", "a.txt#2"], SeedNames.Of("/work/project/x.txt", ["/data/a.txt", "/other/a.txt"]));

    [Fact]
    public void Facts_of_one_key_are_numbered()
    {
        string recording = Recording.Of(new Seed("a.txt", "题目\n#official 张三||市长|Spoke\n#official 张三||县长|Chaired"));

        Assert.Contains("\na.txt\tofficial\t张三\t市长; Spoke\n", recording, StringComparison.Ordinal);
        Assert.Contains("\na.txt\tofficial\t张三 (2)\t县长; Chaired\n", recording, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain 文字 𠮷 {0} %3B;$(X)", "plain 文字 𠮷 {0} %3B;$(X)")]
    [InlineData("a\tb\nc\rd\u0085e\u2028f\u2029g", @"a\u0009b\u000Ac\u000Dd\u0085e\u2028f\u2029g")]
    [InlineData("\u202Eab\uFEFF\0", @"\u202Eab\uFEFF\u0000")]
    [InlineData(@"\u0041", @"\u005Cu0041")]
    [InlineData(" a\u3000", @"\u0020a\u3000")]
    [InlineData("# a", @"\u0023 a")]
    public void Text_that_could_break_a_line_is_escaped(string text, string field)
    {
        Assert.Equal(field, Field.Escape(text));
        Assert.Equal(text, Field.Unescape(field));
    }

    [Fact]
    public void Half_a_character_is_escaped() => Assert.Equal(@"\uD800 \uDC00", Field.Escape("\uD800 \uDC00"));

    [Theory]
    [InlineData(@"\")]
    [InlineData(@"\n")]
    [InlineData(@"\u00")]
    [InlineData(@"\u00G0")]
    [InlineData(@"\u 41")]
    public void What_is_no_escape_is_refused(string field) => Assert.Null(Field.Unescape(field));

    [Fact]
    public void Every_fact_can_be_read_again()
    {
        Gen<string> texts = Gen.Elements("a", "文", "\t", "\n", "\r", "\\", "u0041", " ", "#", "\u2028", "\u202E", "\uD800", "\uDC00", "\uFFFF", "|", "//~")
            .ListOf().Select(string.Concat);
        Gen<string> names = texts.Select(text => text + "x");
        Arbitrary<(string, string, string, string)> facts =
            names.SelectMany(seed => texts.SelectMany(key => texts.Select(value => (seed, FactKinds.Slogan, key, value)))).ToArbitrary();

        Prop.ForAll(facts, fact =>
        {
            BaselineFact written = new(fact.Item1, fact.Item2, fact.Item3, fact.Item4);
            Assert.Equal(written, BaselineFact.Parse(written.Line));
            Assert.Equal(Assert.Single(BaselineLine.Split(written.Line)).Text, written.Line);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_baseline_that_git_checked_out_with_other_line_ends_reads_the_same() => Assert.Empty(
        Recording.Check(Recording.Of(Corpora.Two).Replace("\n", "\r\n", StringComparison.Ordinal), Corpora.Two));

    [Fact]
    public void A_baseline_whose_lines_were_shuffled_reads_the_same()
    {
        string[] lines = Recording.Of(Corpora.Two).Split('\n');

        Assert.Empty(Recording.Check(string.Join("\n", [lines[0], .. lines.Skip(1).Reverse()]), Corpora.Two));
    }
}
