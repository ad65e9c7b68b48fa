namespace SeedCorpus.Benchmarks.Composing.Stock;

/// <summary>What happened and what is known, a sentence each, said by nobody; slots as in <see cref="Demands"/>.</summary>
internal static class Reports
{
    /// <summary>Of a meeting.</summary>
    public static readonly string[] Meeting =
    [
        "会上,{dept}汇报了{topic}工作进展情况,{dept2}作了交流发言。",
        "会议传达学习了{above}有关会议精神,听取了{topic}工作情况汇报,研究部署下一阶段重点任务。",
        "会议审议通过了《{place}{topic}工作实施方案》《{place}{topic}三年行动计划》。",
        "会前,与会人员集体观看了{topic}警示教育片。",
        "会议还研究了其他事项。",
        "会上,{short}{town}等{n}个单位负责人作了表态发言。",
        "会议通报了上半年{topic}考核结果,对先进集体和先进个人进行了表彰。",
        "会议以电视电话会议形式召开,各{sub}设分会场。",
        "会上还签订了{topic}目标管理责任书。",
        "会议书面审议了全{U}{topic}情况的报告。",
        "与会人员围绕{topic}进行了分组讨论。",
        "会议观摩了{company}、{project}等现场。",
        "会上印发了《关于进一步加强{topic}工作的意见》。",
    ];

    /// <summary>Of anything.</summary>
    public static readonly string[] General =
    [
        "据了解,{project}总投资{yi}亿元,建成后可带动{N}00人就近就业。",
        "据悉,今年全{U}计划实施{topic}重点项目{N}个,目前已开工{n}个。",
        "近年来,{place}把{topic}作为重点工程来抓,先后投入资金{yi}亿元。",
        "目前,全{U}已建成{q}示范点{N}个,惠及群众{yi}万人。",
        "今年1至{n}月,全{U}{industry}产业实现产值{yi}亿元,同比增长{pct}%。",
        "{town}{village}地处山区,全村{N}户人家过去主要靠种{crop}为生。",
        "为方便群众办事,{place}推出{q}服务,平均办理时间缩短{pct}%。",
        "自{q}实施以来,{dept}已累计走访企业{N}0家,帮助解决问题{N}个。",
        "在{company}的生产车间里,工人们正加紧赶制一批订单。",
        "连日来,{dept}组织{N}支小分队深入乡村开展政策宣讲。",
        "记者从{dept}获悉,全{U}{crop}长势良好,丰收在望。",
        "通过推行{q},村里的{crop}不愁卖,家家户户腰包鼓了起来。",
        "{project}占地{N}0亩,设计年产值{yi}亿元,预计明年{n}月投入使用。",
        "去年以来,{town}发展{crop}种植{N}00亩,带动{N}0户农户增收。",
        "{company}是一家专门从事{industry}研发生产的企业,现有员工{N}0人。",
        "截至目前,{place}累计发放各类补贴{yi}亿元,受益群众{yi}万人次。",
    ];
}
