using System.Text;

namespace SeedCorpus.Benchmarks.Reading;

/// <summary>
/// Pages of 20 MB in UTF-8, each an article's opening with one thing over and over behind it; the page of names holds them once.
/// </summary>
internal static class HostilePages
{
    private const int Size = 20_000_000;
    private const int ListLength = 100_000;
    private const string Opening = "南山市召开春耕工作会议\n\n3月5日,市长张三主持会议。\n";

    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎";
    private const string Given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华慧建红玲波辉健俊浩宇轩博文斌鑫雷鹏飞龙凯峰亮琳莹雪晶";

    public static IEnumerable<PageSet> Sets() =>
    [
        Page("opening brackets", () => Filled("(")),
        Page("opening quotes", () => Filled("“")),
        Page("one line of Han", () => Filled(EveryHan())),
        Page("lists of names", () => Filled(List(Names()))),
        Page("lists of formulas", () => Filled(List(Formulas()))),
        Page("statements", () => Filled("张三强调,要。")),
        Page("quotations", () => Filled("“要抓好落实。”市长张三说。")),
        Page("quotations in one line", () => Filled("“好。”市长张三说,")),
        Page("statements in one sentence", () => Filled("张三强调,同时要求,")),
        Page("speakers behind no quotation", () => Filled("”他说。")),
        Page("groups", () => Filled("代表们来了,都在看,强项很多,纷纷来了,要求的。")),
        Page("sentences in one line", () => Filled("这一天的天气很好,大家都不出门。")),
        Page("bytes cut wrongly", () => Filled("群??焖俨檎,")),
        Page("lines that begin with stops", () => Filled("会议强调\n,,要抓落实\n、")),
        Page("even enumerations", () => Filled("要早发现、早报告、早处置。")),
        Page("accounts above days", () => Filled("南山矿业\n2022-03-06 18:22\n")),
        Page("the seeds repeated", () => Filled(string.Join("\n", Seeds.All) + "\n")),
    ];

    private static PageSet Page(string name, Func<string> text) => new(name, () => [text()]);

    private static string Filled(string thing)
    {
        int times = (Size - Encoding.UTF8.GetByteCount(Opening)) / Encoding.UTF8.GetByteCount(thing);
        return new StringBuilder(Opening).Insert(Opening.Length, thing, times).ToString();
    }

    /// <summary>The whole block of CJK Unified Ideographs as of Unicode 1.1.</summary>
    private static string EveryHan() => string.Concat(Enumerable.Range(0x4e00, 0x9fa5 - 0x4e00 + 1).Select(unit => (char)unit));

    private static string List(IEnumerable<string> items) => string.Join('、', items.Take(ListLength)) + "。\n";

    private static IEnumerable<string> Names() =>
        from surname in Surnames from first in Given from second in Given select $"{surname}{first}{second}";

    private static IEnumerable<string> Formulas() =>
        from first in Given from second in Given from third in Given select $"“抓{first}促{second}带{third}”";
}
