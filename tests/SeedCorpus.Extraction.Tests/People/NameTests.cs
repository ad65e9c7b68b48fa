namespace SeedCorpus.Extraction.Tests.People;

public class NameTests
{
    [Theory]
    [InlineData("会议由章秋团长主持。", "章秋")]
    [InlineData("副市长由大山主持会议。", "由大山")]
    [InlineData("南山县人民医院党委书记向正华相继发言。", "向正华")]
    public void A_surname_may_be_a_preposition_too(string body, string name) => Assert.Equal([name], Page.NamesIn(body));

    [Theory]
    [InlineData("市委书记张三强调,要抓好落实。", "张三")]
    [InlineData("市委书记张三丰强调,要抓好落实。", "张三丰")]
    [InlineData("市委书记欧阳海指出,要抓好落实。", "欧阳海")]
    [InlineData("市委书记上官婉儿指出,要抓好落实。", "上官婉儿")]
    [InlineData("副县长、县公安局局长来四强参加会议。", "来四强")]
    [InlineData("局党组书记、局长忽四平主持会议。", "忽四平")]
    [InlineData("公司党委副书记折四强参加会议。", "折四强")]
    [InlineData("市长和建华指出,要抓好落实。", "和建华")]
    [InlineData("市人大常委会副主任张三、和保山出席。", "张三", "和保山")]
    [InlineData("副检察长白玉山、李四参加走访。", "白玉山", "李四")]
    [InlineData("副区长白铁军出席会议。", "白铁军")]
    [InlineData("水利部长江水利委员会主任张三丰出席。", "张三丰")]
    [InlineData("市长张三指出,要牢记习近平总书记殷殷嘱托。", "张三", "习近平")]
    [InlineData("市长张三指出,要学习习近平总书记来陕考察重要讲话精神。", "张三", "习近平")]
    [InlineData("校领导还有:张三丰 李四光 保四 赵六平。", "张三丰", "李四光", "保四", "赵六平")]
    public void A_name_ends_where_the_words_behind_it_begin(string body, params string[] names) =>
        Assert.Equal(names, Page.NamesIn(body));

    [Fact]
    public void A_name_behind_等_keeps_its_last_character() =>
        Assert.Equal(["赵学平"], Page.NamesIn("副市长赵学平等表示,要抓好落实。"));

    [Fact]
    public void A_list_of_leaders_gives_every_name() =>
        Assert.Equal(["张三", "李四光", "王五"], Page.NamesIn("市领导张三、李四光、王五出席会议。"));

    [Fact]
    public void A_list_may_close_with_及() =>
        Assert.Equal(["张三", "李四光", "王五"], Page.NamesIn("市领导张三、李四光及王五等出席会议。"));

    [Fact]
    public void A_name_without_surname_counts_inside_a_list() =>
        Assert.Contains("斯琴巴特尔", Page.NamesIn("市领导张三、李四光、斯琴巴特尔、王五出席。"));

    [Fact]
    public void A_word_inside_a_list_of_words_is_no_name() =>
        Assert.Empty(Page.NamesIn("要做到严格、高效、和平、安全,出席率要高。"));

    [Fact]
    public void A_name_of_several_parts_is_one_name() =>
        Assert.Equal(["帕孜丽亚·阿不都"], Page.NamesIn("市委常委帕孜丽亚·阿不都出席会议。"));

    [Fact]
    public void A_name_padded_with_a_space_is_closed_up() =>
        Assert.Equal(["张三丰", "王勇", "李四光"], Page.NamesIn("市领导张三丰、王 勇、李四光出席会议。"));

    [Fact]
    public void A_name_without_surname_may_stand_behind_a_post() =>
        Assert.Equal(["斯琴巴特尔"], Page.NamesIn("副旗长斯琴巴特尔出席会议。"));

