using System.Globalization;
using SeedCorpus.Generator.Merging;

namespace SeedCorpus.Generator.Tests;

/// <summary>Which elements of an ordered list are found where others have come or gone.</summary>
public class MatchesTests
{
    [Theory]
    [InlineData("abc", "abc", "0 1 2")]
    [InlineData("abc", "axbc", "0 -1 1 2")]
    [InlineData("abc", "ac", "0 2")]
    [InlineData("abc", "axc", "0 -1 2")]
    [InlineData("abcdef", "xbcdfy", "-1 1 2 3 5 -1")]
    [InlineData("", "ab", "-1 -1")]
    [InlineData("ab", "", "")]
    public void Each_element_has_the_number_that_it_had(string before, string now, string matches) => Assert.Equal(matches, Of(before, now));

    [Fact]
    public void Eight_in_a_row_may_have_gone() => Assert.Equal("0 9", Of("abcdefghij", "aj"));

    [Fact]
    public void Where_nine_have_gone_those_behind_them_count_as_new() => Assert.Equal("0 -1", Of("abcdefghijk", "ak"));

    [Fact]
    public void What_no_element_is_has_gone() => Assert.Equal([false, true, false], Matches.Gone([0, -1, 2], 3));

    private static string Of(string before, string now) => string.Join(
        ' ',
        Matches.Of(before.Length, now.Length, (was, does) => before[was] == now[does])
            .Select(match => match.ToString(CultureInfo.InvariantCulture)));
}
