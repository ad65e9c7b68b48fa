namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Names of sites and offices around a title.</summary>
public class SiteNameTests
{
    private const string Title = "南山市召开春耕工作会议";
    private const string Body = "\n昨天,南山市春耕工作会议在南山召开,市长张三出席会议并讲话。\n";

    [Theory]
    [InlineData("——南山日报")]
    [InlineData("—— 中新网")]
    [InlineData("-南山新闻网")]
    [InlineData(" - 南山新闻网")]
    [InlineData("_南山网")]
    [InlineData(" | 南山网")]
    [InlineData(" | ||| ")]
    public void The_name_of_an_outlet_behind_a_rule_is_none_of_the_title(string site)
    {
        Assert.Equal([Title], Page.Read(Title + site + "\n" + Body).Headlines);
        Assert.Equal([Title], Page.Read($"{Title}{site}\n{Title}\n{Body}").Headlines);
        Assert.Equal([Title], Page.Read($"{Title}{site}\n本页位置: 首页新闻中心\n{Title}\n{Body}").Headlines);
    }

    [Fact]
    public void The_name_of_an_institution_above_the_title_is_none_though_the_body_has_its_words() =>
        Assert.Equal(["我院召开春耕工作会议"], Page.Read(
            "南山大学南山医学院附属南山人民医院\n新闻公告\n我院召开春耕工作会议\n\n昨天,南山大学附属南山人民医院的春耕工作会议在南山召开。\n").Headlines);

    [Theory]
    [InlineData("南山市妇女联合会")]
    [InlineData("南山市退役军人事务局")]
    [InlineData("国家林草储备总局山东局")]
    [InlineData("国家林草储备总局黑龙江局")]
    [InlineData("中国南山天池学会")]
    [InlineData("南山市第一中学")]
    [InlineData("南山市北湖区天池街道办事处")]
    [InlineData("中共南山市纪律检查委员会 南山市监察委员会")]
    [InlineData("最高人民检察院 山东省人民检察院 南山市人民检察院 12309网")]
    public void Offices_above_a_menu_of_one_word_a_line_are_no_headlines(string offices) =>
        Assert.Equal([Title], Page.Read($"{offices}\n网站首页\n南山概况\n政务公开\n{Title}\n{Body}").Headlines);

    [Fact]
    public void An_office_above_no_title_is_the_title() =>
        Assert.Equal(["南山市妇女联合会"], Page.Read("南山市妇女联合会\n" + Body).Headlines);

    [Theory]
    [InlineData("南山市委检查南山市税务局")]
    [InlineData("南山市妇女联合会 大家都来了")]
    public void What_an_office_does_is_a_title(string title) =>
        Assert.Equal(title, Page.Read($"{title}\n南山概况\n\n昨天,南山市委检查南山市税务局。南山市妇女联合会大家都来了。\n").Title);

    [Theory]
    [InlineData("南山市副市长张三带队莅临南山市人民医院")]
    [InlineData("南山市副市长张三督导南山市人民医院")]
    public void A_title_that_closes_with_an_institution_is_kept(string title) =>
        Assert.Equal(title, Page.Read(title + "\n切实抓好春耕各项工作\n\n昨天,南山市副市长张三到南山市人民医院。\n").Title);

    [Theory]
    [InlineData("——市长张三走进南山日报")]
    [InlineData("——市长张三谈春耕")]
    [InlineData("-市长张三通报")]
    public void A_subtitle_behind_a_dash_is_kept(string subtitle) =>
        Assert.Equal([Title + subtitle], Page.Read(Title + subtitle + "\n" + Body).Headlines);
}
