using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Tests.Slogans;

/// <summary>Campaigns that are named by their number.</summary>
public class CampaignTests
{
    [Theory]
    [InlineData("推进三大攻坚战。", "三大攻坚战")]
    [InlineData("聚焦两大保卫战,不动摇。", "两大保卫战")]
    [InlineData("聚焦四大战役,不动摇。", "四大战役")]
    [InlineData("聚焦五大会战,不动摇。", "五大会战")]
    public void A_number_of_campaigns_is_numeric(string body, string text)
    {
        SloganFacts slogan = Assert.Single(Page.WithBody(body).Slogans);

        Assert.Equal((text, SloganKind.Numeric), (slogan.Text, slogan.Kind));
    }

    [Theory]
    [InlineData("聚焦三大问题,不动摇。")]
    [InlineData("聚焦十二大攻坚战。")]
    [InlineData("聚焦大攻坚战。")]
    public void A_number_of_other_things_or_a_long_or_no_number_is_none(string body) => Assert.Empty(Page.SlogansIn(body));

    [Fact]
    public void Campaigns_to_be_won_rally() =>
        Assert.Equal(SloganKind.Rallying, Assert.Single(Page.WithBody("要打好三大攻坚战。").Slogans).Kind);

    [Fact]
    public void The_marks_of_the_last_battle_are_closed() =>
        Assert.Contains("打好执法“攻坚战”与“持久战”", Page.SlogansIn("要强化打好执法“攻坚战”与“持久战”思想。"));

    [Theory]
    [InlineData("打造精品工程 共建绿美家园", "打造精品工程", "共建绿美家园")]
    [InlineData("精品工程打造完成 绿美家园共建开始")]
    [InlineData("县委学习重要文章《毫不动摇 坚持绿色发展》")]
    public void What_is_to_be_made_together_is_a_call_of_a_headline(string title, params string[] slogans) =>
        Assert.Equal(slogans, Page.WithTitle(title).Slogans.Select(slogan => slogan.Text));

    [Theory]
    [InlineData("要深入打好污染防治攻坚战。", "深入打好污染防治攻坚战")]
    [InlineData("要如期打赢脱贫攻坚战。", "如期打赢脱贫攻坚战")]
    [InlineData("打赢蓝天保卫战是打好污染防治攻坚战的重点。", "打赢蓝天保卫战", "打好污染防治攻坚战")]
    public void A_battle_keeps_its_adverb_and_ends_before_the_next(string body, params string[] slogans) => Assert.Equal(slogans, Page.SlogansIn(body));
}
