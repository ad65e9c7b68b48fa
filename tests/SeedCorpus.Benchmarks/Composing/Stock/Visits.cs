namespace SeedCorpus.Benchmarks.Composing.Stock;

/// <summary>What leaders do on a visit, a sentence each; {who} is the visitor's name, other slots as in <see cref="Demands"/>.</summary>
internal static class Visits
{
    public static readonly string[] Scenes =
    [
        "在{site},{who}仔细查看设施运行情况,与现场工作人员亲切交谈,详细了解{topic}进展。",
        "在{company},{who}走进生产车间,询问企业用工、订单和研发情况,与技术人员讨论技术改造方案。",
        "{who}来到{town}{village},走进田间察看{crop}长势,与种植大户算投入账、产出账。",
        "在{project}建设现场,{who}听取项目规划和建设进度介绍,对工程推进速度给予肯定。",
        "随后,{who}前往{site},实地检查{topic}措施落实情况。",
        "每到一处,{who}都认真听取情况介绍,与干部群众共同探讨{topic}的思路和办法。",
        "走进{village}党群服务中心,{who}翻看值班记录,了解{q}落实情况。",
        "在困难群众家中,{who}详细了解他们的身体状况和收入来源,同他们一起算收支账。",
        "{who}一行还来到{site},察看了消防通道和安全出口是否畅通。",
        "看到{crop}加工生产线满负荷运转,{who}十分高兴。",
        "在{site}服务大厅,{who}与前来办事的群众交流,了解窗口服务和办事效率。",
        "{who}沿着河堤步行,边走边看,不时停下来询问水位变化和人员值守情况。",
        "在{town}便民服务大厅,{who}仔细询问{q}推行以来的办件量和群众评价。",
        "{who}还走访慰问了{village}的老党员,祝他们身体健康、生活幸福。",
        "座谈中,{who}认真听取基层干部的意见建议,对大家提出的问题逐一回应。",
        "在{company}展厅,{who}观看产品展示,详细了解产品销路和市场前景。",
    ];
}
