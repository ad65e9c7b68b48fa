using System.Globalization;

namespace SeedCorpus.Benchmarks.Composing.Noise;

/// <summary>The lines above an article that tell day and outlet, and what they tell.</summary>
/// <param name="Line">The line; null where there is none.</param>
/// <param name="Published">The day or time as printed, in ISO 8601.</param>
/// <param name="Editors">The editors named there.</param>
internal sealed record Header(string? Line, string? Published, IReadOnlyList<string> Editors)
{
    /// <param name="form">The form.</param>
    /// <param name="time">When the page was published.</param>
    /// <param name="outlet">The outlet.</param>
    /// <param name="editors">Two editors, named where the form does so.</param>
    /// <param name="chance">The choices of the page.</param>
    public static Header Of(HeaderForm form, DateTime time, string outlet, IReadOnlyList<string> editors, Chance chance)
    {
        string day = Text(time, "yyyy-MM-dd");
        string minute = Text(time, "HH:mm");
        string second = Text(time, "HH:mm:ss");
        switch (form)
        {
            case HeaderForm.Spaced:
                string chinese = Text(time, chance.Percent(50) ? "yyyy年MM月dd日" : "yyyy年M月d日");
                return new Header($"{chinese} {minute} 来源:{outlet}", $"{day}T{minute}", []);
            case HeaderForm.Glued:
                return new Header($"{day} {second}来源:{outlet}编辑:{editors[0]}责编:{editors[1]}", $"{day}T{second}", editors);
            case HeaderForm.Bracketed:
                return new Header($"来源:[{outlet}] 日期:[{day}]", day, []);
            case HeaderForm.Counters:
                return new Header(FormattableString.Invariant($"{day} {second} 来源: {outlet} 评论:{chance.Below(3)} 点击:{chance.Of(["", "128", "77"])}  收藏"), $"{day}T{second}", []);
            case HeaderForm.Labels:
                bool isShort = chance.Percent(40);
                return new Header(
                    FormattableString.Invariant($"发布时间:{day}{(isShort ? "" : " " + minute)} 来源:{outlet} 浏览次数:{chance.Between(12, 9800)}"),
                    isShort ? day : $"{day}T{minute}",
                    []);
            case HeaderForm.FontSize:
                return new Header($"[日期:{day}] 来源:{outlet} [字体:大 中 小]", day, []);
            default:
                return new Header(null, null, []);
        }
    }

    private static string Text(DateTime time, string format) => time.ToString(format, CultureInfo.InvariantCulture);
}
