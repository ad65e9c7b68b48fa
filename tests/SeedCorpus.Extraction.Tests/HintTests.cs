using SeedCorpus.Extraction.Facts;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Extraction.Tests;

/// <summary>What reading makes of a page of which something is known.</summary>
public class HintTests
{
    private const string Title = "关于一次普通会议的简短报道";
    private const string Report = Title + "\n\n3月5日,市长张三主持会议。会上,李小四强调,要抓好春耕生产。\n";

    [Fact]
    public void No_hints_leave_the_reading_as_it_is()
    {
        Assert.Equal(ArticleReader.Read(Report), ArticleReader.Read(Report, ReadingHints.None));
        Assert.Equal(SettableFacts.None, Read(ReadingHints.None).SetByOption);
    }

    [Fact]
    public void A_title_takes_the_place_of_the_one_read_and_leaves_the_headlines()
    {
        ArticleFacts facts = Read(new() { Title = "南山市春耕会议" });

        Assert.Equal(("南山市春耕会议", SettableFacts.Title), (facts.Title, facts.SetByOption));
        Assert.Equal([Title], facts.Headlines);
    }

    [Fact]
    public void A_page_whose_title_is_known_lacks_none() =>
        Assert.DoesNotContain(
            ArticleReader.Read("3月5日,市长张三主持会议。\n", new ReadingHints { Title = "南山市春耕会议" }).Findings,
            finding => finding.Kind == FindingKind.NoTitle);

    [Theory]
    [InlineData("3月5日", "--03-05", "2022-03-05")]
    [InlineData("昨天", null, "2022-03-05")]
    [InlineData("5日", null, "2022-03-05")]
    [InlineData("2021年3月5日", "2021-03-05", "2021-03-05")]
    public void A_date_of_publication_completes_the_day_reported_on(string printed, string? without, string with)
    {
        string page = Report.Replace("3月5日", printed, StringComparison.Ordinal);

        Assert.Equal(without, Read(ReadingHints.None, page).EventDate);
        ArticleFacts facts = Read(new() { Published = "2022-03-06T10:48" }, page);
        Assert.Equal((with, "2022-03-06T10:48", SettableFacts.Published), (facts.EventDate, facts.Published, facts.SetByOption));
    }

    [Fact]
    public void A_place_is_that_of_officials_whose_posts_name_none()
    {
        ArticleFacts facts = Read(new() { Place = new PlaceFacts("北海市", "450500", "广西壮族自治区") });

        Assert.Equal(("450500", SettableFacts.Place), (facts.Place?.Code, facts.SetByOption));
        Assert.Equal(["450500", "450500"], facts.Officials.Select(official => official.Jurisdiction?.Code));
        Assert.Equal([null, null], Read(ReadingHints.None).Officials.Select(official => official.Jurisdiction?.Code));
    }

    [Fact]
    public void A_source_takes_the_place_of_the_one_read()
    {
        ArticleFacts facts = Read(new() { Source = "南山晚报" }, Report + "来源:东山日报\n");

        Assert.Equal(("南山晚报", SettableFacts.Source), (facts.Source, facts.SetByOption));
    }

    [Fact]
    public void One_added_is_read_where_the_name_stands()
    {
        const string page = Title + "\n\n市长张三主持会议。会上,小四郎强调,要抓好春耕生产。\n";
        SeedReading reading = ArticleReader.Read(page, Added("小四郎"));

        Assert.Equal(["张三: 市长 (Chaired)"], Lines(Read(ReadingHints.None, page)));
        Assert.Equal(["张三: 市长 (Chaired)", "小四郎:  (Spoke)"], Lines(reading.Facts!));
        Assert.Equal([false, true], reading.Facts!.Officials.Select(official => official.IsSetByOption));
        Assert.Equal("小四郎", Assert.Single(reading.Facts.Statements).Speaker);
        Assert.Equal(page.IndexOf("小四郎", StringComparison.Ordinal), reading.Locations!.Officials[1].Start);
        Assert.Equal(SettableFacts.Officials, reading.Facts.SetByOption);
    }

    [Fact]
    public void One_added_stands_in_the_order_of_the_text() => Assert.Equal(
        ["小四郎:  (Mentioned)", "张三: 市长 (Chaired)"],
        Lines(Read(Added("小四郎"), Title + "\n\n小四郎的家门口很热闹。市长张三主持会议。\n")));

