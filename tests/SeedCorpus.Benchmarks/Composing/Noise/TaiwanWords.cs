using System.Text;

namespace SeedCorpus.Benchmarks.Composing.Noise;

/// <summary>Words that Taiwan-style text writes with other characters than a conversion by character would choose.</summary>
internal static class TaiwanWords
{
    /// <summary>Simplified word and what it becomes; longer words before those that they contain.</summary>
    private static readonly (string Simplified, string Taiwan)[] s_words =
    [
        ("尽快", "儘快"), ("汇报", "彙報"), ("关于", "關於"), ("对于", "對於"), ("由于", "由於"), ("处于", "處於"), ("属于", "屬於"), ("善于", "善於"), ("干部", "幹部"), ("实干", "實幹"),
        ("骨干", "骨幹"), ("苦干", "苦幹"), ("范围", "範圍"), ("规范", "規範"), ("防范", "防範"), ("示范", "示範"), ("复杂", "複雜"), ("复制", "複製"), ("恢复", "恢復"), ("系统", "系統"), ("联系", "聯繫"),
        ("准备", "準備"), ("标准", "標準"), ("精准", "精準"), ("制造", "製造"), ("研制", "研製"), ("表彰", "表彰"), ("今后", "今後"), ("会后", "會後"), ("随后", "隨後"), ("先后", "先後"), ("然后", "然後"),
        ("松懈", "鬆懈"), ("冲锋", "衝鋒"), ("台账", "臺賬"), ("平台", "平臺"), ("台阶", "臺階"), ("周边", "周邊"), ("征收", "徵收"), ("里面", "裡面"), ("群众", "群眾"), ("巩固", "鞏固"),
        ("发布", "發佈"), ("规划", "規劃"), ("计划", "計劃"), ("谋划", "謀劃"), ("村庄", "村莊"), ("采取", "採取"), ("种植", "種植"), ("品种", "品種"),
    ];

    private static readonly ILookup<char, (string Simplified, string Taiwan)> s_byStart = s_words.ToLookup(word => word.Simplified[0]);

    public static string Convert(string text)
    {
        StringBuilder converted = new(text.Length);
        for (int at = 0; at < text.Length;)
        {
            (string simplified, string taiwan) = Word(text, at);
            converted.Append(simplified.Length > 0 ? taiwan : text[at].ToString());
            at += Math.Max(1, simplified.Length);
        }

        return converted.ToString();
    }

    private static (string Simplified, string Taiwan) Word(string text, int at)
    {
        foreach ((string simplified, string taiwan) in s_byStart[text[at]])
        {
            if (string.CompareOrdinal(text, at, simplified, 0, simplified.Length) == 0)
                return (simplified, taiwan);
        }

        return ("", "");
    }
}
