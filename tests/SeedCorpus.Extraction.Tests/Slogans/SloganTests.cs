using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Tests.Slogans;

public class SloganTests
{
    [Fact]
    public void A_formula_stands_in_quotation_marks() =>
        Assert.Equal(["绿色通道"], Page.SlogansIn("要开通“绿色通道”,方便群众。"));

    [Fact]
    public void A_quoted_single_character_is_none() => Assert.Empty(Page.SlogansIn("要以“稳”为主,方便群众。"));

    [Fact]
    public void A_quoted_outlet_is_none() => Assert.Empty(Page.SlogansIn("这是“南山在线”和“红网”的消息。"));

    [Fact]
    public void A_net_that_is_no_outlet_is_one() => Assert.Equal(["关系网", "打伞破网"], Page.SlogansIn("要深挖“关系网”,坚决“打伞破网”。"));

    [Fact]
    public void A_quoted_list_that_the_text_closes_is_none() => Assert.Empty(Page.SlogansIn("对“吃饭、睡觉”等12个环节排查。"));

    [Theory]
    [InlineData("“七要三不”", "七要三不")]
    [InlineData("“一山一水”", "一山一水")]
    [InlineData("“3+5+24”", "3+5+24")]
    public void A_quoted_shorthand_of_numbers_is_numeric(string quoted, string text) =>
        Assert.Equal([(text, SloganKind.Numeric)], Kinds($"要落实{quoted}的办法。"));

    [Theory]
    [InlineData("对问题“零容忍”。", "零容忍")]
    [InlineData("实行“一个项目、一名领导”。", "一个项目、一名领导")]
    public void Nothing_and_one_for_each_make_no_number(string body, string text) =>
        Assert.Equal([(text, SloganKind.Formula)], Kinds(body));

    [Fact]
    public void One_alone_makes_no_number() => Assert.Equal([("一把手", SloganKind.Formula)], Kinds("要抓住“一把手”这个关键。"));

    [Theory]
    [InlineData("要落实十六条措施。", "十六条")]
    [InlineData("要做到三个始终,不动摇。", "三个始终")]
    public void A_bare_shorthand_of_numbers_is_numeric(string body, string text) =>
        Assert.Equal([(text, SloganKind.Numeric)], Kinds(body));

    [Theory]
    [InlineData("我们有四个确保”。")]
    [InlineData("要做好四个确保”的工作。")]
    public void A_shorthand_of_numbers_may_close_with_a_mark_that_nothing_opened(string body) =>
        Assert.Equal([("四个确保", SloganKind.Numeric)], Kinds(body));

    [Theory]
    [InlineData("落实一岗双责,抓好整改。", "一岗双责")]
    [InlineData("采取四不两直方式检查。", "四不两直")]
    [InlineData("坚持五育并举。", "五育并举")]
    public void A_shorthand_that_instruments_name_or_of_what_is_done_together_needs_no_marks(string body, string text) =>
        Assert.Equal([(text, SloganKind.Numeric)], Kinds(body));

    [Theory]
    [InlineData("大家多措并举。")]
    [InlineData("一月两次检查。")]
    [InlineData("排查12个环节,用时14天。")]
    [InlineData("我们两条战线同时作战。")]
    [InlineData("要做好四个方面的工作,落实三个项目。")]
    [InlineData("我们有四个确保。")]
    [InlineData("我们有四个项目”。")]
    [InlineData("做到两个月来无事故。")]
    public void A_plain_count_is_no_slogan(string body) => Assert.Empty(Page.SlogansIn(body));

    [Theory]
    [InlineData("做到应修尽修、不过夜。", "应修尽修")]
    [InlineData("坚持该修快修、应修尽修,有序推进。", "该修快修、应修尽修")]
    [InlineData("坚持学生至上、课堂至上,有序推进。", "学生至上、课堂至上")]
    [InlineData("确保不少一户、不差一人。", "不少一户、不差一人")]
    [InlineData("确保不漏一个村庄、一个农户。", "不漏一个村庄、一个农户")]
    [InlineData("确保不漏一车、不漏一人的同时,减少等候。", "不漏一车、不漏一人")]
    public void A_repeated_frame_is_parallel(string body, string text) =>
        Assert.Equal([(text, SloganKind.Parallel)], Kinds(body));

    [Theory]
    [InlineData("既要金山银山,又要绿水青山。", "既要金山银山,又要绿水青山")]
    [InlineData("开创新思路新举措新局面。", "新思路新举措新局面")]
    public void Two_halves_of_a_frame_are_parallel(string body, string text) =>
        Assert.Equal([(text, SloganKind.Parallel)], Kinds(body));

    [Fact]
    public void Where_both_halves_quote_formulas_these_are_the_slogans() =>
        Assert.Equal(["铁算盘", "助推器"], Page.SlogansIn("既要当好“铁算盘”,又要当好“助推器”。"));