    [Fact]
    public void One_added_whom_nothing_names_is_mentioned_at_the_title()
    {
        SeedReading reading = ArticleReader.Read(Report, Added("赵六", "市委书记"));

        Assert.Equal("赵六: 市委书记 (Mentioned)", Lines(reading.Facts!).Last());
        Assert.Equal(reading.Locations!.Title, reading.Locations.Officials[^1]);
    }

    [Fact]
    public void Posts_given_take_the_place_of_those_read()
    {
        Assert.Equal("张三: 市委书记、市人大常委会主任 (Chaired)", Lines(Read(Added("张三", "市委书记", "市人大常委会主任"))).First());
        Assert.Equal("张三: 市长 (Chaired)", Lines(Read(Added("张三"))).First());
    }

    [Fact]
    public void One_added_is_an_official_though_the_page_credits_them_as_its_reporter()
    {
        const string page = Title + "\n\n张三、李四光参加会议。\n(记者 张三)\n";

        Assert.Equal(["李四光:  (Attended)"], Lines(Read(ReadingHints.None, page)));
        Assert.Equal(["张三:  (Attended)", "李四光:  (Attended)"], Lines(Read(Added("张三"), page)));
    }

    [Fact]
    public void One_removed_is_gone_and_what_they_said_is_nobody_elses()
    {
        const string page = Title + "\n\n市长张三主持会议。市委书记李小四强调,要抓好春耕生产。\n";
        ArticleFacts facts = Read(Removed("李小四"), page);

        Assert.Equal(["李小四"], Read(ReadingHints.None, page).Statements.Select(statement => statement.Speaker));
        Assert.Equal(["张三: 市长 (Chaired)"], Lines(facts));
        Assert.Null(Assert.Single(facts.Statements).Speaker);
        Assert.Equal(SettableFacts.Officials, facts.SetByOption);
    }

    [Fact]
    public void A_name_read_too_long_is_put_right_by_one_removed_and_one_added()
    {
        const string page = Title + "\n\n市长张三丰主持会议。张三丰表示,要抓好春耕生产。\n";
        ArticleFacts facts = Read(Added("张三") with { RemovedOfficials = ["张三丰"] }, page);

        Assert.Equal(["张三丰: 市长 (Chaired, Spoke)"], Lines(Read(ReadingHints.None, page)));
        Assert.Equal(["张三"], facts.Officials.Select(official => official.Name));
    }

    [Fact]
    public void A_set_day_of_publication_contradicts_none_that_is_printed()
    {
        string page = Title + "\n2022年3月6日 来源:晨光日报\n\n3月5日,市长张三主持会议。\n";

        Assert.DoesNotContain(
            ArticleReader.Read(page, new ReadingHints { Published = "2022-03-07" }).Findings, finding => finding.Kind == FindingKind.DateConflict);
    }

    [Fact]
    public void One_removed_who_is_no_official_is_reported()
    {
        SeedReading reading = ArticleReader.Read(Report, Removed("王五"));

        Finding finding = Assert.Single(reading.Findings, finding => finding.Kind == FindingKind.RemovedStranger);
        Assert.Equal("王五", finding.Detail);
        Assert.Equal(SettableFacts.None, reading.Facts!.SetByOption);
    }

    [Theory]
    [InlineData("北海市", "450500")]
    [InlineData("北海", "450500")]
    [InlineData("450500", "450500")]
    [InlineData("火星市", "")]
    [InlineData("北海市人", "")]
    [InlineData("999999", "")]
    [InlineData("", "")]
    [InlineData("吉林", "220000 220200")]
    [InlineData("吉林市", "220200")]
    public void A_division_is_looked_up_by_code_full_name_or_short_name(string text, string codes) =>
        Assert.Equal(codes, string.Join(" ", PlaceLookup.Find(text).Select(place => place.Code)));

    private static ArticleFacts Read(ReadingHints hints, string page = Report) => ArticleReader.Read(page, hints).Facts!;

    private static ReadingHints Added(string name, params string[] posts) => new() { AddedOfficials = [new OfficialHint(name, [.. posts])] };

    private static ReadingHints Removed(string name) => new() { RemovedOfficials = [name] };

    private static IEnumerable<string> Lines(ArticleFacts facts) => facts.Officials.Select(official => official.Line());
}
