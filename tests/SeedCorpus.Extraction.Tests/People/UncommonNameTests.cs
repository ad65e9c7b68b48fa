using SeedCorpus.Extraction.Facts;
using SeedCorpus.Extraction.People;

namespace SeedCorpus.Extraction.Tests.People;

public class UncommonNameTests
{
    [Theory]
    [InlineData("市长李会昌出席会议。", "李会昌")]
    [InlineData("市长李会昌,副市长张三出席会议。", "李会昌", "张三")]
    [InlineData("市长李在明主持会议。", "李在明")]
    public void Behind_a_post_a_name_may_hold_a_character_that_names_seldom_hold(string body, params string[] names) =>
        Assert.Equal(names, Page.NamesIn(body));

    [Theory]
    [InlineData("党委副书记庄严,省委常委李四光出席会议。", "庄严", "李四光")]
    [InlineData("200位政协委员陆续步入会场。")]
    [InlineData("会议指出,时间紧、任务重,要抓好落实。")]
    [InlineData("校长与马克思主义学院的老师座谈。")]
    public void A_word_that_is_a_surname_and_more_is_a_name_only_between_posts(string body, params string[] names) => Assert.Equal(names, Page.NamesIn(body));

    [Fact]
    public void Between_posts_the_surname_may_be_missing_in_the_table() =>
        Assert.Equal(["兕永年", "李四光"], Page.NamesIn("副局长兕永年、市教研室主任李四光出席会议。"));

    [Theory]
    [InlineData("副组长同建林宣读《决定》。", "同建林")]
    [InlineData("副院长宛平宣读《决定》。", "宛平")]
    [InlineData("党委书记同时宣读《决定》。")]
    public void A_rare_surname_is_one_behind_a_post(string body, params string[] names) => Assert.Equal(names, Page.NamesIn(body));

    [Theory]
    [InlineData("市长李会见了张三。")]
    [InlineData("市长李会见,大家都来了。")]
    [InlineData("市长李在南山出席会议。")]
    [InlineData("市长张议员出席会议。")]
    public void The_words_that_begin_with_such_a_character_are_no_name(string body) => Assert.Empty(Page.NamesIn(body));

    [Fact]
    public void Such_a_name_needs_a_stop_or_a_verb_behind_it() =>
        Assert.Empty(Page.NamesIn("市长李会昌的办公室在二楼。"));

    [Fact]
    public void Between_the_signs_of_a_list_such_a_name_counts() =>
        Assert.Equal(["张三", "刘又铖", "王五"], Page.NamesIn("市领导张三、刘又铖、王五出席会议。"));

    [Fact]
    public void A_listed_name_around_a_word_may_come_first_where_leaders_are_announced() =>
        Assert.Equal(["刘又铖", "张三"], Page.NamesIn("市领导刘又铖、张三出席会议。"));

    [Theory]
    [InlineData("市领导高兴、张三、李四等参加会议。", "高兴", "张三", "李四")]
    [InlineData("市领导高兴、愉快、李四等参加会议。")]
    [InlineData("高兴、张三、李四等参加会议。")]
    public void At_the_head_of_leaders_and_before_another_name_a_common_word_is_a_name(string body, params string[] names) =>
        Assert.Equal(names, Page.NamesIn(body));

    [Theory]
    [InlineData("市领导张三、李四又到会场。", "张三", "李四")]
    [InlineData("市领导张三、方又铖、王五出席会议。", "张三")]
    public void In_a_list_it_needs_a_sure_surname_and_an_end(string body, params string[] names) =>
        Assert.Equal(names, Page.NamesIn(body));

