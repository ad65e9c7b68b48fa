namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>Days that count from the day of writing in a dateline.</summary>
public class EventDateTests
{
    [Theory]
    [InlineData("南山日报7月31日讯 5日,大家都来了。", "2022-07-05")]
    [InlineData("南山日报7月31日讯 今天,大家都来了。", "2022-07-31")]
    [InlineData("南山日报7月31日讯 昨天,大家都来了。", "2022-07-30")]
    [InlineData("南山日报8月1日讯 昨天,大家都来了。", "2022-07-31")]
    [InlineData("南山日报8月1日讯 31日,大家都来了。", "2022-07-31")]
    [InlineData("据南山日报8月1日消息,昨天,大家都来了。", "2022-07-31")]
    [InlineData("新华社南山8月1日电 昨天,大家都来了。", "2022-07-31")]
    [InlineData("新华社南山1日电 昨天,大家都来了。", "2022-07-31")]
    [InlineData("新华社南山31日电 今天,大家都来了。", "2022-07-31")]
    public void A_day_counts_from_the_dateline_not_from_the_publication(string body, string day) =>
        Assert.Equal(day, Read("2022-08-03", body));

    [Theory]
    [InlineData("6月4日20时至5日8时,南山市普降大雨。6月5日,市长张三来到街上。", "--06-05")]
    [InlineData("6月4日20时,南山市普降大雨。6月5日,市长张三来到街上。", "--06-04")]
    public void Hours_from_one_day_to_the_next_are_no_day_of_a_report(string body, string day) => Assert.Equal(day, Page.WithBody(body).EventDate);

    [Fact]
    public void Without_a_dateline_it_counts_from_the_publication() =>
        Assert.Equal("2022-08-02", Read("2022-08-03", "南山日报讯 昨天,大家都来了。"));

    [Theory]
    [InlineData("南山日报7月31日讯 大家都来了。", "2022-07-31")]
    [InlineData("新华社南山31日电 大家都来了。", "2022-07-31")]
    [InlineData("南山日报7月31日香港讯)大家都来了。", "2022-07-31")]
    [InlineData("市长张三7月31日电视讲话后,8月1日大家都来了。", "2022-07-31")]
    [InlineData("南山花协7月31日资讯:7月29日,大家都来了。", "2022-07-29")]
    [InlineData("南山网7月31日通讯员张三 7月29日,大家都来了。", "2022-07-31")]
    [InlineData("南山日报7月31日讯 7月29日,大家都来了。", "2022-07-29")]
    [InlineData("南山日报7月31日讯 大家都来了。\n5日,大家又来了。", "2022-07-05")]
    public void The_day_of_writing_counts_where_the_opening_names_no_other(string body, string day) =>
        Assert.Equal(day, Read("2022-08-03", body));

    [Theory]
    [InlineData("南山网7月31日南山消息 日前,大家都来了。")]
    [InlineData("新华社南山7月31日电 近日,大家都来了。")]
    [InlineData("据南山日报7月31日消息,近日大家都来了。")]
    [InlineData("新华社南山7月31日电(记者张三)近日,大家都来了。")]
    public void The_day_of_writing_is_not_that_of_what_was_some_days_before(string body) => Assert.Null(Read("2022-08-03", body));

    [Theory]
    [InlineData("新华社南山7月31日电 大家近日都来了。")]
    [InlineData("新华社南山7月31日电 大家都来了,日前还没有。")]
    public void Further_in_the_sentence_the_word_tells_less(string body) => Assert.Equal("2022-07-31", Read("2022-08-03", body));

    [Theory]
    [InlineData("南山日报12月31日讯 今天,大家都来了。", "2021-12-31")]
    [InlineData("南山日报12月31日讯 30日,大家都来了。", "2021-12-30")]
    [InlineData("南山日报1月1日讯 昨天,大家都来了。", "2021-12-31")]
    [InlineData("南山日报1月2日讯 30日,大家都来了。", "2021-12-30")]
    public void The_year_goes_back_with_the_month(string body, string day) =>
        Assert.Equal(day, Read("2022-01-03", body));

    [Theory]
    [InlineData("南山日报7月31日讯 5日,大家都来了。", "--07-05")]
    [InlineData("南山日报7月31日讯 今天,大家都来了。", "--07-31")]
    [InlineData("南山日报8月1日讯 昨天,大家都来了。", "--07-31")]
    [InlineData("据南山日报1月21日消息 20日,大家都来了。", "--01-20")]
    [InlineData("南山日报1月1日讯 昨天,大家都来了。", "--12-31")]
    [InlineData("南山日报1月2日讯 30日,大家都来了。", "--12-30")]
    public void Without_a_year_the_day_is_counted_without_one(string body, string day) =>
        Assert.Equal(day, Read(null, body));

