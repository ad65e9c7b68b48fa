namespace SeedCorpus.Benchmarks.Composing.Noise;

/// <summary>
/// What stands around articles: one block of lines a row, lines parted by <c>|</c>. {site} is the name of the site, {place} a place,
/// {title} the title, {phone} a number, {year} the year, {today} the day on which it was scraped.
/// </summary>
internal static class Chrome
{
    /// <summary>Above the title.</summary>
    public static readonly string[] Top =
    [
        "", "", "", "", "", "", "", "",
        "微信扫一扫||", "微信扫一扫||", "分享到微信||",
        "首页|新闻|政务|公示公告|专题|视频|数字报||当前位置:首页 > 新闻 > 正文",
        "您当前的位置:首页 > 要闻 > 正文",
        "首页 新闻 时政 社会 财经 文旅 教育 健康 图片 视频|您的位置:首页 > 时政 > 正文|",
        "登录 注册|设为首页 加入收藏 手机版|欢迎访问{site}|首页 > 本地新闻 > 正文",
        "无障碍阅读 长者模式|今天是{today}|搜索|当前位置: 首页>>工作动态>>正文",
    ];

    /// <summary>Between the title and the article.</summary>
    public static readonly string[] Middle =
    [
        "", "", "", "分享到:", "大字体|小字体|分享到:", "字体:【大】【中】【小】 打印 关闭窗口", "分享|微信|微博|QQ空间", "扫一扫在手机打开当前页", "打印 收藏 分享到:",
    ];

    /// <summary>Below the article.</summary>
    public static readonly string[] Bottom =
    [
        "", "", "|",
        "分享到:|上一篇:没有了|下一篇:没有了",
        "发表评论 文明上网理性发言,请遵守新闻评论服务协议|推荐阅读|1/62/63/64/65/66/6|本网站所刊载信息,不代表本网观点。 刊用本网站稿件,务经书面授权。|未经授权禁止转载、摘编、复制及建立镜像,违者将依法追究法律责任。|评论||顶部",
        "版权声明||1、凡本网注明“来源:{site}”的所有作品,版权均属于{site},未经本网书面授权不得转载、摘编或以其他方式使用。||2、凡本网注明“来源:XXX(非{site})”的作品,均转载自其他媒体,转载目的在于传递更多信息,并不代表本网赞同其观点和对其真实性负责。||3、如因作品内容、版权和其他问题需要同本网联系的,请在30日内进行。||联系电话:{phone}   投稿邮箱:news@{domain}",
        "关于||网站简介 - 联系方法 - 招聘信息 - 广告服务 - 网站地图|{site}版权所有|©1997-{year} 技术支持:{site}技术部",
        "相关阅读|[打印本页] [关闭窗口]",
        "关于我们 | 联系我们 | 网站地图|主办单位:{place}人民政府办公室 电话:{phone}|违法和不良信息举报电话:{phone}",
    ];

    /// <summary>The last lines.</summary>
    public static readonly string[] Footer =
    [
        "", "Copyright ©1999-2024 {domain}. All Rights Reserved", "版权所有 ©2001-{year} {site} 未经授权禁止转载", "电话:{phone} 传真:{phone} 地址:{place}人民路88号",
        "|返回顶部", "Copyright©2005-{year} {domain} All rights reserved 新闻热线:{phone}",
    ];
}
