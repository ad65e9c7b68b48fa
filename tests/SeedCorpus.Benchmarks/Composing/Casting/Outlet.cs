using SeedCorpus.Benchmarks.Composing.Noise;

namespace SeedCorpus.Benchmarks.Composing.Casting;

/// <summary>A made-up outlet.</summary>
/// <param name="Name">What it is credited as.</param>
/// <param name="Site">The site that prints its pages.</param>
internal sealed record Outlet(string Name, Site Site)
{
    /// <summary>What follows the name of a place in those of its outlets; the place's own officials read the first.</summary>
    private static readonly string[] s_kinds = ["日报", "日报", "日报", "晚报", "新闻网", "融媒体中心", "广播电视台"];

    public static Outlet Of(Jurisdiction place, Chance chance)
    {
        string name = place.ShortName + (place.Level == Level.County ? chance.Of(["融媒体中心", "新闻网", "广播电视台"]) : chance.Of(s_kinds));
        return new Outlet(name, new Site(
            place.ShortName + chance.Of(["新闻网", "在线", "党政网", "政府网"]),
            $"www.news{place.Code}.example.cn",
            FormattableString.Invariant($"0{chance.Between(311, 998)}-{chance.Between(2000000, 8999999)}")));
    }
}