    [Theory]
    [InlineData("南山日报5月9日讯 大会于5月10日上午开幕。5月9日,大家都来了。", "2022-05-09")]
    [InlineData("南山日报5月9日讯 大会于5月10日上午开幕。今天,大家都来了。", "2022-05-09")]
    [InlineData("南山日报5月9日讯 大会将于5月10日上午开幕。", "2022-05-10")]
    [InlineData("南山日报5月9日讯 大会将于5月10日上午开幕。\n5月3日,大家都来了。", "2022-05-10")]
    [InlineData("大会于5月10日上午开幕。5月9日,大家都来了。", "2022-05-10")]
    public void What_is_still_to_come_counts_where_the_paragraph_names_no_other_day(string body, string day) =>
        Assert.Equal(day, Read("2022-05-11", body));

    [Theory]
    [InlineData("2022-06-30", "3月1日,大家都来了。", "2022-03-01")]
    [InlineData("2022-07-01", "3月31日,大家都来了。", "--03-31")]
    [InlineData("2022-07-01", "2022年3月31日,大家都来了。", "2022-03-31")]
    [InlineData("2022-02-03", "11月30日,大家都来了。", "2021-11-30")]
    [InlineData("2022-02-03", "10月30日,大家都来了。", "--10-30")]
    [InlineData("2022-05-30", "6月1日,大家要来了。", "2022-06-01")]
    [InlineData("2022-12-30", "1月1日,大家要来了。", "2023-01-01")]
    [InlineData("2022-05-30", "南山日报1月30日讯 大家都来了。", "--01-30")]
    public void The_year_of_a_page_that_is_much_later_than_its_day_may_be_another(string published, string body, string day) =>
        Assert.Equal(day, Read(published, body));

    [Theory]
    [InlineData("2022", "2022-02-28")]
    [InlineData("2020", "2020-02-29")]
    public void The_year_of_a_headline_tells_the_day_before_March(string year, string day) =>
        Assert.Equal(day, Page.Read($"南山市召开{year}年春耕会议\n南山日报3月1日讯 昨天,大家都来了。\n").EventDate);

    [Theory]
    [InlineData("2022-03-02", "30日", "2022-03-01")]
    [InlineData("2022-03-02", "29日", "2022-03-01")]
    [InlineData(null, "30日", "--03-01")]
    [InlineData(null, "29日", "--02-29")]
    public void A_day_that_the_month_before_does_not_have_is_none(string? published, string named, string day) =>
        Assert.Equal(day, Read(published, $"南山日报3月1日讯 {named},大家都来了。"));

    private static string? Read(string? published, string body) =>
        Page.Read($"南山市召开春耕会议\n{published}\n{body}\n").EventDate;

    [Fact]
    public void The_place_may_stand_inside_the_dateline() =>
        Assert.Equal("2012-08-22", Page.Read("南山市召开春耕工作会议\n2012-08-24 10:00\n\n某某网8月24日苏州消息 8月22日,市长张三出席会议并讲话。\n").EventDate);

    [Theory]
    [InlineData("2015年2月3-12日,市长张三检查安全生产。", "2015-02-03")]
    [InlineData("2015年2月3日-12日,市长张三检查安全生产。", "2015-02-03")]
    [InlineData("2015年2月3——12日,市长张三检查安全生产。", "2015-02-03")]
    [InlineData("2015年2月3、4日,市长张三检查安全生产。", "2015-02-03")]
    [InlineData("2015年2月3日和4日,市长张三检查安全生产。", "2015-02-03")]
    [InlineData("2015年2月3和4日,市长张三检查安全生产。", "2015-02-03")]
    public void Of_several_days_the_first_counts(string body, string date) =>
        Assert.Equal(date, Page.WithBody(body).EventDate);

    [Theory]
    [InlineData("2022-02-15", "214日,市长张三检查安全生产。", "2022-02-14")]
    [InlineData("2018-11-02", "111日,市长张三检查安全生产。", "2018-11-01")]
    [InlineData("2018-02-02", "111日,市长张三检查安全生产。", "2018-01-11")]
    [InlineData("2018-01-02", "1228日,市长张三检查安全生产。", "2017-12-28")]
    [InlineData("2017-12-16", "20171215日,市长张三检查安全生产。", "2017-12-15")]
    [InlineData("2013-08-13", "812上午,市长张三检查安全生产。", "2013-08-12")]
    public void A_day_whose_month_lost_its_sign_is_the_last_one_that_fits(string published, string body, string date) =>
        Assert.Equal(date, Page.Read($"南山市召开春耕工作会议\n{published}\n\n{body}\n").EventDate);