    [Theory]
    [InlineData("市领导张三、他云华、李四光、王五出席会议。", "张三", "他云华", "李四光", "王五")]
    [InlineData("市领导张三、他云华、子德昌、李四光、王五出席会议。", "张三", "他云华", "子德昌", "李四光", "王五")]
    [InlineData("市领导张三、他云华和群众出席会议。", "张三")]
    [InlineData("市领导张三、老干部、李四光出席会议。", "张三")]
    [InlineData("大家感谢不再任职的张雨、王五、李四光等同志。", "张雨", "王五", "李四光")]
    public void Between_names_three_characters_are_one_whatever_the_surname(string body, params string[] names) =>
        Assert.Equal(names, Page.NamesIn(body));

    [Theory]
    [InlineData("急诊科主任来守军、护士长张三发言。", "来守军")]
    [InlineData("县长来县、市长没来。")]
    public void Between_posts_a_name_may_begin_like_what_follows_names(string body, params string[] names) =>
        Assert.Equal(names, Page.NamesIn(body).Take(1));

    [Theory]
    [InlineData("会议任命阿凡提·买买提为县林业局局长。", "阿凡提·买买提")]
    [InlineData("市长张三、副市长别克·木哈什在主席台就座。", "张三", "别克·木哈什")]
    public void A_joined_name_ends_before_为_and_may_hold_什(string body, params string[] names) => Assert.Equal(names, Page.NamesIn(body));

    [Theory]
    [InlineData("委员满意和基本满意率达98%。")]
    [InlineData("在九江市长江干堤益公堤段,大家来到街上。")]
    [InlineData("张家渡村支书老吴来到街上。")]
    [InlineData("政协委员齐聚一堂。")]
    public void Words_and_places_around_a_head_are_no_names(string body) => Assert.Empty(Page.NamesIn(body));

    [Fact]
    public void A_mayor_may_be_called_like_a_river() => Assert.Equal(["江永平", "白苏日图"], Page.NamesIn("九江市长江永平、旗长白苏日图出席会议。"));

    [Theory]
    [InlineData("市长闻人健作动员讲话。", "闻人健")]
    [InlineData("市长王健作动员讲话。", "王健")]
    [InlineData("市长闻人健民讲话。", "闻人健民")]
    public void A_name_ends_before_the_speech_that_is_given(string body, string name) =>
        Assert.Equal([name], Page.NamesIn(body));

    [Theory]
    [InlineData("副县长张三、艾则孜、王五出席会议。", "张三", "艾则孜", "王五")]
    [InlineData("副县长阿卜杜则依尔·买买提强调,要抓好落实。", "阿卜杜则依尔·买买提")]
    [InlineData("副县长太来提·买买提强调,要抓好落实。", "太来提·买买提")]
    public void 则_and_太_stand_in_names_of_minorities(string body, params string[] names) =>
        Assert.Equal(names, Page.NamesIn(body));

    [Theory]
    [InlineData("副县长太来提·买买提出席会议。", "太来提·买买提")]
    [InlineData("副县长买买提出席会议。", "买买提")]
    public void A_name_in_提_keeps_it_before_出席(string body, string name) =>
        Assert.Equal([$"{name}: 副县长 (Attended)"], Page.OfficialsOf(body));

    [Fact]
    public void Before_提出_a_name_ends() =>
        Assert.Equal(["太来提·买买"], Page.NamesIn("副县长太来提·买买提出要求。"));

    [Theory]
    [InlineData("市长林郑月娥出席会议。", "林郑月娥")]
    [InlineData("市长张李四光指出,要抓好落实。", "张李四光")]
    public void A_husband_s_surname_may_stand_before_a_woman_s_name(string body, string name) =>
        Assert.Equal([name], Page.NamesIn(body));

    [Theory]
    [InlineData("市长刘宁主持会议。", "刘宁")]
    [InlineData("市长林郑主持会议。", "林郑")]
    [InlineData("市长张李光主持会议。", "张李光")]
    public void A_shorter_name_before_a_verb_stays_as_it_is(string body, string name) =>
        Assert.Equal([name], Page.NamesIn(body));

    [Theory]
    [InlineData("市法院院长从法庭建设、队伍建设等方面作了介绍。")]
    [InlineData("市法院院长从法庭建设讲起。")]
    public void What_begins_with_a_preposition_behind_a_post_is_no_name(string body) => Assert.Empty(Page.NamesIn(body));