    [Theory]
    [InlineData("既要抓好生产,大家都同意。")]
    [InlineData("既要抓好生产,也要抓好生活。")]
    [InlineData("这是新的办法。")]
    public void Half_a_frame_is_none(string body) => Assert.Empty(Page.SlogansIn(body));

    [Fact]
    public void A_shared_ending_alone_is_no_frame() => Assert.Empty(Page.SlogansIn("坚持目标导向、问题导向、结果导向。"));

    [Theory]
    [InlineData("要坚决打赢防汛攻坚战,不动摇。", "坚决打赢防汛攻坚战")]
    [InlineData("集中力量打一场抗旱攻坚战。", "集中力量打一场抗旱攻坚战")]
    [InlineData("要一鼓作气打赢抗旱攻坚战。", "一鼓作气打赢抗旱攻坚战")]
    [InlineData("打好蓝天、碧水、净土保卫战,不动摇。", "打好蓝天、碧水、净土保卫战")]
    [InlineData("打好这场防汛的整体战、攻坚战,不动摇。", "打好这场防汛的整体战、攻坚战")]
    [InlineData("打赢疫情防控的人民战争、总体战、阻击战。", "打赢疫情防控的人民战争、总体战、阻击战")]
    [InlineData("打好防范化解重大风险、精准脱贫、污染防治攻坚战。", "打好防范化解重大风险、精准脱贫、污染防治攻坚战")]
    public void A_battle_to_be_won_rallies(string body, string text) =>
        Assert.Equal([(text, SloganKind.Rallying)], Kinds(body));

    [Theory]
    [InlineData("要围绕“互联网+丝网”主线。", 1)]
    [InlineData("要围绕“南山丝网”主线。", 0)]
    public void What_ends_like_an_outlet_is_none_with_a_plus_sign(string body, int slogans) => Assert.Equal(slogans, Page.SlogansIn(body).Count());

    [Fact]
    public void A_strategy_is_no_battle() => Assert.Empty(Page.SlogansIn("要打好经济发展战略主动仗。"));

    [Fact]
    public void A_headline_clause_that_exhorts_rallies() =>
        Assert.Equal(["全力推进春耕生产"], Page.WithTitle("南山:全力推进春耕生产").Slogans.Select(slogan => slogan.Text));

    [Theory]
    [InlineData("张三强调全力推进春耕生产", "全力推进春耕生产")]
    [InlineData("张三强调春耕生产")]
    [InlineData("全市春耕会议强调")]
    public void It_may_stand_right_behind_who_calls(string title, params string[] slogans) =>
        Assert.Equal(slogans, Page.WithTitle(title).Slogans.Select(slogan => slogan.Text));

    [Theory]
    [InlineData("凝心聚力促改革 担当实干谱新篇", "凝心聚力促改革", "担当实干谱新篇")]
    [InlineData("统一思想 明确责任 全力做好春耕", "统一思想", "明确责任", "全力做好春耕")]
    [InlineData("统一思想 张三主持 全力做好春耕", "全力做好春耕")]
    [InlineData("优化环境提振信心 推动民营经济转型跨越", "优化环境提振信心", "推动民营经济转型跨越")]
    [InlineData("听取工作情况的汇报 推动民营经济转型跨越", "推动民营经济转型跨越")]
    [InlineData("南山的春耕大有起色 推动民营经济转型跨越", "推动民营经济转型跨越")]
    [InlineData("张三在全市会议上强调突出重点 全力做好春耕", "突出重点", "全力做好春耕")]
    public void Beside_a_call_a_clause_that_begins_with_a_verb_rallies_too(string title, params string[] slogans) =>
        Assert.Equal(slogans, Page.WithTitle(title).Slogans.Select(slogan => slogan.Text));

    [Fact]
    public void A_headline_that_reports_does_not() => Assert.Empty(Page.WithTitle("加快推进春耕生产会议在南山召开").Slogans);

    [Fact]
    public void A_formula_counts_wherever_it_stands_and_the_longer_one_first()
    {
        EquatableArray<SloganFacts> slogans = Page.WithBody("落实“绿色通道”,用好绿色通道,建“绿色通道工程”。").Slogans;

        Assert.Equal([("绿色通道", 2), ("绿色通道工程", 1)], slogans.Select(slogan => (slogan.Text, slogan.Uses.Count)));
    }

    [Fact]
    public void A_use_knows_the_statement_that_says_it()
    {
        SloganUseFacts use = Assert.Single(Assert.Single(Page.WithBody("市长张三强调,要开通“绿色通道”。").Slogans).Uses);

        Assert.Equal(new SloganUseFacts(Headline: -1, Paragraph: 0, Offset: 11, Statement: 0), use);
    }

    private static IEnumerable<(string, SloganKind)> Kinds(string body) =>
        Page.WithBody(body).Slogans.Select(slogan => (slogan.Text, slogan.Kind));
}
