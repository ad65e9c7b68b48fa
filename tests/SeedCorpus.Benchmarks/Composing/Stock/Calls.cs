namespace SeedCorpus.Benchmarks.Composing.Stock;

/// <summary>Headline clauses that exhort; slots as in <see cref="Demands"/>, and {war} a fight with its battle.</summary>
internal static class Calls
{
    public static readonly string[] All =
    [
        "坚决打赢{war}", "坚决打好{war}", "奋力打好{war}", "全力做好{topic}各项工作", "全力推动{topic}提质增效", "坚持实干为先", "坚持问题导向", "坚持以民为本",
        "扎实推进{topic}", "加快建设美丽{short}", "奋力谱写{short}发展新篇章", "聚焦重点精准发力", "凝心聚力抓{topic}", "持续优化发展环境", "切实提升群众满意度",
        "确保{topic}取得实效", "推动{industry}产业做大做强", "着力破解发展难题", "坚定不移推进{topic}", "统筹抓好{topic}", "狠抓责任落实", "深入推进{topic}",
        "努力开创{topic}新局面", "高质量完成全年目标任务", "筑牢安全防线", "守住安全底线", "强化责任担当", "锚定目标加压奋进", "齐心协力共建家园",
    ];
}