    [Fact]
    public void A_preposition_may_be_a_surname_before_a_sure_end() =>
        Assert.Equal(["从四光"], Page.NamesIn("市法院院长从四光出席会议。"));

    [Theory]
    [InlineData("区院张三院长出席会议。", "张三")]
    [InlineData("区院李昌明院长出席会议。", "李昌明")]
    [InlineData("教务处于立华院长出席会议。", "于立华")]
    [InlineData("省政府江海平院长出席会议。", "江海平")]
    [InlineData("陈平会院长出席会议。", "陈平会")]
    public void Behind_the_name_of_an_organ_a_name_may_stand_before_its_title(string body, string name) =>
        Assert.Equal([$"{name}: 院长 (Attended)"], Page.OfficialsOf(body));

    [Theory]
    [InlineData("大家张三院长出席会议。")]
    [InlineData("区院负责院长出席会议。")]
    [InlineData("省政府成立由院长牵头的小组。")]
    [InlineData("华侨会院长出席会议。")]
    [InlineData("党委会院长出席会议。")]
    [InlineData("任务处于困难院长来了。")]
    public void Behind_another_word_or_without_a_surname_none_does(string body) => Assert.Empty(Page.NamesIn(body));

    [Fact]
    public void A_post_not_yet_taken_up_is_a_post() =>
        Assert.Equal(["张三: 市委副书记、候任市长 (Attended)"], Page.OfficialsOf("市委副书记、候任市长张三出席会议。"));

    [Fact]
    public void 候任_is_of_the_title_not_of_the_organisation() =>
        Assert.Equal(new PostFacts("区委候任书记", "区委", "候任书记", PostStanding.None), PostParser.Parse("区委候任书记"));

    [Fact]
    public void A_list_that_holds_a_name_of_several_parts_holds_others_without_surname() =>
        Assert.Equal(
            ["李四光", "策林·单增赤列", "洛桑久美", "阿旺", "参木群"],
            Page.NamesIn("自治区政协副主席李四光、策林·单增赤列、洛桑久美、阿旺、参木群出席会议。"));

    [Fact]
    public void A_list_without_such_a_name_holds_no_words() =>
        Assert.Equal(["李四光"], Page.NamesIn("副市长李四光、各部门、群众代表出席会议。"));

    [Fact]
    public void A_name_of_several_parts_ends_before_the_sign_that_links_another_post() =>
        Assert.Equal(["李四光", "阿沛·晋源", "索朗培杰"], Page.NamesIn("政协副主席李四光、阿沛·晋源和秘书长索朗培杰出席会议。"));

    [Fact]
    public void A_name_of_several_parts_ends_before_whom_the_person_leads() =>
        Assert.Equal(["艾尔肯·吐尼亚"], Page.NamesIn("自治区主席艾尔肯·吐尼亚率自治区党政代表团来到南山。"));

    [Fact]
    public void A_known_name_before_a_middle_dot_is_only_part_of_one() =>
        Assert.Equal(["艾尔肯", "艾尔肯·吐尼亚"], Page.NamesIn("市委书记艾尔肯出席会议。\n市长艾尔肯·吐尼亚强调,要抓好落实。"));

    [Fact]
    public void A_name_may_close_with_a_character_that_seldom_does_where_the_list_goes_on() =>
        Assert.Equal(["张丰对", "李四光", "王五"], Page.NamesIn("副县长张丰对、李四光、王五出席会议。"));

    [Theory]
    [InlineData("副县长张丰对、大家都出席会议。")]
    [InlineData("副县长张丰对大家很好。")]
    public void Elsewhere_it_closes_none(string body) => Assert.DoesNotContain("张丰对", Page.NamesIn(body));

