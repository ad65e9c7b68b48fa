using System.Text;

namespace SeedCorpus.Extraction.Tests.Findings;

/// <summary>U+FFFD: where characters were lost, and when the whole file was taken for UTF-8 and is none.</summary>
public class LostCharacterTests
{
    private const string Title = "南山市召开春耕工作会议\n";

    [Fact]
    public void Each_run_gives_one_finding_with_its_length() =>
        Assert.Equal(["2,2 [\uFFFD\uFFFD] 2", "2,5 [\uFFFD] 1"], In(Title + "大\uFFFD\uFFFD都\uFFFD了。"));

    [Fact]
    public void The_last_of_many_counts_the_rest()
    {
        string body = string.Concat(Enumerable.Repeat("大家都来了\uFFFD\uFFFD。", 12));

        string[] found = [.. In(Title + body)];

        Assert.Equal(10, found.Length);
        Assert.EndsWith("] 2", found[8], StringComparison.Ordinal);
        Assert.EndsWith("] 2, and 4 more", found[9], StringComparison.Ordinal);
    }

    [Fact]
    public void So_many_as_are_shown_leave_no_rest() =>
        Assert.EndsWith("] 1", In(Title + string.Concat(Enumerable.Repeat("大家都来了\uFFFD。", 10))).Last(), StringComparison.Ordinal);

    [Fact]
    public void A_page_of_another_encoding_gives_one_finding_that_names_it()
    {
        // 市委召开会议 in GBK; two pairs of its bytes happen to make letters.
        string seed = Encoding.UTF8.GetString([0xCA, 0xD0, 0xCE, 0xAF, 0xD5, 0xD9, 0xBF, 0xAA, 0xBB, 0xE1, 0xD2, 0xE9, (byte)'\n']);

        Assert.Equal(["1,1 [\uFFFD\uFFFD] 8; the file looks encoded as GBK: save it as UTF-8"], In(seed));
    }

    [Theory]
    [InlineData("\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD大家都来了呢呀", true)]
    [InlineData("\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD大家都来了呢呀哪啊", false)]
    [InlineData("\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD", false)]
    public void It_is_named_where_half_of_what_is_not_ASCII_is_lost_and_eight_units_at_least(string seed, bool named) =>
        Assert.Equal(named, In(seed).Any(found => found.Contains("GBK", StringComparison.Ordinal)));

    private static IEnumerable<string> In(string seed) => Found.In(seed, FindingKind.ReplacementCharacter);
}
