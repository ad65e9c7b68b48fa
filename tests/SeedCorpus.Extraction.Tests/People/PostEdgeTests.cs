namespace SeedCorpus.Extraction.Tests.People;

public class PostEdgeTests
{
    [Fact]
    public void What_joins_the_persons_before_is_no_part_of_the_post() =>
        Assert.Contains("张三丰: 县委常委、副县长 (Mentioned)", Page.OfficialsOf("市长李四光检查防汛。李四光还与县委常委、副县长张三丰握手。"));

    [Fact]
    public void A_head_reaches_as_far_as_the_word_does() =>
        Assert.Equal(["张三丰: 市防汛总指挥部总指挥长 (Chaired)"], Page.OfficialsOf("市防汛总指挥部总指挥长张三丰主持会议。"));

    [Theory]
    [InlineData("党委副书记张三丰,派出所所长李四光参加会议。", "派出所所长")]
    [InlineData("党委副书记张三丰,就业局局长李四光参加会议。", "就业局局长")]
    [InlineData("党委副书记张三丰,对外联络部部长李四光参加会议。", "对外联络部部长")]
    public void An_organ_may_begin_like_what_governs_a_post(string body, string post) =>
        Assert.Equal(["张三丰: 党委副书记 (Attended)", $"李四光: {post} (Attended)"], Page.OfficialsOf(body));

    [Fact]
    public void A_country_may_begin_like_what_governs_a_post() =>
        Assert.Equal(["高桥修一: 日本海岸学会会长 (Attended)"], Page.OfficialsOf("日本海岸学会会长高桥修一出席会议。"));

    [Fact]
    public void What_governs_a_post_is_still_none_of_it() =>
        Assert.Equal(["李四光: 市委书记 (Mentioned)"], Page.OfficialsOf("今天,对市委书记李四光的工作大家都很肯定。"));

    [Fact]
    public void Whom_another_admonishes_has_the_verb_outside_the_post() =>
        Assert.Contains("李四光: 南山市副市长 (Mentioned)", Page.OfficialsOf("市委书记张三丰询问情况,叮嘱南山市副市长李四光抓好落实。"));

    [Fact]
    public void To_whom_something_is_owed_is_named_before_the_title() =>
        Assert.Equal(["李四光: 书记 (Mentioned)"], Page.OfficialsOf("这些成绩的取得,根本在于李四光书记领航掌舵。"));

    [Fact]
    public void An_organ_named_for_the_Yangtze_begins_no_name_behind_a_head() =>
        Assert.Equal(["李四光: 水利部长江水利委员会主任 (Chaired)"], Page.OfficialsOf("水利部长江水利委员会主任李四光主持会议。"));

    [Theory]
    [InlineData("市长江三丰主持会议。", "江三丰")]
    [InlineData("市长江涛主持会议。", "江涛")]
    public void A_mayor_may_be_called_as_the_river(string body, string name) => Assert.Equal([name], Page.NamesIn(body));

    [Fact]
    public void Two_posts_of_a_meeting_are_joined_by_和() =>
        Assert.Equal(
            ["张三丰: 大会主席团常务主席、第一次全体会议执行主席 (Attended)", "李四光: 大会主席团常务主席、第一次全体会议执行主席 (Attended)"],
            Page.OfficialsOf("大会主席团常务主席和第一次全体会议执行主席张三丰、李四光在前排就座。"));

    [Theory]
    [InlineData("西和县委书记李四光出席会议。", "西和县委书记")]
    [InlineData("县应对新型冠状病毒感染的肺炎疫情工作领导小组组长李四光出席会议。", "县应对新型冠状病毒感染的肺炎疫情工作领导小组组长")]
    [InlineData("省委常委、秘书长,省政府副省长李四光出席会议。", "省委常委、秘书长、省政府副省长")]
    [InlineData("国务院副总理、国家防汛抗旱总指挥部总指挥李四光出席会议。", "国务院副总理、国家防汛抗旱总指挥部总指挥")]
    [InlineData("市政协副主席、民进市委主委李四光出席会议。", "市政协副主席、民进市委主委")]
    [InlineData("急诊科护士长李四光出席会议。", "急诊科护士长")]
    public void Chairs_of_parties_and_head_nurses_hold_posts(string body, string posts) =>
        Assert.Equal([$"李四光: {posts} (Attended)"], Page.OfficialsOf(body));

