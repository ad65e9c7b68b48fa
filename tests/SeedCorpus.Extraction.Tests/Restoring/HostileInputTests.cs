using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using SeedCorpus.Extraction.Restoring;

namespace SeedCorpus.Extraction.Tests.Restoring;

/// <summary>No input makes a build hang, and plain text comes back as it is.</summary>
public class HostileInputTests
{
    private const int Units = 50_000;

    /// <summary>How many times as long the longer input is.</summary>
    private const int Longer = 10;

    private const int Runs = 4;

    [Theory]
    [InlineData("(")]
    [InlineData("?a)")]
    [InlineData("人(a)")]
    [InlineData("疫(yi)")]
    [InlineData("日?qǐng)")]
    [InlineData("日?qǐng)嘁咔閭鞑ユ")]
    [InlineData("日?qǐng)嘁,咔;")]
    [InlineData("快??焖俨殛?yáng)追陽,")]
    [InlineData("戰")]
    [InlineData("李乾、")]
    [InlineData("乾")]
    [InlineData("戰\n")]
    [InlineData("\n")]
    [InlineData("\0")]
    [InlineData("\r\n")]
    [InlineData("\uD800")]
    [InlineData("\uFFFD")]
    [InlineData("\uFFFD(a)")]
    public void Work_grows_with_the_length_only(string part)
    {
        TimeSpan once = Fastest(part, Units);
        TimeSpan longer = Fastest(part, Units * Longer);

        // Linear work takes as many times as long, quadratic work the square of that.
        Assert.InRange(longer / once, 0, Longer * Longer / 2);
    }

    /// <summary>The fastest of a few runs: what else the machine does slows some of them.</summary>
    private static TimeSpan Fastest(string part, int units)
    {
        string seed = "戰爭" + string.Concat(Enumerable.Repeat(part, units / part.Length));
        return Enumerable.Range(0, Runs).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            TextRestorer.Restore(seed, CancellationToken.None);
            return watch.Elapsed;
        });
    }

    [Fact]
    public void A_page_of_twenty_megabytes_is_restored()
    {
        string page = Samples.Seed("002");
        int times = 7_000_000 / page.Length;

        RestoredText restored = TextRestorer.Restore(
            string.Concat(Enumerable.Repeat(page, times)), CancellationToken.None);

        string once = TextRestorer.Restore(page, CancellationToken.None).Text;
        Assert.Equal(once.Length * times, restored.Text.Length);
    }

    [Fact]
    public void A_cancelled_reading_stops() =>
        Assert.Throws<OperationCanceledException>(
            () => TextRestorer.Restore("会议", new CancellationToken(canceled: true)));

    [Fact]
    public void Any_text_is_restored_and_mapped_into_itself() =>
        Prop.ForAll(Pages(["堅", "(jiān)", "日?qǐng)", "?bào)", "嘁", "ユ", "乾", "著", "\r\n", "\0", "\uD842", "\uDFB7", "、", "a", "(", "会"]), page =>
        {
            RestoredText restored = TextRestorer.Restore(page, CancellationToken.None);
            return Enumerable.Range(0, restored.Text.Length)
                .All(i => restored.InSeed(i, 1) is var (start, end) && 0 <= start && start < end && end <= page.Length);
        }).QuickCheckThrowOnFailure();

    /// <summary>Lines that end within a sentence may be joined, stops may be sprinkled, and a question before a sign may be damage.</summary>
    [Fact]
    public void Plain_simplified_text_comes_back_as_the_same_string() =>
        Prop.ForAll(Pages(["会议", "强调", "干部", "著名", "乾隆", "后", "里", ",后", "会议。", "会议。\n", " ", "2022年", "?会议", "!"]), page =>
            ReferenceEquals(page, TextRestorer.Restore(page, CancellationToken.None).Text))
            .QuickCheckThrowOnFailure();

    private static Arbitrary<string> Pages(string[] parts) =>
        Gen.Elements(parts).ArrayOf().Select(string.Concat).ToArbitrary();
}