    [Fact]
    public void A_note_behind_a_name_does_not_end_the_list() =>
        Assert.Equal(["张三丰", "李四光", "王五"], Page.NamesIn("副市长张三丰、李四光(女,回族)、王五出席会议。"));

    [Fact]
    public void A_name_behind_a_post_needs_nothing_telling_behind_it() =>
        Assert.Equal(["张三丰"], Page.NamesIn("村党支部书记张三丰优亲厚友问题已经查明。"));

    [Fact]
    public void An_appointment_names_an_official() =>
        Assert.Equal(["张三丰"], Page.NamesIn("会议通过任免名单。张三丰(女)为南山市水务局局长。"));

    [Theory]
    [InlineData("老挝国家主席通伦出席会议。", "通伦")]
    [InlineData("塞尔维亚总统武契奇出席会议。", "武契奇")]
    [InlineData("德国驻上海总领事馆商务领事彼得·霍夫曼出席仪式。", "彼得·霍夫曼")]
    [InlineData("泰国驻华公使衔参赞颂蓬·西拉差出席仪式。", "颂蓬·西拉差")]
    [InlineData("大家高兴地说,我和武契奇总统交换了意见。", "武契奇")]
    [InlineData("大家向卡特罗总统介绍了情况。", "卡特罗")]
    [InlineData("大家会见默克首相。", "默克")]
    [InlineData("应塞尔维亚总统武契奇邀请,大家访问南山。", "武契奇")]
    public void A_foreign_guest_has_a_transliterated_name(string body, string name) =>
        Assert.Equal([name], Page.NamesIn(body));

    [Fact]
    public void Two_guests_may_be_joined() =>
        Assert.Equal(
            ["武契奇: 塞尔维亚总统 (Attended)", "萨里: 印度副总统 (Attended)", "莱特希: 美国贸易代表 (Attended)", "姆努金: 财政部长 (Attended)"],
            Page.OfficialsOf("总理张三会见塞尔维亚总统武契奇和印度副总统萨里。省长会见美国贸易代表莱特希和财政部长姆努金。").Skip(1));

    [Theory]
    [InlineData("我和塞尔维亚总统交换了意见。")]
    [InlineData("大家和两位总统交换了意见,并会见现任总统。")]
    [InlineData("大家与总统交换了意见。")]
    public void A_president_without_a_name_is_nobody(string body) => Assert.Empty(Page.NamesIn(body));

    [Fact]
    public void Whose_words_are_studied_is_named() =>
        Assert.Equal(["张三丰"], Page.NamesIn("会议传达学习了张三丰关于春耕的论述。"));

    [Fact]
    public void A_common_word_at_the_head_of_a_clause_is_no_name() =>
        Assert.Empty(Page.NamesIn("会议召开。全面部署工作,高度重视,安排到位。"));

    [Fact]
    public void A_reporter_is_no_official() =>
        Assert.Equal(["张三"], Page.NamesIn("本报讯(记者 李四光)市长张三出席会议。李四光强调,要抓好落实。"));

    [Theory]
    [InlineData("市政协副主席应出席委员260人。")]
    [InlineData("常委会委员应到50人,实到48人。")]
    [InlineData("住南山的全国人大代表和省十届人大代表出席会议。")]
    [InlineData("部长来华访问,大家都来了。")]
    [InlineData("省长来澳出席会议。")]
    public void What_follows_names_is_no_name_behind_a_post(string body) => Assert.Empty(Page.NamesIn(body));

    [Fact]
    public void Who_leaders_include_stands_behind_包括() =>
        Assert.Equal(["张三: 立法会主席 (Attended)"], Page.OfficialsOf("特区政府主要负责人包括立法会主席张三出席会议。"));

    [Theory]
    [InlineData("统战部部长达娃,市委常委张三出席会议。")]
    [InlineData("统战部部长达娃、市委常委张三出席会议。")]
    public void Two_characters_between_posts_are_a_name_without_surname(string body) =>
        Assert.Equal(["达娃: 统战部部长 (Attended)", "张三: 市委常委 (Attended)"], Page.OfficialsOf(body));