    [Theory]
    [InlineData("张三丰登上平台,向企业负责人详细了解生产情况。", "张三丰")]
    [InlineData("市长张三丰要求各科室节约开支,向管理要效益。", "张三丰")]
    [InlineData("介绍了职工安全技能比武的情况。")]
    [InlineData("要实行县级领导包垸、乡镇干部包堤责任制。")]
    [InlineData("学校实行领导包班、教师包人。")]
    public void Prepositions_and_verbs_with_their_objects_are_no_names(string body, params string[] names) =>
        Assert.Equal(names.Where(name => !body.StartsWith(name)), Page.NamesIn(body));

    [Fact]
    public void A_common_word_may_be_a_given_name_behind_a_sure_surname() =>
        Assert.Equal(["凌剑锋: 市监委主任 (Mentioned)"], Page.OfficialsOf("市监委主任凌剑锋抛出的问题,让会场安静下来。"));
    [Theory]
    [InlineData("县委党史学习教育领导小组组长李四光出席会议。", "县委党史学习教育领导小组组长")]
    [InlineData("县委党的群众路线教育实践活动领导小组组长李四光出席会议。", "县委党的群众路线教育实践活动领导小组组长")]
    [InlineData("代表团副团长李四光出席会议。", "代表团副团长")]
    public void An_organ_s_name_may_hold_a_word_that_governs_elsewhere(string body, string post) =>
        Assert.Equal([$"李四光: {post} (Attended)"], Page.OfficialsOf(body));

    [Theory]
    [InlineData("会议审议国务院总理李四光所作的报告。", "国务院总理")]
    [InlineData("大家把目光转向市水利局局长李四光。", "市水利局局长")]
    public void What_governs_the_person_is_none_of_the_post(string body, string post) =>
        Assert.Equal([$"李四光: {post} (Mentioned)"], Page.OfficialsOf(body));

    [Fact]
    public void A_city_before_a_town_is_no_mayor() => Assert.Empty(Page.NamesIn("在富锦市长安镇永胜村,大家走进车间。"));


    [Theory]
    [InlineData("——记南山县大山乡党委书记张三丰", "南山县大山乡党委书记")]
    [InlineData("——访南山县大山乡党委书记张三丰", "南山县大山乡党委书记")]
    public void What_a_subtitle_does_with_a_person_is_no_part_of_the_post(string subtitle, string post) =>
        Assert.Equal([post], Assert.Single(Page.Read($"春耕一线见闻\n{subtitle}\n\n张三丰来了,大家都很高兴,春耕也开始了。\n").Officials).Posts.Select(item => item.Text));

    [Theory]
    [InlineData("张三丰和驻村第一书记李四光出席会议。", "驻村第一书记")]
    [InlineData("单位派来了第三任第一书记李四光。", "第一书记")]
    [InlineData("工业和信息化局局长李四光出席会议。", "工业和信息化局局长")]
    [InlineData("水利和湖泊局局长李四光出席会议。", "水利和湖泊局局长")]
    public void Another_person_and_the_number_in_a_row_are_no_part_of_it_either(string body, string post) =>
        Assert.Equal([post], Page.WithBody(body).Officials.Single(official => official.Name == "李四光").Posts.Select(item => item.Text));

    [Theory]
    [InlineData("省委“不忘初心、牢记使命”主题教育第三巡回指导组组长")]
    [InlineData("市“五水共治”领导小组办公室主任")]
    [InlineData("“两学一做”学习教育协调小组副组长")]
    public void What_an_organ_is_for_may_be_quoted_in_its_name(string post) =>
        Assert.Equal([$"李四光: {post} (Attended)"], Page.OfficialsOf($"{post}李四光出席会议。"));

    [Fact]
    public void A_quotation_that_names_no_organ_is_no_part_of_the_post() =>
        Assert.Equal(["李四光: 市长 (Attended)"], Page.OfficialsOf("一切为了“春耕”市长李四光出席会议。"));

    [Theory]
    [InlineData("市长张三丰出席并与山北省委常委、副省长,南山新区党工委书记李四光会谈。", "山北省委常委、副省长、南山新区党工委书记")]
    [InlineData("国家局党组书记、局长,大山总公司总经理李四光出席会议。", "国家局党组书记、局长、大山总公司总经理")]
    public void Posts_go_on_over_a_comma_also_behind_a_preposition_and_with_another_organ(string body, string posts) =>
        Assert.Equal(posts, string.Join("、", Page.WithBody(body).Officials.Single(official => official.Name == "李四光").Posts.Select(item => item.Text)));

