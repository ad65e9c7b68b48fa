using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Tests;

public class LexiconTests
{
    private static readonly Lexicon<int> Words = new([("市", 1), ("市长", 2), ("市长助理", 3), ("副市长", 4), ("区长", 5)]);

    [Theory]
    [InlineData("市长助理来了", 3)]
    [InlineData("市长助力", 2)]
    [InlineData("市民", 1)]
    [InlineData("县长", 0)]
    [InlineData("", 0)]
    public void The_longest_word_that_starts_here_is_found(string text, int value) =>
        Assert.Equal(value, Words.TryMatch(text, 0, text.Length, out Lexicon<int>.Entry match) ? match.Value : 0);

    [Theory]
    [InlineData(4, 3)]
    [InlineData(3, 2)]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    public void A_word_ends_by_the_limit(int limit, int value) =>
        Assert.Equal(value, Words.TryMatch("市长助理", 0, limit, out Lexicon<int>.Entry match) ? match.Value : 0);

    [Theory]
    [InlineData("原副市长", 4)]
    [InlineData("和市长", 2)]
    [InlineData("本市", 1)]
    [InlineData("市长的", 0)]
    public void The_longest_word_that_ends_here_is_found(string text, int value) =>
        Assert.Equal(value, Words.TryMatchBefore(text, text.Length, 0, out Lexicon<int>.Entry match) ? match.Value : 0);

    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 2)]
    [InlineData(2, 0)]
    public void A_word_starts_by_the_floor(int floor, int value) =>
        Assert.Equal(value, Words.TryMatchBefore("副市长", 3, floor, out Lexicon<int>.Entry match) ? match.Value : 0);

    [Fact]
    public void A_place_where_no_word_may_start_has_none()
    {
        var random = new Random(7);
        string Text(int length) => new([.. Enumerable.Range(0, length).Select(_ => (char)('一' + random.Next(40)))]);
        string[] words = [.. Enumerable.Range(0, 500).Select(_ => Text(random.Next(1, 5))).Distinct()];
        var lexicon = new Lexicon<bool>(words.Select(word => (word, true)));
        string text = Text(5_000);
        for (int at = 0; at < text.Length; at++)
        {
            string? longest = words.Where(word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0).MaxBy(word => word.Length);
            Assert.Equal(longest, lexicon.TryMatch(text, at, text.Length, out Lexicon<bool>.Entry match) ? match.Word : null);
            Assert.True(longest is null || lexicon.MayStart(text, at, text.Length));
        }
    }
}