    [Theory]
    [InlineData("统战部部长达娃,大家出席会议。")]
    [InlineData("统战部部长学习,市委常委张三出席会议。")]
    [InlineData("统战部部长到会,市委常委张三出席会议。")]
    [InlineData("统战部部长近日,市委常委张三出席会议。")]
    [InlineData("统战部部长巡河,市委常委张三出席会议。")]
    [InlineData("统战部部长也到,市委常委张三出席会议。")]
    public void Two_characters_that_are_a_word_or_stand_before_no_post_are_none(string body) =>
        Assert.DoesNotContain(Page.WithBody(body).Officials, official => official.Name != "张三");

    [Fact]
    public void A_name_ends_before_what_is_reported_on() =>
        Assert.Equal(["韩军"], Page.NamesIn("省政协副主席韩军作关于提案工作情况的报告。"));

    [Theory]
    [InlineData("市长张三丰号召青联委员努力学习。")]
    [InlineData("市长张三丰看望学联代表和记协理事。")]
    public void A_federation_is_no_name(string body) => Assert.Equal(["张三丰"], Page.NamesIn(body));

    [Theory]
    [InlineData("县委书记向兴国出席会议。", "向兴国")]
    [InlineData("县委书记向兴国主持会议。", "向兴国")]
    [InlineData("县政协主席望西平出席会议。", "望西平")]
    [InlineData("州长阿牛史布到南山调研。", "阿牛史布")]
    [InlineData("院长张国栋致欢迎辞。", "张国栋")]
    public void A_verb_of_taking_part_shows_a_name_that_could_be_other_words(string body, string name) => Assert.Equal([name], Page.NamesIn(body));

    [Theory]
    [InlineData("县委书记向兴国汇报了工作。")]
    [InlineData("县委书记赴西平出席会议。")]
    public void Other_verbs_do_not(string body) => Assert.Empty(Page.NamesIn(body));

    [Theory]
    [InlineData("市里因地制宜发展茶叶、苗绣等特色产业。")]
    [InlineData("市里加强了资金、农机等保障措施。")]
    [InlineData("十八洞游客增加,苗绣、茶叶、湘西黄牛等富民产业加快成长。")]
    [InlineData("大家贯彻省委、州委经济工作会议部署。")]
    [InlineData("让教师下得去、留得住、教得好。")]
    [InlineData("请市民不信谣、不传谣,坚定信心。")]
    [InlineData("建设进展很快,成立由副市长牵头的三个小组。")]
    [InlineData("大家叫他“水柜书记”。")]
    public void Things_and_what_is_done_are_no_names(string body) => Assert.Empty(Page.NamesIn(body));

    [Theory]
    [InlineData("苗绣、茶叶等参加会议。", "苗绣、茶叶")]
    [InlineData("苗绣、茶叶等领导参加会议。", "苗绣、茶叶")]
    public void Persons_who_take_part_are(string body, string names) => Assert.Equal(names.Split('、'), Page.NamesIn(body));

    [Theory]
    [InlineData("市委常委、副市长张正在南山调研。", "张正")]
    [InlineData("副市长田杰发出这样的赞叹。", "田杰")]
    [InlineData("副市长干以民、王国卿参加调研。", "干以民", "王国卿")]
    [InlineData("李德民院长和王莉副书记签署了合同。", "李德民", "王莉")]
    [InlineData("南山高级中学韩金川校长以及其他校长出席会议。", "韩金川")]
    [InlineData("我和阿凡提·克里木局长来到村里。", "阿凡提·克里木")]
    public void Words_around_a_name_are_no_part_of_it(string body, params string[] names) => Assert.Equal(names, Page.NamesIn(body));