    [Fact]
    public void The_office_of_a_head_breaks_no_chain() =>
        Assert.Equal(
            ["李四光: 临时党支部副书记、校长办公室主任 (Chaired)"],
            Page.OfficialsOf("会议由临时党支部副书记、校长办公室主任李四光主持。"));

    [Theory]
    [InlineData("张三拜会上海市委书记李四光。", "上海市委书记")]
    [InlineData("会上市委书记李四光讲话。", "市委书记")]
    public void What_looks_like_a_governor_may_end_inside_a_place(string body, string post) =>
        Assert.Equal([post], Page.WithBody(body).Officials.Single(official => official.Name == "李四光").Posts.Select(item => item.Text));

    [Theory]
    [InlineData("大山基金会秘书长、南山市民间中医评价中心办公室副主任李四光出席会议。", "大山基金会秘书长、南山市民间中医评价中心办公室副主任")]
    [InlineData("市政府副秘书长、市河长办主任李四光出席会议。", "市政府副秘书长、市河长办主任")]
    [InlineData("省委书记、市长出席会议的还有局长李四光。", "局长")]
    public void What_looks_like_a_post_inside_the_next_breaks_no_chain(string body, string posts) =>
        Assert.Equal(posts, string.Join("、", Page.WithBody(body).Officials.Single(official => official.Name == "李四光").Posts.Select(item => item.Text)));

    [Theory]
    [InlineData("副总经理(主持工作)李四光出席会议。集团召开会议。", "副总经理")]
    [InlineData("市水利局副局长(挂职)李四光出席会议。", "市水利局副局长")]
    public void How_a_post_is_held_may_stand_between_it_and_the_name(string body, string post) =>
        Assert.Equal([post], Page.WithBody("我公司今天来了客人。" + body).Officials.Single(official => official.Name == "李四光").Posts.Select(item => item.Text));

    [Theory]
    [InlineData("经过临时党支部副书记李四光的劝导,大家都同意。", "临时党支部副书记")]
    [InlineData("大学副教务长李四光出席会议。", "大学副教务长")]
    [InlineData("党校教育长李四光出席会议。", "党校教育长")]
    [InlineData("学院党建组织员李四光出席会议。", "学院党建组织员")]
    [InlineData("食品安全监督员李四光出席会议。", "食品安全监督员")]
    [InlineData("省水利厅副厅长级干部李四光出席会议。", "省水利厅副厅长级干部")]
    [InlineData("市应急管理局局长李四光出席会议。", "市应急管理局局长")]
    [InlineData("应急管理局局长李四光出席会议。", "应急管理局局长")]
    [InlineData("受理中心主任李四光出席会议。", "受理中心主任")]
    public void What_one_passes_through_is_none_and_heads_of_studies_are_posts(string body, string post) =>
        Assert.Equal([post], Page.WithBody(body).Officials.Single().Posts.Select(item => item.Text));

    [Fact]
    public void As_what_someone_leads_a_group_is_no_part_of_the_post() =>
        Assert.Equal(["李四光: 纪检监察组组长 (Attended)"], Page.OfficialsOf("省里派出以纪检监察组组长李四光为组长的调研组来调研。李四光出席会议。"));

    [Theory]
    [InlineData("经金学院党委书记李四光出席会议。", "经金学院党委书记")]
    [InlineData("给予管理学院党委书记李四光表彰。", "管理学院党委书记")]
    public void What_is_given_is_no_part_of_a_post_and_what_begins_like_a_preposition_may_be(string body, string post) =>
        Assert.Equal([post], Assert.Single(Page.WithBody(body).Officials).Posts.Select(item => item.Text));

    [Theory]
    [InlineData("大学高级副校长(研究及创新)")]
    [InlineData("大学附属第一医院(省立医院)副院长")]
    [InlineData("市局(公司)党委委员")]
    public void A_bracket_that_names_an_organ_anew_or_a_field_is_part_of_the_post(string post) =>
        Assert.Equal([$"李四光: {post} (Attended)"], Page.OfficialsOf($"{post}李四光出席会议。"));

    [Fact]
    public void Where_somebody_stands_in_a_picture_is_not() =>
        Assert.DoesNotContain(Page.WithBody("市长(前排右二)李四光出席会议,大家都来了。").Officials, official => official.Posts.Any(post => post.Text.Contains('右', StringComparison.Ordinal)));
}
