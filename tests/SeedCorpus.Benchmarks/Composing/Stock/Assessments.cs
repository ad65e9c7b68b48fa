namespace SeedCorpus.Benchmarks.Composing.Stock;

/// <summary>How things stand, as the meeting or a speaker puts it, a sentence each; slots as in <see cref="Demands"/>.</summary>
internal static class Assessments
{
    public static readonly string[] All =
    [
        "今年以来,全{U}{topic}工作稳步推进,取得了阶段性成效。",
        "前三季度,全{U}完成固定资产投资{yi}亿元,同比增长{pct}%,主要指标好于预期。",
        "当前,{topic}形势总体平稳,但基础还不牢固,薄弱环节依然不少。",
        "去年以来,我{U}大力实施{q},{N}个重点项目陆续开工建设。",
        "过去一年,各级各部门以{q}的精神状态,顶住压力、克服困难,办成了一批好事实事。",
        "入汛以来,全{U}平均降雨量较常年偏多{pct}%,部分河流水位居高不下。",
        "{industry}产业是{short}的支柱产业,对财政收入的贡献超过{pct}%。",
        "近期气温持续走低,用电用气需求明显上升,保供任务十分繁重。",
        "与先进地区相比,我{U}在{topic}方面还有不小差距,群众还有许多期盼。",
        "经过持续努力,全{U}城乡面貌发生了可喜变化,群众的获得感明显增强。",
        "截至上月底,全{U}{crop}收购量达到{N}万吨,没有发生一起压级压价现象。",
        "随着{project}全面提速,{short}的区位优势正在转化为发展优势。",
        "{topic}是一项系统工程,涉及面广、政策性强,需要各方面共同参与。",
        "从督查情况看,少数单位认识不到位、推进不平衡的问题仍然存在。",
    ];
}