    [Theory]
    [InlineData("经习主席批准,会议今天召开。")]
    [InlineData("大家听从党中央和习主席指挥。")]
    [InlineData("工会委员的选举公开、公正、透明。")]
    [InlineData("这里有河长信息、河湖信息。")]
    [InlineData("村里来了代表,郭安民、王凤民等贫困户代表作了发言。")]
    public void Words_and_those_who_hold_no_office_are_no_names_of_officials(string body) => Assert.Empty(Page.NamesIn(body));

    [Theory]
    [InlineData("区长方军率队考察。", "方军")]
    [InlineData("会议听取了部长刘强作的说明。", "刘强")]
    [InlineData("办公室指挥长(主任)李四光参加会见。", "李四光")]
    [InlineData("常务副校(院)长李四光参加会见。", "李四光")]
    public void Words_and_brackets_beside_names_do_not_hide_them(string body, string name) => Assert.Equal([name], Page.NamesIn(body));

    [Theory]
    [InlineData("项目数虽不是最多,但前来参会的人很多。")]
    [InlineData("第“10+1”区正式揭牌成立。")]
    [InlineData("公司始终坚持文化,周密安排施工。")]
    [InlineData("党课讲授中,大家都来了。")]
    public void A_surname_s_character_before_a_word_names_nobody(string body) => Assert.Empty(Page.NamesIn(body));

    [Theory]
    [InlineData("马胜民院长向马书记一行的到来表示感谢。", "马胜民")]
    [InlineData("副主任马晓民到会。马晓民副主任祝贺中心成立。", "马晓民")]
    [InlineData("副市长梅然、关西莉和侯彦在分会场参会。", "梅然", "关西莉", "侯彦")]
    [InlineData("市长韩寿平来到松坡镇长岭村。", "韩寿平")]
    [InlineData("副市长叶光明来到学校。马晓民校长向叶光明介绍了情况。", "叶光明", "马晓民")]
    [InlineData("书记周新和HRT队员参加活动。", "周新")]
    [InlineData("省长在会见外长王立时表示,春耕很好。", "王立")]
    [InlineData("外长王学时表示,春耕很好。", "王学时")]
    [InlineData("新一届领导成员闭幕后在南山见面,副市长叶明来到学校。", "叶明")]
    [InlineData("书记周新和参加活动。", "周新和")]
    [InlineData("外交部领事司司长崔大民出席会议。", "崔大民")]
    [InlineData("市教育局人事处副处长崔大民出席会议。", "崔大民")]
    [InlineData("课程结束后张三丰副校长代表学校致辞。", "张三丰")]
    [InlineData("在检查过程中张三副市长也来到学校。", "张三")]
    [InlineData("强化河长履职尽责,副市长叶明来到学校。", "叶明")]
    [InlineData("主任于健提醒,大家要注意饮食。", "于健")]
    [InlineData("副市长叶明来到学校。马晓民校长向叶明介绍了情况。", "叶明", "马晓民")]
    public void What_stands_behind_a_titled_name_or_in_a_list_is_read_right(string body, params string[] names) => Assert.Equal(names, Page.NamesIn(body));

    [Fact]
    public void Keeping_safe_is_no_guard() => Assert.Empty(Page.WithTitle("确保安全生产取得实效").Officials);

    [Theory]
    [InlineData("校工会主席王震作《办法》修订说明。", "王震")]
    [InlineData("财务处处长蔡俊民副教授出席会议。", "蔡俊民")]
    public void A_work_or_a_rank_of_learning_ends_a_name(string body, string name) => Assert.Equal([name], Page.NamesIn(body));

    [Fact]
    public void A_letter_of_congratulation_is_nobody() => Assert.Equal(["习近平"], Page.NamesIn("大家按照习近平总书记贺信精神办学。"));

    [Theory]
    [InlineData("高建国")]
    [InlineData("方建国")]
    public void A_given_name_may_be_a_word(string name) => Assert.Equal([name], Page.NamesIn($"{name}出席会议,{name}强调要春耕。"));
}
