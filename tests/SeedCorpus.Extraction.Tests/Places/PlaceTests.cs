using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Tests.Places;

public class PlaceTests
{
    [Fact]
    public void An_outlet_writes_of_its_own_place() =>
        Assert.Equal(
            new PlaceFacts("扬州市", "321000", "江苏省"),
            Page.Read("我市召开春耕工作会议\n来源:扬州日报\n3月5日,我市召开会议,传达南京会议精神。\n").Place);

    [Fact]
    public void A_place_that_headlines_and_text_name_most_is_the_article_s() =>
        Assert.Equal("扬州市", Page.Read("扬州市召开春耕工作会议\n3月5日,扬州市在南京开会。\n").Place?.Name);

    [Theory]
    [InlineData("新华日报", "江苏省")]
    [InlineData("天山网", "新疆维吾尔自治区")]
    [InlineData("长江日报", "武汉市")]
    [InlineData("昌黎日报", "昌黎县")]
    [InlineData("新华晚报", null)]
    public void An_outlet_called_like_a_county_may_be_another_place_s(string outlet, string? place) =>
        Assert.Equal(place, Page.Read($"领导检查春耕工作\n来源:{outlet}\n3月5日,大家来到街上,检查春耕。\n").Place?.Name);

    [Fact]
    public void What_a_headline_names_comes_before_where_a_province_s_outlet_is() =>
        Assert.Equal("阿勒泰地区", Page.Read("主席到阿勒泰地区调研\n来源:天山网\n3月5日,主席来到阿勒泰地区,检查春耕。\n").Place?.Name);

    [Fact]
    public void A_place_named_once_in_passing_is_not() => Assert.Null(Page.WithBody("去年,有人去过南京,大家都知道。").Place);

    [Theory]
    [InlineData("全省春耕工作会议召开", "江苏省")]
    [InlineData("省政府常务会议召开", "江苏省")]
    [InlineData("我市召开春耕工作会议", "南京市")]
    [InlineData("全省春耕工作会议在南京召开", "南京市")]
    public void What_a_headline_tells_of_the_province_is_the_province_s(string title, string place) =>
        Assert.Equal(place, Page.Read($"{title}\n来源:江苏日报\n\n3月5日,会议在南京召开。南京市市长、南京市副市长、南京市各区、南京的大家、南京的各界、南京的街上、南京各地都来了。\n").Place?.Name);

    [Fact]
    public void Whose_site_it_is_tells_where_nothing_else_does()
    {
        const string Text = "我校召开春耕工作会议\n\n3月5日,我校召开会议。\n";
        Assert.Equal("扬州市", Page.Read(Text + "扬州市第九中学 版权所有\n").Place?.Name);
        Assert.Null(Page.Read(Text.Replace("\n\n", "\n来源:新华社\n\n", StringComparison.Ordinal) + "扬州市第九中学 版权所有\n").Place);
    }

    [Fact]
    public void The_short_name_of_a_city_comes_before_the_county_s() =>
        Assert.Equal("410700", Page.Read("我市召开春耕工作会议\n来源:新乡晚报\n3月5日,我市召开会议。\n").Place?.Code);

    [Fact]
    public void The_name_of_a_company_is_not_where_it_is() =>
        Assert.Equal("榆林市", Page.Read("陕西大山集团有限公司\n第二次党代会胜利召开了\n\n3月5日,党代会在榆林市召开。榆林市副市长张三出席。\n").Place?.Name);

    [Theory]
    [InlineData("巴州", "巴音郭楞蒙古自治州")]
    [InlineData("巴州区", "巴州区")]
    [InlineData("科右中旗", "科尔沁右翼中旗")]
    [InlineData("恩施州", "恩施土家族苗族自治州")]
    [InlineData("靖州县", "靖州苗族侗族自治县")]
    [InlineData("海南州", "海南藏族自治州")]
    [InlineData("鄂温克旗", "鄂温克族自治旗")]
    [InlineData("河南县域经济", "河南省")]
    public void A_division_is_known_by_a_name_in_use(string name, string division) =>
        Assert.Equal(division, Page.Read($"我们召开春耕工作会议\n\n3月5日,{name}开会。会上说,{name}要春耕。\n").Place?.Name);

    [Theory]
    [InlineData("内蒙古自治区科尔沁右翼中旗开会。会上说,内蒙古自治区科尔沁右翼中旗要春耕。", "科尔沁右翼中旗")]
    [InlineData("内蒙古自治区开会。会上说,内蒙古自治区科尔沁右翼中旗要春耕,内蒙古自治区都要。", "内蒙古自治区")]
    [InlineData("吉林省长春市朝阳区开会。会上说,吉林省长春市朝阳区要春耕。", "朝阳区")]
    public void What_a_place_lies_in_is_not_what_is_meant(string body, string division) =>
        Assert.Equal(division, Page.Read($"我们召开春耕工作会议\n\n3月5日,{body}\n").Place?.Name);

