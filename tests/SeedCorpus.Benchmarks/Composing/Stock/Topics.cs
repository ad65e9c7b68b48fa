namespace SeedCorpus.Benchmarks.Composing.Stock;

/// <summary>What pages are about, and the things that sentences name.</summary>
internal static class Topics
{
    /// <summary>The matters in hand: nouns that go before 工作 and 会议.</summary>
    public static readonly string[] Matters =
    [
        "安全生产", "防汛抗旱", "春耕备耕", "乡村振兴", "招商引资", "生态环境保护", "项目建设", "营商环境", "信访稳定", "森林防灭火", "教育均衡发展", "医疗卫生",
        "城市更新", "文化旅游", "科技创新", "民营经济", "粮食生产", "秋粮收购", "稳岗就业", "养老服务", "基层治理", "数字经济", "交通建设", "水利建设", "国企改革",
        "巡察整改", "人才引进", "消防安全", "食品安全", "道路交通安全", "耕地保护", "节能降耗", "河湖治理", "城乡供水", "农产品流通", "冬季保供", "扫黑除恶",
        "老旧小区改造", "农村人居环境整治", "外贸外资", "工业经济", "财源建设", "保密", "统计", "老干部", "民族团结进步", "青年就业创业", "殡葬改革", "反诈宣传", "烤烟生产",
    ];

    /// <summary>What can be fought for: nouns that go before 攻坚战.</summary>
    public static readonly string[] Fights =
    [
        "污染防治", "项目建设", "乡村振兴", "招商引资", "防汛抗洪", "森林防火", "城市提质", "稳岗就业", "治水兴水", "交通提速", "产业转型", "蓝天碧水", "粮食丰收", "隐患清零",
    ];

    public static readonly string[] Battles = ["攻坚战", "持久战", "保卫战", "翻身战", "总体战"];

    public static readonly string[] Industries =
    [
        "新材料", "装备制造", "生物医药", "电子信息", "绿色食品", "现代物流", "新能源", "特色农业", "纺织服装", "文化旅游", "陶瓷", "茶叶", "竹木加工", "农产品加工",
    ];

    public static readonly string[] Crops = ["水稻", "小麦", "玉米", "油菜", "茶叶", "柑橘", "苹果", "大豆", "马铃薯", "中药材", "蔬菜", "烤烟", "油茶", "黄桃"];

    /// <summary>Offices, {U} for 市 and the like.</summary>
    public static readonly string[] Departments =
    [
        "{U}应急管理局", "{U}农业农村局", "{U}发改委", "{U}财政局", "{U}水利局", "{U}教育局", "{U}住建局", "{U}交通运输局", "{U}生态环境局", "{U}市场监管局", "{U}商务局",
        "{U}人社局", "{U}民政局", "{U}卫健委", "{U}林业局", "{U}工信局", "{U}文旅局", "{U}自然资源局", "{U}消防救援支队", "{U}乡村振兴局",
    ];

    /// <summary>First characters of villages, towns, firms and projects.</summary>
    public static readonly string[] Syllables =
    [
        "青石", "白沙", "龙潭", "柳林", "清溪", "石桥", "花园", "大坪", "双河", "金鸡", "黄泥", "太平", "新塘", "高桥", "枫树", "梅岭", "竹溪", "凤山", "鹿鸣", "云岭", "望江",
        "松坡", "桃源", "荷塘", "沙湾", "古城", "牛角", "长岭", "东风", "红旗", "三门", "湖滨", "杨柳", "樟树", "马鞍", "葛洲", "泉水", "瓦房", "榆林", "槐荫",
    ];

    public static readonly string[] Projects =
    [
        "高速公路项目", "水库除险加固工程", "产业园二期项目", "人民医院新院区项目", "污水处理厂扩建工程", "冷链物流园项目", "抽水蓄能电站项目", "铁路货运站工程", "光伏发电项目",
        "职业学校迁建项目", "灌区改造工程", "大桥工程", "棚户区改造项目", "数据中心项目", "湿地公园项目",
    ];

    public static readonly string[] Companies = ["科技有限公司", "机械制造有限公司", "农业发展有限公司", "新材料有限公司", "食品有限公司", "纺织有限公司", "药业有限公司", "电子有限公司"];

    /// <summary>Where leaders go.</summary>
    public static readonly string[] Sites =
    [
        "客运站", "农贸市场", "水库大坝", "敬老院", "中心小学", "政务服务中心", "加油站", "污水处理厂", "粮食储备库", "火车站", "养殖基地", "职业技术学校", "社区卫生服务中心", "防汛物资仓库",
        "林场管护站", "商贸城", "自来水厂", "便民服务站", "城市书房", "矿山救援队",
    ];
}
