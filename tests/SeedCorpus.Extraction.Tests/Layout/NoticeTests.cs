namespace SeedCorpus.Extraction.Tests.Layout;

/// <summary>What a site asks of its visitors above the article.</summary>
public class NoticeTests
{
    private const string Article = "副市長張三視察南山工地\n\n2016/12/27 13:34\n\n〔記者李四光/南山報導〕副市長張三今天前往工地視察,要求大家注意安全。\n";

    [Theory]
    [InlineData("為達最佳瀏覽效果,建議使用某某瀏覽器。")]
    [InlineData("本網站使用相關技術,同時尊重使用者隱私,點這裡瞭解隱私聲明。")]
    [InlineData("請同意我們的隱私權規範,才能啟用聽新聞的功能。")]
    [InlineData("您即將進入之新聞內容 需滿18歲 方可瀏覽。")]
    [InlineData("依《分級處理辦法》第六條規定,已於網站首頁或網頁作標示。")]
    [InlineData("こちらのページは繁体字版です。日本語版に移動しますか。")]
    public void A_notice_is_no_body(string notice)
    {
        Facts.ArticleFacts facts = Page.Read(notice + "\n下載\n\n" + Article);
        Assert.Equal("副市长张三视察南山工地", facts.Title);
        Assert.Equal("2016-12-27T13:34", facts.Published);
        Assert.Equal("2016-12-27", facts.EventDate);
        Assert.Single(facts.Paragraphs);
    }

    [Theory]
    [InlineData("打开微信,点击底部的“发现”,使用“扫一扫”即可将网页分享至朋友圈。")]
    [InlineData(":,。视频小程序赞,轻点两下取消赞在看,轻点两下取消在看")]
    [InlineData("声明:凡注明“来源:南山日报”的作品,未经许可不得转载。")]
    public void A_notice_below_is_none_either(string notice) => Assert.Single(Page.WithBody("今天下午,市长张三来到街上。\n" + notice).Paragraphs);

    [Theory]
    [InlineData("市長張三說,浏览器和隐私权都要注意。")]
    [InlineData("市長張三說:“您好,请大家都来。”")]
    [InlineData("市長張三說,「こ」の字也要會寫。")]
    public void Sentences_of_the_body_are_none(string body) => Assert.Equal(2, Page.WithBody(body + "\n大家都来了。").Paragraphs.Count);

    [Theory]
    [InlineData("按此,跳至主要內容。")]
    [InlineData("跳過導航")]
    [InlineData("字型大小")]
    public void What_helps_to_use_a_site_is_no_body(string line) =>
        Assert.Equal("副市长张三视察南山工地", Page.Read(line + "\n\n" + Article).Title);

    [Theory]
    [InlineData("声明:本媒体部分图片、文章来源于网络,版权归原作者所有。")]
    [InlineData("本文来源于网络,如有侵权,请联系删除。")]
    [InlineData("声明:该文观点仅代表作者本人,南山号系信息发布平台,仅提供信息存储空间服务。")]
    [InlineData("本文为南山号作者上传并发布,仅代表该作者或机构观点,不代表南山新闻的观点或立场。")]
    [InlineData("本文为南山站原创文章,转载请附上原文出处链接和本声明。")]
    [InlineData("。")]
    [InlineData("热词:")]
    [InlineData("热词:\n南山 会议")]
    [InlineData(">国内新闻精选:\n南山的街上很热闹 2012.08.21 19:52:33")]
    [InlineData("新闻推荐\n大家又到南山来了,街上都是人。")]
    [InlineData("相关附件:\n大家又到南山来了,街上都是人。")]
    public void What_follows_the_article_is_no_body(string behind) =>
        Assert.Single(Page.WithBody("这一天,大家都来了。\n" + behind).Paragraphs);

    [Theory]
    [InlineData("会议要求:")]
    [InlineData("在主席台就座的有:张三丰 李四光 王 五 赵六和")]
    public void A_line_that_leads_to_the_next_or_calls_a_roll_is_body(string line) =>
        Assert.Equal(3, Page.WithBody($"这一天,大家都来了。\n{line}\n大家都要努力,不能松懈。").Paragraphs.Count);

    [Fact]
    public void A_sentence_on_what_the_web_offers_is_body() =>
        Assert.Equal(2, Page.WithBody("这一天,大家都来了。\n许多商品来源于网络,大家都很喜欢。").Paragraphs.Count);
}
