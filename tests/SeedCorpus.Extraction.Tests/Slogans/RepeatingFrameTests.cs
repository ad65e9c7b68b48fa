namespace SeedCorpus.Extraction.Tests.Slogans;

public class RepeatingFrameTests
{
    [Theory]
    [InlineData("守土有责、守土负责、守土尽责")]
    [InlineData("不留死角、不留盲区")]
    [InlineData("即查即改、立行立改")]
    [InlineData("一案一整改、一案一警示")]
    [InlineData("一县一策、一村一品")]
    [InlineData("不敢迟、不能迟、不想迟")]
    [InlineData("应检尽检、愿检尽检")]
    [InlineData("能减则减、宜种则种")]
    [InlineData("学史明理、学史增信")]
    [InlineData("为村育苗、为县育种")]
    [InlineData("不放过一个漏洞、不留下一处隐患")]
    [InlineData("逢进必扫、逢进必测")]
    [InlineData("非必要不出门、非必要不聚集")]
    [InlineData("人人知晓、人人过关")]
    [InlineData("特事特办、急事急办")]
    [InlineData("件件有着落、事事有回音")]
    [InlineData("清清白白做人、老老实实做事、堂堂正正做官")]
    [InlineData("人人讲安全、处处保安全")]
    [InlineData("人人讲安全、时时讲安全、处处讲安全")]
    [InlineData("看得懂、算得清、用得上")]
    [InlineData("能者上、优者奖、庸者下")]
    public void Parts_of_one_making_are_a_slogan(string slogan) =>
        Assert.Equal([slogan], Page.SlogansIn($"排查要做到{slogan},确保安全。"));

    [Theory]
    [InlineData("不留死角")]
    [InlineData("不敢迟、不能迟")]
    [InlineData("不同地区、不同行业")]
    [InlineData("不得迟报、不得漏报")]
    [InlineData("逢年过节、逢山开路")]
    [InlineData("人民群众、人力资源")]
    [InlineData("能减则减")]
    [InlineData("学习先进、学习榜样")]
    [InlineData("为民服务、为国争光")]
    [InlineData("不放过一个漏洞、留下一处隐患")]
    [InlineData("新能源、新材料")]
    [InlineData("新上有新突破")]
    [InlineData("守土有责、保家卫国")]
    [InlineData("一心一意、一五一十")]
    [InlineData("真心实意、立即行动")]
    [InlineData("看得懂、算得清")]
    [InlineData("批批核酸检测、件件集中消毒")]
    [InlineData("层层开会、层层发文")]
    [InlineData("张家村、李家村、王家村")]
    [InlineData("张国强、李国庆、王国栋")]
    [InlineData("走一走、听一听、看一看")]
    public void Others_are_none(string words) => Assert.Empty(Page.SlogansIn($"排查要做到{words},确保安全。"));

    [Theory]
    [InlineData("为村育苗、为县育种", Facts.SloganKind.Parallel)]
    [InlineData("应检尽检、愿检尽检", Facts.SloganKind.Parallel)]
    [InlineData("进村为什么、在村干什么、离村留什么", Facts.SloganKind.Parallel)]
    [InlineData("谁来种地、怎么种地", Facts.SloganKind.Formula)]
    [InlineData("三个到位、三个到底", Facts.SloganKind.Numeric)]
    [InlineData("一网通办", Facts.SloganKind.Numeric)]
    [InlineData("一路畅通", Facts.SloganKind.Formula)]
    [InlineData("一改了之", Facts.SloganKind.Formula)]
    [InlineData("为村育苗、替县选种", Facts.SloganKind.Formula)]
    [InlineData("外防旱、内防涝", Facts.SloganKind.Formula)]
    public void A_quotation_that_repeats_a_frame_is_parallel(string slogan, Facts.SloganKind kind) =>
        Assert.Equal([(slogan, kind)], Page.WithBody($"大家要做到“{slogan}”。").Slogans.Select(found => (found.Text, found.Kind)));

    [Fact]
    public void Behind_parts_that_something_is_done_for_words_may_go_on() =>
        Assert.Equal(["为村育苗、为县育种"], Page.SlogansIn("大家把为村育苗、为县育种的担子挑稳。"));

    [Theory]
    [InlineData("坚持以案为鉴、以案促改、以案促治,抓好整改。", "以案为鉴、以案促改、以案促治")]
    [InlineData("以人为本、以案促改,抓好整改。")]
    [InlineData("坚持有黑扫黑、有恶除恶,抓好整改。", "有黑扫黑、有恶除恶")]
    [InlineData("坚持有始有终、有头有尾,抓好整改。")]
    [InlineData("立足防大汛、抗大洪、抢大险,抓好整改。", "防大汛、抗大洪、抢大险")]
    [InlineData("立足防大汛、抗大洪,抓好整改。")]
    [InlineData("按照一校一策、分批错时的办法返校。", "一校一策")]
    [InlineData("不是一张张笑脸、一句句客套。")]
    public void What_the_genre_says_in_one_making_is_found_unquoted(string body, params string[] slogans) => Assert.Equal(slogans, Page.SlogansIn(body));

    [Theory]
    [InlineData("“大山报告振奋人心!”3月5日,大家说。")]
    [InlineData("“大山报告振奋人心!”", "大山报告振奋人心!")]
    public void A_quoted_exclamation_is_speech_unless_the_paragraph_ends_with_it(string body, params string[] slogans) =>
        Assert.Equal(slogans, Page.SlogansIn(body));

    [Fact]
    public void A_quoted_question_is_speech() =>
        Assert.Empty(Page.SlogansIn("“晚上几个人一班?照明够不够?”“发现沙眼怎么上报?”大家一边走一边问。"));

    [Fact]
    public void A_formula_of_two_parts_is_no_outlet_though_it_ends_in_报() =>
        Assert.Equal(["一小时一巡、两小时一报"], Page.SlogansIn("哨所实行“一小时一巡、两小时一报”的办法。"));

    [Theory]
    [InlineData("大家一起来 奋楫笃行启新程", "奋楫笃行启新程")]
    [InlineData("大家一起来 以钉钉子精神抓好春耕", "以钉钉子精神抓好春耕")]
    [InlineData("大家一起来 新程就在明天")]
    [InlineData("大家一起来 坚决守护家园 全民动员", "坚决守护家园", "全民动员")]
    [InlineData("大家一起来 全民动员")]
    [InlineData("坚决守护家园 康鸿要求", "坚决守护家园")]
    public void So_does_one_that_names_the_spirit_or_the_departure(string title, params string[] calls) =>
        Assert.Equal(calls, Page.WithTitle(title).Slogans.Select(slogan => slogan.Text));

    [Fact]
    public void A_headline_may_call_for_strict_control() =>
        Assert.Equal(["严管火源"], Page.WithTitle("大家一起来 严管火源").Slogans.Select(slogan => slogan.Text));
}
