namespace SeedCorpus.Benchmarks.Composing.Stock;

/// <summary>What slogans are made of. None of the five seeds' slogans can be made of these.</summary>
internal static class SloganParts
{
    /// <summary>First part of names such as 清风行动.</summary>
    public static readonly string[] CampaignWords =
    [
        "清风", "春雨", "暖阳", "绿盾", "铁拳", "蓝焰", "金秋", "启明", "雁归", "磐石", "利剑", "星火", "甘泉", "春蚕", "护苗", "净土", "碧水", "归巢", "登高", "破冰", "雨露", "汇川",
        "筑巢", "领雁", "红杉", "青苗", "银龄", "晨曦", "满格", "连心",
    ];

    /// <summary>Second part of those names.</summary>
    public static readonly string[] CampaignKinds = ["行动", "工程", "计划", "模式", "课堂", "专列", "夜谈", "赛马"];

    /// <summary>What numbers count in shorthands such as 三个到底.</summary>
    public static readonly string[] CountedWords =
    [
        "到底", "不放过", "到位", "优先", "清单", "统筹", "看齐", "转变", "百分百", "必须", "不出", "延伸", "突破", "提升", "带头", "结合", "分开", "融合", "贴近", "必到",
    ];

    public static readonly string[] Numerals = ["三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>What an area is planned around: one core, two belts.</summary>
    public static readonly string[] PlanParts = ["核", "轴", "带", "区", "廊", "园", "环", "极", "组团", "走廊"];

    /// <summary>Verbs of 应…尽….</summary>
    public const string DutyVerbs = "报收保享改拆种养排查修补通建帮培免办退清缴护录";

    /// <summary>Verbs of 能…快… and 该…早….</summary>
    public const string HasteVerbs = "办批建改种修拆通定结";

    /// <summary>What comes first, of two characters.</summary>
    public static readonly string[] Supreme = ["质量", "安全", "服务", "群众", "实干", "信誉", "生态", "纪律", "效率", "民生", "法治", "诚信"];

    /// <summary>What is missed or left out in 不漏一户、不落一人.</summary>
    public const string MissingVerbs = "漏落少缺";

    public const string MissedThings = "村户人项企";

    /// <summary>Halves of 既要…又要….</summary>
    public static readonly string[] Halves =
    [
        "抓进度", "抓质量", "算经济账", "算长远账", "尽力而为", "量力而行", "着眼长远", "立足当前", "仰望星空", "脚踏实地", "敢闯敢干", "稳扎稳打", "管当下", "管长远",
        "放得活", "管得住", "快节奏", "高标准", "治标", "治本", "走出去", "引进来",
    ];
}