    [Theory]
    [InlineData("市长张三在第365日检查安全生产。")]
    [InlineData("市长张三说,项目用了365日。")]
    [InlineData("812名党员上午来了,市长张三检查安全生产。")]
    [InlineData("有812上午来了,市长张三检查安全生产。")]
    public void A_number_of_days_is_no_day(string body) =>
        Assert.Null(Page.Read($"南山市召开春耕工作会议\n2022-02-15\n\n{body}\n").EventDate);

    [Theory]
    [InlineData("5 月17 日上午,市长张三检查安全生产。")]
    [InlineData("2022 年 5 月 17 日上午,市长张三检查安全生产。")]
    [InlineData("市长张三今(17)日检查安全生产。")]
    [InlineData("市长张三昨(17)晚检查安全生产。")]
    [InlineData("市长张三在昨天(五月十七日)检查安全生产。")]
    [InlineData("五月十七日,市长张三检查安全生产。")]
    [InlineData("二〇二二年五月十七日,市长张三检查安全生产。")]
    [InlineData("某地十七日讯,市长张三在南山检查安全生产。")]
    public void A_day_is_printed_in_many_ways(string body) =>
        Assert.Equal("2022-05-17", Page.Read($"南山市召开春耕工作会议\n2022-05-18\n\n{body}\n").EventDate);

    [Theory]
    [InlineData("市长张三说,一日之计在于晨。")]
    [InlineData("市长张三说,二十日内要抓好落实。")]
    [InlineData("市长张三说,十三月三十二日是没有的。")]
    [InlineData("市长张三今(第17)期讲课。")]
    public void Not_every_numeral_is_a_day(string body) =>
        Assert.Null(Page.Read($"南山市召开春耕工作会议\n2022-05-18\n\n{body}\n").EventDate);

    [Theory]
    [InlineData("526日至27日,市长张三检查安全生产。", "--05-26")]
    [InlineData("111日,市长张三检查安全生产。", null)]
    [InlineData("市长张三苦干120日。", null)]
    public void Without_a_publication_a_day_that_lost_its_sign_counts_where_it_opens_the_text_and_can_be_no_other(string body, string? date) =>
        Assert.Equal(date, Page.Read($"南山市召开春耕工作会议\n\n{body}\n").EventDate);

    [Theory]
    [InlineData("1月5日", "2011年计划执行情况及2012年计划(草案)的报告", "2012-01-05")]
    [InlineData("12月28日", "2011年计划执行情况与2012年计划(草案)的报告", "2011-12-28")]
    [InlineData("6月5日", "2011年计划执行情况及2012年计划(草案)的报告", "--06-05")]
    [InlineData("1月5日", "2010年计划执行情况及2012年计划(草案)的报告", "--01-05")]
    [InlineData("1月5日", "2011年计划执行情况", "--01-05")]
    [InlineData("2月29日", "2010年计划执行情况及2011年计划(草案)的报告", "--02-29")]
    [InlineData("12月5日", "0000年计划执行情况及0001年计划(草案)的报告", "--12-05")]
    public void The_year_of_a_congress_is_that_of_the_plan_it_hears_of(string day, string report, string iso) =>
        Assert.Equal(iso, Page.Read($"南山市人大会议开幕\n\n{day},南山市人民代表大会开幕。\n会议听取{report}。\n").EventDate);

    [Fact]
    public void No_day_is_counted_before_the_first_of_all() =>
        Assert.Null(Page.Read("南山市召开春耕工作会议\n0001-01-01\n\n昨天,市长张三检查安全生产。\n").EventDate);

    [Theory]
    [InlineData("[查看原文](https://news.example.cn/2023/03/07/a.shtml)", "2023-03-07")]
    [InlineData("原文链接:http://news.example.cn/2023-03/07/a.shtml", null)]
    [InlineData("[查看原文](https://news.example.cn/0000/03/07/a.shtml)", null)]
    [InlineData("[查看原文](https://news.example.cn/2023/02/30/a.shtml)", null)]
    [InlineData("[相关阅读](https://news.example.cn/2023/03/07/a.shtml)", null)]
    public void A_link_to_the_original_tells_when_it_was_published(string link, string? day) =>
        Assert.Equal(day, Page.Read($"南山市召开春耕工作会议\n\n7日上午,市长张三检查安全生产。\n\n{link}\n").EventDate);

    [Theory]
    [InlineData("2018-2022年教学指导委员会成立", "--11-01")]
    [InlineData("2022年教学指导委员会成立", "2022-11-01")]
    public void Years_that_something_lasts_are_not_that_of_the_day(string title, string day) =>
        Assert.Equal(day, Page.Read(title + "\n\n11月1日,教学指导委员会成立会议在南山举行。\n").EventDate);
}