    [Theory]
    [InlineData("某国副总统兼总理萨利姆德在机场举行仪式。", "萨利姆德: 某国副总统兼总理 (Mentioned)")]
    [InlineData("会上,陪同的市长张小发出席论坛。", "张小发: 市长 (Attended)")]
    [InlineData("会上,市长张小发出通知。", "张小: 市长 (Mentioned)")]
    [InlineData("会后,周总、余总等参加活动。")]
    [InlineData("会上,副厅级干部张学山参加活动。", "张学山: 副厅级干部 (Attended)")]
    public void What_stands_around_a_name_is_cut_off(string body, params string[] officials) => Assert.Equal(officials, Page.OfficialsOf(body));

    [Theory]
    [InlineData("和县县委书记张三丰、副县长李四光出席会议。", "张三丰: 和县县委书记 (Attended)", "李四光: 副县长 (Attended)")]
    [InlineData("会上,市长李四光和县委书记张三丰出席会议。", "李四光: 市长 (Attended)", "张三丰: 县委书记 (Attended)")]
    [InlineData("省长张三丰在人民大会堂同美国副总统汤姆森举行会谈。", "张三丰: 省长 (Attended)", "汤姆森: 美国副总统 (Attended)")]
    [InlineData("巡视组分别向省委书记张三丰反馈了情况。", "张三丰: 省委书记 (Mentioned)")]
    [InlineData("检察机关依法对市委原常委张三丰提起公诉。", "张三丰: 市委原常委 (Mentioned)")]
    [InlineData("中院原副院长张三丰跟老板吃饭。", "张三丰: 中院原副院长 (Mentioned)")]
    [InlineData("院领导张三丰、李四光与教职工欢聚一堂。", "张三丰:  (Attended)", "李四光:  (Attended)")]
    [InlineData("副部长张发转任部长,接替市长李四光转任副省长后留下的职缺。", "张发: 副部长 (Mentioned)", "李四光: 市长 (Mentioned)")]
    [InlineData("联盟秘书长张三丰、巴巴多斯、缅甸驻华大使出席会议。", "张三丰: 联盟秘书长 (Attended)")]
    [InlineData("党校原党委书记常务副院长张三丰出席会议。", "张三丰: 党校原党委书记常务副院长 (Attended)")]
    [InlineData("另外长安街延长线已经开工。")]
    [InlineData("副巡视员付刚以“学习”为题作了报告。", "付刚: 副巡视员 (Spoke)")]
    [InlineData("乌拉圭总统巴斯特罗举行会谈。", "巴斯特罗: 乌拉圭总统 (Attended)")]
    [InlineData("会议由省政府李海燕副秘书长主持。", "李海燕: 副秘书长 (Chaired)")]
    [InlineData("本次会议由南山大学校长张三丰主持。", "张三丰: 南山大学校长 (Chaired)")]
    [InlineData("新华网南山1月5日电国家海洋局局长张三丰表示,海洋很大。", "张三丰: 国家海洋局局长 (Spoke)")]
    [InlineData("矿务局王山矿总工程师出席会议。")]
    [InlineData("省里组织指挥高警、路政、安监赶赴现场。")]
    [InlineData("校长李大和以及有关负责人出席会议。", "李大和: 校长 (Attended)")]
    [InlineData("党代会代表资格审查组组长张三丰出席会议。", "张三丰: 党代会代表资格审查组组长 (Attended)")]
    [InlineData("国家总督学顾问张三丰出席会议。", "张三丰: 国家总督学顾问 (Attended)")]
    [InlineData("副校长张三丰宣读了表彰决定。", "张三丰: 副校长 (Attended)")]
    [InlineData("省委书记张三丰主持召开学习贯彻精神座谈会。", "张三丰: 省委书记 (Chaired)")]
    [InlineData("自治区主席张三丰在南宁拜会了大家。", "张三丰: 自治区主席 (Attended)")]
    public void Where_posts_begin_and_names_end(string body, params string[] officials) => Assert.Equal(officials, Page.OfficialsOf(body));
}
