using System.Globalization;

namespace SeedCorpus.Benchmarks.Composing.Writing;

/// <summary>How an article tells the day of its event.</summary>
/// <param name="Printed">What is printed: 3月5日, 5日, 昨天.</param>
/// <param name="IsRelative">Whether it tells the day only together with that of publication.</param>
/// <param name="IsKnown">Whether it tells a day at all.</param>
internal sealed record Dating(string Printed, bool IsRelative, bool IsKnown)
{
    /// <param name="day">The day of the event.</param>
    /// <param name="daysLater">When the page was published.</param>
    /// <param name="chance">The choices of the page.</param>
    public static Dating Of(DateOnly day, int daysLater, Chance chance)
    {
        if (chance.Percent(4))
            return new Dating(chance.Percent(50) ? "近日" : "日前", false, false);
        if (daysLater < 2 && chance.Percent(15))
            return new Dating((daysLater == 1 ? chance.Of(["昨天", "昨日", "昨天上午", "昨日下午"]) : chance.Of(["今天", "今天上午", "今日"])), true, true);
        if (daysLater == 1 && day.AddDays(1).Month == day.Month && chance.Percent(8))
            return new Dating(string.Create(CultureInfo.InvariantCulture, $"{day.Day}日"), true, true);
        string printed = string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");
        return new Dating(printed + chance.Of(["", "", "", "上午", "下午"]), false, true);
    }
}
