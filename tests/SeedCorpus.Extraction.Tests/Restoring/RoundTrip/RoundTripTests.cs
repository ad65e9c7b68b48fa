using SeedCorpus.Extraction.Restoring;

namespace SeedCorpus.Extraction.Tests.Restoring.RoundTrip;

/// <summary>What the web does to a page is undone to the letter, whatever page it is.</summary>
public class RoundTripTests
{
    private const int Pages = 1000;

    [Fact]
    public void A_page_with_noise_is_restored_to_the_letter()
    {
        NoisyPage[] wrong =
        [
            .. Enumerable.Range(0, Pages).Select(NoisyPage.Make)
                .Where(page => TextRestorer.Restore(page.Noisy, CancellationToken.None).Text != page.Clean)
                .OrderBy(page => page.Noisy.Length),
        ];

        Assert.True(wrong.Length == 0, wrong.Length == 0 ? "" : Message(wrong));
    }

    [Fact]
    public void The_pages_are_noisy()
    {
        NoisyPage[] pages = [.. Enumerable.Range(0, Pages).Select(NoisyPage.Make)];

        Assert.True(pages.Count(page => page.Damages > 0) > Pages / 10);
        Assert.True(pages.Count(page => page.Noisy.Contains("(zh", StringComparison.Ordinal)) > Pages / 4);
    }

    private static string Message(NoisyPage[] wrong)
    {
        string restored = TextRestorer.Restore(wrong[0].Noisy, CancellationToken.None).Text;
        int at = restored.Zip(wrong[0].Clean).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{wrong.Length} of {Pages} pages: {string.Join(" ", wrong.Take(20).Select(page => page.Number))}\n"
            + $"{wrong[0].Number}, the shortest, from {at} on:\n{wrong[0].Noisy}\n{restored}\n{wrong[0].Clean}";
    }
}