    [Theory]
    [InlineData("国务院副总理张三出席。", "中国")]
    [InlineData("省委书记张三出席。", "江苏省")]
    [InlineData("市委书记张三出席。", "扬州市")]
    [InlineData("省委常委、市委书记张三出席。", "扬州市")]
    [InlineData("苏州市市长张三出席。", "苏州市")]
    public void An_official_belongs_to_the_division_of_the_most_local_post(string body, string jurisdiction) =>
        Assert.Equal(
            jurisdiction,
            Assert.Single(Page.Read($"扬州市召开春耕工作会议\n来源:扬州日报\n{body}\n").Officials).Jurisdiction?.Name);
    [Theory]
    [InlineData("昌黎:大家都来春耕了", "3月5日,大家都来了。", "昌黎县")]
    [InlineData("我们召开春耕工作会议", "3月5日,乌审旗图克镇召开会议。", "乌审旗")]
    [InlineData("我们召开春耕工作会议", "3月5日,大家在乌审旗、苏州市开会。", null)]
    public void What_leads_a_headline_or_the_first_sentence_is_the_place(string title, string body, string? place) =>
        Assert.Equal(place, Page.Read($"{title}\n\n{body}\n").Place?.Name);

    [Theory]
    [InlineData("3月5日,铜陵市江滨医院召开会议。", "铜陵市")]
    [InlineData("3月5日,大家开会。\n会后,有人去了铜陵市。", null)]
    [InlineData("3月5日,县委副书记、代县长张三出席会议。", null)]
    [InlineData("3月5日,铜陵市公安局召开会议。公安民警参加会议,公安工作很好。", "铜陵市")]
    public void The_only_division_of_the_opening_is_the_place(string body, string? place) => Assert.Equal(place, Page.WithBody(body).Place?.Name);

    [Theory]
    [InlineData("3月5日,抚州市的大家来到东乡县。会议在东乡县召开。", "东乡区")]
    [InlineData("3月5日,临夏州的大家来到东乡县。会议在东乡县召开。", "东乡族自治县")]
    public void A_name_that_two_counties_have_or_had_is_of_the_city_that_is_named(string body, string place) => Assert.Equal(place, Page.WithBody(body).Place?.Name);

    [Theory]
    [InlineData("3月5日,固原市市长张三到原州区、彭阳县调研。原州区很好,原州区要春耕。", "固原市")]
    [InlineData("3月5日,固原市市长张三到原州区调研。原州区很好,彭阳县也要春耕。", "原州区")]
    public void Two_counties_side_by_side_stand_for_the_city_that_they_are_parts_of(string body, string place) => Assert.Equal(place, Page.WithBody(body).Place?.Name);

    [Theory]
    [InlineData("省领导在徐州调研春耕", "徐州市")]
    [InlineData("春耕工作推进会在徐州召开", "江苏省")]
    public void A_city_in_the_headline_of_a_province_s_outlet_is_the_place_unless_it_is_only_the_venue(string title, string place) =>
        Assert.Equal(place, Page.Read($"{title}\n来源:江苏日报\n\n3月5日,大家都来了。\n").Place?.Name);

    [Theory]
    [InlineData("市中院召开会议,市中级人民法院召开会议。")]
    [InlineData("组长席大庆到会。席大庆在讲话中要求,要抓好落实。")]
    public void Part_of_an_office_or_of_a_name_is_no_place(string body) => Assert.Null(Page.WithBody(body).Place);

    [Theory]
    [InlineData("主办单位:永州市水利局  地址:永州市冷水滩区梅湾路  湘ICP备1号")]
    [InlineData("永州市人民政府主办  市电子政务办承办")]
    public void Who_runs_the_site_tells_the_place_and_not_where_he_sits(string footer) =>
        Assert.Equal("永州市", Page.Read($"局党组召开春耕工作会议\n\n3月5日,局党组召开会议。\n\n{footer}\n").Place?.Name);

    [Fact]
    public void A_paper_s_name_above_the_title_tells_the_county() =>
        Assert.Equal("吴江区", Page.Read("吴江日报\n我们召开春耕工作会议\n\n3月5日,我们召开会议。\n").Place?.Name);

    [Theory]
    [InlineData("3月5日,大家来到安徽阜南。会议在安徽阜南召开。", "阜南县")]
    [InlineData("3月5日,大家来到城区。城区的街上很热闹。", null)]
    public void A_county_is_known_by_what_it_is_a_part_of(string body, string? place) => Assert.Equal(place, Page.WithBody(body).Place?.Name);
}
