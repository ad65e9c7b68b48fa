namespace SeedCorpus.Benchmarks.Composing.Casting;

/// <summary>Names that are never given: those of the five seeds, and those that everybody would take for the person in office.</summary>
internal static class RealNames
{
    private static readonly HashSet<string> s_names =
    [
        // The five seeds: officials, reporters, editors.
        "习近平", "尹力", "殷勇", "李伟", "魏小东", "陈敏尔", "胡衡华", "张轩", "李明清", "刘宁", "李斌", "蓝天立", "刘小明", "孙春兰", "房灵敏", "王维平",
        "蔡丽新", "孙大光", "周异决", "蒋家柏", "黄俊华", "李卫东", "魏建平", "郭力铭", "李瑞霞", "朱东亚", "孟宪东", "郭玉峰", "方玉东", "王玲", "莫日根巴图",
        "亢永强", "焦刚伟", "王勇", "曹金山", "祁梦竹", "高枝", "钱姣姣", "胡明珠", "冯薇薇", "杨帆", "张珺", "廖亮", "苏洪峰", "王艺元",
        // Persons in the highest offices.
        "李强", "李克强", "赵乐际", "王沪宁", "蔡奇", "丁薛祥", "李希", "韩正", "栗战书", "汪洋", "马凯", "刘鹤", "胡春华", "王毅", "何立峰", "张国清", "刘国中",
        "李干杰", "李书磊", "李鸿忠", "陈文清", "陈吉宁", "袁家军", "黄坤明", "马兴瑞", "石泰峰", "王小洪", "张又侠", "何卫东", "王东明", "温家宝", "江泽民", "胡锦涛",
        "朱镕基", "李鹏", "邓小平", "毛泽东", "周恩来", "刘少奇", "李先念", "陈云", "王岐山", "张高丽", "俞正声", "张德江", "刘云山",
    ];

    public static bool Has(string name) => s_names.Contains(name);
}
