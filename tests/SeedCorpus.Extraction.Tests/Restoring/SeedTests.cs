using SeedCorpus.Extraction.Restoring;

namespace SeedCorpus.Extraction.Tests.Restoring;

public class SeedTests
{
    public static TheoryData<string> Seeds => Samples.All;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_paragraph_that_people_read_stands_in_the_restored_text(string seed)
    {
        string text = Restored(seed).Text;

        Assert.All(
            Samples.Gold(seed).GetProperty("paragraphs").EnumerateArray(),
            paragraph => Assert.Contains(paragraph.GetString()!, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_headline_that_people_read_stands_in_the_restored_text(string seed)
    {
        string text = Restored(seed).Text;

        Assert.All(
            Samples.Gold(seed).GetProperty("headlines").EnumerateArray(),
            headline => Assert.Contains(headline.GetString()!, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_script_is_the_one_that_people_read(string seed) =>
        Assert.Equal(Samples.Gold(seed).GetProperty("script").GetString(), Restored(seed).Script.ToString());

    [Theory]
    [InlineData("000", "北京日报", 2)]
    [InlineData("000", "要动员起来", 1)]
    [InlineData("000", "以快制快。快速查阳追阳", 1)]
    [InlineData("002", "迅速斩断疫情传播链,发现一起扑灭一起", 1)]
    public void The_damaged_places_are_mended(string seed, string truth, int times) =>
        Assert.Equal(times, Restored(seed).Text.Split(truth).Length - 1);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_damage_is_left(string seed) =>
        Assert.DoesNotContain(Restored(seed).Findings, finding => finding.Kind == FindingKind.UnmendedDamage);

    private static RestoredText Restored(string seed) =>
        TextRestorer.Restore(Samples.Seed(seed), CancellationToken.None);
}
