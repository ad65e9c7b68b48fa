using SeedCorpus.Benchmarks.Fuzzing;

namespace SeedCorpus.Extraction.Tests.Restoring.RoundTrip;

/// <summary>Composes Simplified pages of the genre from phrases of our own.</summary>
internal static class CleanPages
{
    private static readonly string[] s_places = ["南山市", "河湾县", "青石镇", "东湖区", "北岭自治州"];

    private static readonly string[] s_people =
    [
        "市委书记张三", "市长李四", "市委副书记王五", "县委书记赵六", "镇长孙七", "组织部部长周八", "常务副市长吴九", "指挥部指挥长郑十", "政协主席欧阳明",
    ];

    private static readonly string[] s_topics =
    [
        "春耕生产", "防汛抗旱", "安全生产", "乡村振兴", "疫情防控", "招商引资", "环境保护", "项目建设", "森林防火", "道路交通", "粮食收购", "教育医疗",
    ];

    private static readonly string[] s_openings = ["会议强调", "会议指出", "会议要求", "大家认为", "他表示", "据了解", "会前", "今年以来", "下一步"];

    private static readonly string[] s_clauses =
    [
        "要压实责任", "要统筹发展和安全", "坚持问题导向", "加强组织领导", "迅速行动起来", "动员广大干部群众", "切断传播链条", "落实各项措施", "做好物资储备",
        "完善应急预案", "加快项目建设进度", "优化营商环境", "着力保障和改善民生", "严格值班值守", "排查风险隐患", "开展专项检查", "深入田间地头", "关于进一步做好工作的通知",
        "听取情况汇报", "研究部署重点任务", "传达学习有关文件精神", "分析当前形势", "提高政治站位", "增强大局意识", "确保人民群众生命财产安全", "打好主动仗", "形成工作合力",
        "夺取全面胜利", "总结经验教训", "推动经济社会高质量发展", "把各项工作抓实抓细抓到位", "为企业排忧解难", "帮助农民增产增收", "建设美丽乡村", "发挥党员先锋模范作用",
        "办好实事", "层层传导压力", "严肃追责问责", "及时发布权威信息", "回应社会关切", "扩大核酸检测范围", "储备防疫物资", "医护人员连续奋战", "社区工作者坚守岗位",
        "志愿者积极参与", "广播电视报纸同步宣传", "铁路公路机场严格查验", "县区之间加强协作", "实现增长目标", "稳定就业岗位", "保护耕地红线", "修复受损堤坝", "疏通排水管网",
        "转移低洼地带居民", "安置受灾群众", "恢复供电供水", "检验防汛设备", "调运种子化肥", "举办农业技术培训班", "开设网络课程", "调整产业结构", "发展数字经济",
        "第5次调度会", "3月5日前完成任务", "增长12.5%", "推广APP办理", "建设5G基站", "服务热线(24小时)开通", "有关部门(单位)参加", "各镇(街道、园区)负责同志参会",
        "“四个到位”", "“早发现、早报告、早隔离、早治疗”", "《行动方案》", "干部职工里里外外忙个不停", "以后再接再厉", "下台阶", "面对复杂局面",
    ];

    public static string Make(SplitMix random)
    {
        string place = random.Of(s_places);
        List<string> lines = [$"{place}召开{random.Of(s_topics)}工作会议", ""];
        for (int i = 2 + random.Below(5); i > 0; i--)
            lines.Add(Paragraph(random, place));
        return string.Join("\n", lines);
    }

    /// <summary>Each phrase, for a test of the phrases.</summary>
    public static IEnumerable<string> Phrases => [.. s_places, .. s_people, .. s_topics, .. s_openings, .. s_clauses];

    private static string Paragraph(SplitMix random, string place) =>
        $"{1 + random.Below(12)}月{1 + random.Below(28)}日,{place}召开{random.Of(s_topics)}工作会议。{Sentence(random.Of(s_people) + "强调", random)}"
        + string.Concat(Enumerable.Range(0, random.Below(4)).Select(_ => Sentence(random.Of(s_openings), random)));

    // Both commas are printed: pages whose full-width forms were narrowed have the ASCII one.
    private static string Sentence(string opening, SplitMix random) =>
        opening + "," + string.Join(random.Below(3) == 0 ? "、" : ",", Enumerable.Range(0, 1 + random.Below(5)).Select(_ => random.Of(s_clauses))) + "。";
}
