namespace SeedCorpus.Extraction.Tests.People;

public class CompanyPageTests
{
    [Theory]
    [InlineData("大山集团公司办公室")]
    [InlineData("大山集团")]
    [InlineData("大山公司")]
    public void A_page_credited_to_a_company_is_its_own(string source) =>
        Assert.Equal(["张三: 大山集团董事长 (Attended)"], OfficialsOf(source));

    [Theory]
    [InlineData("大山报业集团")]
    [InlineData("大山传媒集团")]
    [InlineData("大山出版公司")]
    [InlineData("南山市人民政府办公室")]
    public void A_page_credited_to_the_press_or_an_office_is_not(string source) => Assert.Empty(OfficialsOf(source));

    [Theory]
    [InlineData("大山集团有限公司", 1)]
    [InlineData("南山市人民政府", 0)]
    public void A_page_that_a_company_publishes_is_its_own(string publisher, int officials) =>
        Assert.Equal(officials, Page.Read($"{publisher}\n第二次党代会胜利召开了\n\n3月5日,大山董事长张三出席会议。\n").Officials.Count);

    [Theory]
    [InlineData("大山集团董事长张三检查春耕工作", "张三", "李四")]
    [InlineData("大山集团总经理、党委副书记张三检查春耕工作", "张三", "李四")]
    [InlineData("南山市检查春耕工作 大山集团董事长张三出席")]
    public void A_page_whose_headline_opens_with_a_leader_of_a_company_is_its_own(string headline, params string[] names) =>
        Assert.Equal(names, Page.Read($"{headline}\n来源:南山日报\n3月5日,大山集团董事长张三检查春耕工作。集团副总经理李四参加检查。\n")
            .Officials.Select(official => official.Name));

    [Theory]
    [InlineData("3月5日,副市长李四光到公司位于南山区的工厂调研,集团公司董事长张三陪同。", "李四光", "张三")]
    [InlineData("3月5日,副市长李四光到大山公司位于南山区的工厂调研,集团公司董事长张三陪同。", "李四光")]
    [InlineData("3月5日,副市长李四光到企业调研,公司董事长张三陪同。", "李四光")]
    public void A_page_that_calls_it_the_company_whose_guests_come_is_its_own(string body, params string[] names) =>
        Assert.Equal(names, Page.NamesIn(body));

    private static IEnumerable<string> OfficialsOf(string source) =>
        Page.Read($"南山市召开春耕工作会议\n来源:{source}\n3月5日,大山集团董事长张三出席会议。\n").Officials.Select(Page.Line);

    [Theory]
    [InlineData("集团公司验收组对我矿工程进行验收。集团公司总经理张三出席会议。")]
    [InlineData("大山担保有限公司与东海评估公司联合举办发布会。公司董事长张三出席会议。")]
    [InlineData("大山移动南山公司正式启动主题教育。公司总经理张三出席会议。")]
    public void What_only_a_company_says_of_itself_or_does_with_another_makes_a_page_its_own(string body) => Assert.Equal(["张三"], Page.NamesIn(body));

    [Theory]
    [InlineData("市政府与大山担保有限公司联合举办发布会。公司董事长张三出席会议。")]
    [InlineData("大山担保有限公司与东海评估公司相距很近。公司董事长张三出席会议。")]
    public void What_others_do_with_it_does_not(string body) => Assert.Empty(Page.NamesIn(body));
}
