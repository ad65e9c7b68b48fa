namespace SeedCorpus.Extraction.Tests.People;

/// <summary>Names without a surname, told by what they are made of, and names of several parts, by what cannot be in them.</summary>
public class ElementNameTests
{
    [Theory]
    [InlineData("马海尔且指出,要抓好春耕。", "马海尔且")]
    [InlineData("县长阿约老惹主持会议。", "阿约老惹")]
    [InlineData("大家并且指出,要抓好春耕。")]
    public void Yi_names_are_made_of_elements_too(string body, params string[] names) => Assert.Equal(names, Page.NamesIn(body));

    [Theory]
    [InlineData("地区领导古丽夏提、张三参加会议。", "古丽夏提", "张三")]
    [InlineData("市长努尔兰主持会议。", "努尔兰")]
    public void Uygur_and_Kazakh_ones_need_no_sign_between_their_parts(string body, params string[] names) => Assert.Equal(names, Page.NamesIn(body));

    [Theory]
    [InlineData("市委书记多吉才让强调,要抓好落实。", "多吉才让")]
    [InlineData("市委书记次仁旺堆在会上强调,要抓好落实。", "次仁旺堆")]
    [InlineData("市长巴桑罗布参加会议。", "巴桑罗布")]
    [InlineData("市领导:斯日古楞、张三参加会议。", "斯日古楞", "张三")]
    [InlineData("市领导其其格、张三、那日苏参加会议。", "其其格", "张三", "那日苏")]
    [InlineData("其其格、张三在南山市分会场参会。", "其其格", "张三")]
    [InlineData("副市长尼玛次仁、扎西顿珠参加会议。", "尼玛次仁", "扎西顿珠")]
    [InlineData("盟委书记那顺孟和深入山区调研。那顺孟和指出,水库责任重大。", "那顺孟和")]
    public void It_is_read_whole(string body, params string[] names) => Assert.Equal(names, Page.NamesIn(body));

    [Theory]
    [InlineData("市长多吉让大家都来参加会议。")]
    [InlineData("次旦在南山市参会。")]
    [InlineData("其其实实、人人平等参加会议。")]
    public void Less_than_a_name_is_none(string body) =>
        Assert.DoesNotContain(Page.NamesIn(body), name => name is not "多吉");

    [Theory]
    [InlineData("市委书记阿凡提·肉孜赴南山火车站督导。", "阿凡提·肉孜")]
    [InlineData("市长阿凡提·吾甫尔和张三丰参加会议。", "阿凡提·吾甫尔", "张三丰")]
    [InlineData("阿凡提·吾甫尔、张三丰在南山市分会场参会。", "阿凡提·吾甫尔", "张三丰")]
    [InlineData("市长阿凡提·肉孜和高三丰参加会议。", "阿凡提·肉孜", "高三丰")]
    [InlineData("市领导张三丰和阿凡提·肉孜参加会议。", "张三丰", "阿凡提·肉孜")]
    [InlineData("市领导扎西顿珠和阿凡提·肉孜参加会议。", "扎西顿珠", "阿凡提·肉孜")]
    [InlineData("阿凡提·肉孜、扎西顿珠在南山市分会场参会。", "阿凡提·肉孜", "扎西顿珠")]
    public void A_joined_name_ends_before_what_it_cannot_hold(string body, params string[] names) =>
        Assert.Equal(names, Page.NamesIn(body));

    [Theory]
    [InlineData("市长阿凡提·和加参加会议。", "阿凡提·和加")]
    [InlineData("市长阿凡提·买和木提参加会议。", "阿凡提·买和木提")]
    public void What_looks_like_a_sign_may_be_a_sound(string body, string name) => Assert.Equal([name], Page.NamesIn(body));
}
