namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>Seeds in the language of <see cref="PlainReader"/>; their people and places are invented.</summary>
internal static class Corpora
{
    public const string Harbour = """
        港城召开防汛工作会议
        #headline 钱海要求严防死守
        #published 2031-06-02T08:30
        #day 2031-06-01
        #source 港城日报
        #place 港城市 990100 海东省
        #official 钱海|港城市 990100|市委书记|Spoke
        #official 孙山|港城市 990100|市长,市委副书记|Chaired
        #says 钱海|强调|要严防死守,做到三个到位
        #says |指出|防汛就是责任
        #slogan Rallying|严防死守
        #slogan Numeric|三个到位
        昨天,港城市召开防汛工作会议。市委书记钱海强调,要严防死守,做到三个到位。市长孙山主持。
        会议指出,防汛就是责任。
        """;

    public const string River = """
        河湾县部署防汛
        #day --06-03
        #place 河湾县 990222 海东省
        #official 钱海|港城市 990100|市委书记,省委常委|Attended
        #official 孙山|河湾县 990222|县长|Spoke
        #official 周平||专家组长|Mentioned
        #says 孙山|要求|落实三个到位
        #slogan Numeric|三个到位
        港城市委书记钱海到河湾县检查防汛。县长孙山要求,落实三个到位。专家组长周平参加。
        """;

    public static Seed[] Two => [new("seeds/harbour.txt", Harbour), new("seeds/river.txt", River)];
}
