using SeedCorpus.Extraction.Restoring;

namespace SeedCorpus.Extraction.Tests.Restoring;

/// <summary>Every unit of the restored text knows its stretch of the seed.</summary>
public class MapTests
{
    public static TheoryData<string> Seeds => Samples.All;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Places_lie_in_the_seed_and_go_forward(string name)
    {
        string seed = Samples.Seed(name);
        RestoredText restored = Restore(seed);

        int before = 0;
        for (int i = 0; i < restored.Text.Length; i++)
        {
            (int start, int end) = restored.InSeed(i, 1);
            Assert.InRange(start, before, seed.Length - 1);
            Assert.InRange(end, start + 1, seed.Length);
            before = start;
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_place_of_a_character_begins_with_it_or_its_traditional_form(string name)
    {
        string seed = Samples.Seed(name);
        RestoredText restored = Restore(seed);
        int other = Enumerable.Range(0, restored.Text.Length)
            .Count(i => FoldTables.Instance.Fold(seed[restored.InSeed(i, 1).Start])
                != FoldTables.Instance.Fold(restored.Text[i]));

        // Only what was mended stands elsewhere: 報 twice, 動員, 。快速查陽, 斷疫情傳播鏈.
        Assert.Equal(name[..3] switch { "000" => 9, "002" => 6, _ => 0 }, other);
    }

    [Fact]
    public void A_place_takes_the_reading_that_was_dropped_behind_it() =>
        Assert.Equal((0, 7), Restore("堅(jiān)定").InSeed(0, 1));

    [Fact]
    public void A_stretch_covers_the_readings_within() => Assert.Equal((1, 9), Restore("很堅(jiān)定的").InSeed(1, 2));

    [Fact]
    public void A_line_end_covers_both_of_its_characters() => Assert.Equal((1, 3), Restore("会\r\n议").InSeed(1, 1));

    [Fact]
    public void A_mended_character_covers_the_printed_ones_that_hold_its_bytes()
    {
        RestoredText restored = Restore("要?jiǎng)訂T起來");

        Assert.Equal((1, 9), restored.InSeed(1, 1));
        Assert.Equal((8, 10), restored.InSeed(2, 1));
        Assert.Equal((10, 11), restored.InSeed(3, 1));
    }

    [Fact]
    public void Behind_the_last_unit_stands_the_end() => Assert.Equal((9, 9), Restore("很堅(jiān)定").InSeed(3, 0));

    private static RestoredText Restore(string seed) => TextRestorer.Restore(seed, CancellationToken.None);
}
