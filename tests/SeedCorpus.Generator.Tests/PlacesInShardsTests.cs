using System.Globalization;
using SeedCorpus.Generator.Emit;
using SeedCorpus.Generator.Merging;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>An article is found by its shard and its number there.</summary>
public class PlacesInShardsTests
{
    [Theory]
    [InlineData(1, "BAAA")]
    [InlineData(64, "BAA/")]
    [InlineData(65, "BABA")]
    [InlineData(4_097, "BBAA")]
    public void A_place_is_four_digits(int articles, string last) =>
        Assert.EndsWith(last, new BlockWriter().Places(Enumerable.Repeat(1, articles).ToArray()).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Each_shard_counts_its_own() => Assert.Equal("AAAABAAAAAAB", new BlockWriter().Places([0, 1, 0]).ToString());

    [Fact]
    public void More_articles_in_a_shard_than_a_digit_tells_have_each_their_text()
    {
        Seed[] seeds =
        [
            .. Enumerable.Range(0, int.MaxValue)
                .Select(number => $"seeds/{number.ToString("0000", CultureInfo.InvariantCulture)}.txt")
                .Where(path => Sharding.DataShardOf(path) == 0)
                .Take(70)
                .Select(path => new Seed(path, $"{path}召开会议\n在{path}。")),
        ];

        Assert.Equal(
            seeds.Select(seed => seed.Path[Seed.ProjectDirectory.Length..]).Select(path => $"{path}: {path}召开会议: 在{path}。"),
            new Driver(seeds).Run().Compiles().Query("""
                foreach (Article article in Articles)
                    yield return $"{article.Path}: {article.Title}: {article.Text}";
                """));
    }
}
