using System.Text;

namespace SeedCorpus.Benchmarks.Fuzzing;

/// <summary>What may be put into the text of a page.</summary>
internal static class TextMutations
{
    private const int MostPlaces = 30;
    private const int MostRepeats = 200;

    /// <summary>What the scrapers of the seeds left, and what means something to the reader or to the compiler.</summary>
    private static readonly string[] s_noise =
    [
        "(jiān)", "(qing)", "(qing)(qing)", "(de)", "?qǐng)", "?bào)", "?jiǎng)訂T", "??焖", "\uFFFD(yáng)", "(", ")", "(((", "“", "”", "‘", "《", "》", "【", "】",
        "、", ",", "。", ":", "·", " ", "\u3000", "\u00A0", "\u200B", "\u2060", "\uFEFF", "\u00AD", "\0", "\u0001", "\u202E", "\u2066", "\u2028", "\u2029",
        "\u0085", "\r", "\n", "\n\n", "\t", "\uD800", "\uDC00", "\"\"\"", "*/", "</summary>", "\\u0022", "#line 1", "}", "{0}", "来源:", "编辑:", "责任编辑:",
        "原标题:", "分享到:", "版权所有", "2022年13月40日", "99999999999年", "0-0-0", "市委书记", "市长", "副", "强调,", "指出,", "会议要求,", "出席会议", "主持召开",
        "王", "张三", "欧阳", "等", "同志", "乾", "著", "戰", "战", "应转尽转", "三个到位", "坚决打赢", "一是", "十", "万亿", "𠮷", "e\u0301",
    ];

    public static IReadOnlyList<(string Name, Func<string, SplitMix, string> Make)> All { get; } =
    [
        ("noise", (page, random) => AtPlaces(page, random, () => random.Of(s_noise))),
        ("one noise over and over", (page, random) => page.Insert(random.Below(page.Length + 1), Repeat(random.Of(s_noise), 1 + random.Below(MostRepeats)))),
        ("any characters", (page, random) => AtPlaces(page, random, () => AnyCharacter(random))),
        ("any units", (page, random) => AtPlaces(page, random, () => ((char)random.Below(char.MaxValue + 1)).ToString())),
        ("other Han", (page, random) => AtPlaces(page, random, () => ((char)(0x4E00 + random.Below(0x5200))).ToString())),
        ("a passage moved", Move),
    ];

    private static string AtPlaces(string page, SplitMix random, Func<string> part)
    {
        var text = new StringBuilder(page);
        for (int i = random.Below(MostPlaces); i >= 0; i--)
            text.Insert(random.Below(text.Length + 1), part());
        return text.ToString();
    }

    private static string AnyCharacter(SplitMix random)
    {
        int code = random.Below(0x110000 - 0x800);
        return char.ConvertFromUtf32(code < 0xD800 ? code : code + 0x800);
    }

    private static string Move(string page, SplitMix random)
    {
        int from = random.Below(page.Length + 1);
        string passage = page.Substring(from, random.Below(page.Length - from + 1));
        string rest = page.Remove(from, passage.Length);
        return rest.Insert(random.Below(rest.Length + 1), passage);
    }

    private static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();
}
