namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Who publishes a text on a platform, where nothing labels the account.</summary>
public class AccountLineTests
{
    private const string Body = "3月5日,南山矿业召开春耕工作会议,大家都来了。\n";

    [Theory]
    [InlineData("南山矿业\n2022-03-06 18:22")]
    [InlineData("2022-03-06 南山矿业")]
    public void An_account_that_the_title_names_is_the_source(string lines)
    {
        Facts.ArticleFacts facts = Read(lines);

        Assert.Equal("南山矿业", facts.Source);
        Assert.Equal(["南山矿业党委召开春耕工作会议"], facts.Headlines);
    }

    [Theory]
    [InlineData("大山矿业\n2022-03-06 18:22")]
    [InlineData("2022-03-06 大山矿业")]
    public void One_that_it_does_not_name_is_not(string lines) => Assert.Null(Read(lines).Source);

    [Fact]
    public void A_title_below_that_of_the_window_is_no_account() =>
        Assert.Equal("南山召开春耕工作会议", Page.Read($"南山召开春耕工作会议_春耕\n南山召开春耕工作会议\n2022-03-06 18:22\n\n{Body}").Title);

    private static Facts.ArticleFacts Read(string lines) => Page.Read($"南山矿业党委召开春耕工作会议\n\n{lines}\n\n{Body}");
}
