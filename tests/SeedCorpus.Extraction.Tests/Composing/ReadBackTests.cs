using System.Globalization;
using SeedCorpus.Benchmarks.Composing;
using SeedCorpus.Benchmarks.Evaluation;

namespace SeedCorpus.Extraction.Tests.Composing;

/// <summary>What is composed is read: hardly worse than when the floors were measured.</summary>
public class ReadBackTests
{
    private const int Pages = 200;

    private static readonly Lazy<Tally> s_tally = new(() =>
    {
        Tally tally = new();
        foreach (ComposedPage page in ComposedPages.First.Take(Pages))
            PageScore.Add(new ReadSeed(Gold.Parse(ComposedPages.Json(page))!, page.Text), tally);
        return tally;
    });

    [Theory]
    [InlineData("title", 0.985)]
    [InlineData("published", 0.945)]
    [InlineData("eventDate", 0.955)]
    [InlineData("source", 0.985)]
    [InlineData("place", 0.985)]
    [InlineData("meeting", 0.946)]
    [InlineData("script", 0.985)]
    [InlineData("reporters", 0.982)]
    [InlineData("editors", 0.981)]
    [InlineData("headlines", 0.943)]
    [InlineData("officials", 0.979)]
    [InlineData("posts", 0.984)]
    [InlineData("roles", 0.957)]
    [InlineData("slogans", 0.985)]
    [InlineData("slogan.kind", 0.985)]
    [InlineData("slogan.uses", 0.985)]
    [InlineData("statements", 0.975)]
    [InlineData("paragraphs", 0.985)]
    public void The_reader_reads_what_was_written(string field, double least)
    {
        FieldCount count = s_tally.Value.Fields.Single(count => count.Name == field);

        Assert.True(count.F1 >= least, string.Create(CultureInfo.InvariantCulture, $"{field}: F1 {count.F1:F4}"));
    }
}
