namespace SeedCorpus.Benchmarks.Composing.Casting;

/// <summary>What names are made of.</summary>
internal static class NameCharacters
{
    /// <summary>Surnames of one character, the commonest several times.</summary>
    public const string Surnames =
        "王王王王王王李李李李李李张张张张张刘刘刘刘陈陈陈陈杨杨杨黄黄赵赵赵吴吴周周周徐徐孙孙马马朱朱胡胡郭郭何何林林高高罗罗郑郑梁梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢"
        + "姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔施牛洪颜倪汤鲁温季殷葛岳齐梅关柳伍祝左裴焦管柯阮卓骆";

    /// <summary>Surnames of two characters.</summary>
    public static readonly string[] Compound = ["欧阳", "上官", "诸葛", "司马", "皇甫", "令狐", "慕容", "尉迟"];

    /// <summary>Second of two characters, or the only one, of given names.</summary>
    public const string Last =
        "伟强军勇杰涛明超平刚辉鹏飞斌波宁东林华峰磊健荣国良海建新民生龙祥福贵春雷田亮清泉山松柏江河川云天宇星晨阳光耀彬武文学友德义忠信诚志敏洁丽娟燕红霞芳兰梅英萍玲琴莉娜静雪倩颖慧琳瑶婷"
        + "权坤乾伦泽润浩瀚锋钢铭锐铎钧键毅恒悦怡欣然冰凌洋涵源渊庆贤彦启祺禄寿康乐安邦雄豪俊才茂盛旺昌隆";

    /// <summary>First of two characters of given names.</summary>
    public const string First =
        "建志国文明永晓小德世正立海玉春秋金银宝家学振兴光宏宗少万大长庆云新中俊景维忠守绍成继先书向红丽秀淑桂美雅雪静思佳慧凤彩爱素月冬夏瑞祥福寿来广开道树松柏克占兆传仁义礼智信胜利卫亚东西南北";

    /// <summary>Names of peoples without surnames, written in one.</summary>
    public static readonly string[] Unbroken =
    [
        "扎西顿珠", "次仁旺堆", "洛桑江村", "旦增卓玛", "格桑曲珍", "尼玛次仁", "多吉才让", "才旦加措", "索南达杰", "仁青卓玛", "巴特尔", "乌兰图雅", "阿拉坦仓",
        "额尔敦", "宝音德力格尔", "其其格", "斯日古楞", "布仁巴雅尔", "那日苏", "哈斯其木格", "朝鲁门", "呼和巴尔", "金花娜仁", "苏和巴特尔", "乌云毕力格",
        "格日勒图", "达瓦扎西", "贡布次仁", "丹增欧珠", "巴桑罗布",
    ];

    /// <summary>The parts of names with a point between them.</summary>
    public static readonly string[] Parts =
    [
        "买买提", "阿不都拉", "吐尔逊", "艾合买提", "玉素甫", "库尔班", "依明", "热合曼", "帕尔哈提", "迪力木拉提", "阿依古丽", "古丽娜尔", "木合塔尔", "努尔兰",
        "赛力克", "叶尔江", "哈力克", "加玛力", "沙吾提", "托合提", "祖农", "肉孜", "亚森", "卡德尔", "木沙", "尼亚孜", "哈斯木", "吾甫尔", "塔依尔", "达吾提",
    ];
}
