using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Tests.People;

public class RoleTests
{
    [Theory]
    [InlineData("市长张三主持会议。", "Chaired")]
    [InlineData("市长张三主持会议并讲话。", "Chaired, Spoke")]
    [InlineData("市长张三出席会议。", "Attended")]
    [InlineData("市长张三部署工作。", "Spoke")]
    [InlineData("市长张三的办公室在二楼。", "Mentioned")]
    public void A_verb_gives_its_role_to_its_subject(string body, string roles) =>
        Assert.Equal([$"张三: 市长 ({roles})"], Page.OfficialsOf(body));

    [Fact]
    public void A_verb_gives_its_role_to_all_named_since_the_last_verb() =>
        Assert.Equal(
            ["张三: 市长 (Spoke)", "李四光: 市委书记 (Attended)", "王五: 副市长 (Attended)"],
            Page.OfficialsOf("市长张三讲话,市委书记李四光,副市长王五出席。"));

    [Fact]
    public void Who_is_only_named_inside_what_others_study_took_no_part() =>
        Assert.Equal(
            ["张三: 市长 (Chaired)", "李四光: 省委书记 (Mentioned)"],
            Page.OfficialsOf("市长张三主持会议,传达学习省委书记李四光重要讲话精神。"));

    [Fact]
    public void What_holds_for_one_whose_words_are_studied_holds_for_the_next() =>
        Assert.Equal(
            ["张三: 省委书记 (Mentioned)", "李四光: 省长 (Mentioned)"],
            Page.OfficialsOf("大家围绕省委书记张三重要讲话精神和省长李四光的文章进行研讨交流。"));

    [Fact]
    public void What_a_speaker_tells_gives_no_role() =>
        Assert.Equal(
            ["张三: 市长 (Spoke)", "李四光: 省长 (Mentioned)"],
            Page.OfficialsOf("市长张三强调,省长李四光亲自指挥、亲自部署。"));

    [Fact]
    public void Who_learns_of_an_inspection_inspects_nothing() =>
        Assert.Equal(["张三: 省长 (Chaired)", "李四光: 总书记 (Mentioned)"], Page.OfficialsOf("省长张三主持召开会议,深入学习贯彻李四光总书记来闽考察重要讲话精神。"));

    [Theory]
    [InlineData("市长张三作了情况汇报。")]
    [InlineData("市长张三就防汛工作进行了安排部署。")]
    [InlineData("市长张三安排部署有关工作。")]
    public void Who_gives_a_report_spoke(string body) => Assert.Equal(["张三: 市长 (Spoke)"], Page.OfficialsOf(body));

    [Fact]
    public void What_a_meeting_deploys_nobody_said() =>
        Assert.Equal(["张三: 市长 (Chaired)"], Page.OfficialsOf("市长张三主持会议,对防汛工作进行研究部署。"));

    [Theory]
    [InlineData("再动员、再部署", "Chaired")]
    [InlineData("部署", "Chaired, Spoke")]
    public void What_a_meeting_is_held_to_deploy_again_nobody_said(string noun, string roles) =>
        Assert.Equal([$"张三: 市长 ({roles})"], Page.OfficialsOf($"市长张三主持召开会议,对防汛工作进行{noun}。"));

    [Theory]
    [InlineData("市长张三到南山调研春耕工作。", "Attended, Inspected")]
    [InlineData("市长张三陪同调研。", "Attended, Accompanied")]
    public void Who_visits_attends_and_inspects_or_goes_along(string body, string roles) =>
        Assert.Equal([$"张三: 市长 ({roles})"], Page.OfficialsOf(body));

    [Fact]
    public void A_list_may_follow_what_its_persons_did() =>
        Assert.Equal(
            ["张三丰: 大会执行主席 (Attended)", "李四光: 大会执行主席 (Attended)"],
            Page.OfficialsOf("担任大会执行主席并在主席台前排就座的有:张三丰、李四光。"));

    [Theory]
    [InlineData("市长张三主持会议,听取委员意见并作讲话。")]
    [InlineData("市长张三主持会议,对各部门负责人作了部署。")]
    public void Whom_a_clause_governs_is_not_its_subject(string body) =>
        Assert.Equal(["张三: 市长 (Chaired, Spoke)"], Page.OfficialsOf(body));

    [Theory]
    [InlineData("市长张三主持会议,部分委员作了发言。")]
    [InlineData("市长张三主持会议,校党委理论学习中心组全体成员参加学习。")]
    [InlineData("市长张三主持会议。班子成员发言,市长张三代表班子作对照检查。")]
    public void What_others_do_in_a_clause_of_their_own_or_is_no_visit_gives_no_role(string body) =>
        Assert.Equal(["张三: 市长 (Chaired)"], Page.OfficialsOf(body));

    [Fact]
    public void In_whose_company_something_is_done_attended() =>
        Assert.Equal(
            ["张三: 市长 (Attended, Accompanied)", "李四光: 副省长 (Attended, Inspected)"],
            Page.OfficialsOf("在市长张三的陪同下,副省长李四光调研春耕工作。"));

    [Fact]
    public void Who_is_accompanied_acts_behind_whom_the_clause_names_as_company() =>
        Assert.Equal(
            ["李四光: 副省长 (Attended, Inspected)", "张三: 市长 (Attended, Accompanied)"],
            Page.OfficialsOf("副省长李四光在市长张三等领导陪同下来学院考察。"));

    [Fact]
    public void By_whose_leadership_something_is_done_did_not() =>
        Assert.Equal(["张三: 市长 (Mentioned)"], Page.OfficialsOf("在市长张三的带领下,大家参观了南山。"));

    [Theory]
    [InlineData("市长李四光转达省长张三的问候,参加会议。")]
    [InlineData("市长李四光欢迎省长张三,并出席会议。")]
    [InlineData("市长李四光感谢省长张三,并出席会议。")]
    public void Who_is_welcomed_or_quoted_did_nothing(string body) =>
        Assert.Equal(["李四光: 市长 (Attended)", "张三: 省长 (Mentioned)"], Page.OfficialsOf(body));

    [Theory]
    [InlineData("出席:王五、副县长李四光。", "李四光: 副县长 (Attended)")]
    [InlineData("列席人员:县政协副主席李四光。", "李四光: 县政协副主席 (Attended)")]
    [InlineData("请假:副县长李四光。", "李四光: 副县长 (Mentioned)")]
    public void Minutes_list_who_came_behind_a_label(string line, params string[] officials) =>
        Assert.Equal(officials, Page.OfficialsOf("县长张三丰主持会议。\n" + line).Skip(1));

    [Fact]
    public void Who_is_mourned_did_not_come() =>
        Assert.Equal(
            ["张三: 原副市长 (Mentioned)", "李四光: 市长 (Attended)"],
            Page.OfficialsOf("原副市长张三同志遗体送别仪式举行。市长李四光参加送别。"));

    [Fact]
    public void What_the_last_of_a_list_qualifies_all_of_it_does() =>
        Assert.Equal(
            ["张三: 副市长 (Mentioned)", "李四光: 副市长 (Mentioned)"],
            Page.OfficialsOf("副市长张三、李四光同志的批示很好,大家出席会议。"));

    [Theory]
    [InlineData("市长张三发表重要讲话。", "Spoke")]
    [InlineData("市长张三发表了重要讲话。", "Spoke")]
    [InlineData("市长张三作重要讲话。", "Spoke")]
    [InlineData("市长张三报告工作。", "Spoke")]
    [InlineData("市长张三收听收看大会。", "Attended")]
    [InlineData("市长张三会见大家。", "Attended")]
    [InlineData("市长张三发表重要讲话精神。", "Mentioned")]
    public void Speeches_broadcasts_and_meetings_give_roles(string body, string roles) =>
        Assert.Equal([$"张三: 市长 ({roles})"], Page.OfficialsOf(body));

    [Fact]
    public void Whom_somebody_meets_takes_part() =>
        Assert.Equal(["张三: 市长 (Attended)", "李四光: 省长 (Attended)"], Page.OfficialsOf("市长张三会见省长李四光。"));

    [Theory]
    [InlineData("市长张三来到南山,并强调要抓好落实。", "Spoke, Attended")]
    [InlineData("市长张三作出指示,并强调要抓好落实。", "Mentioned")]
    public void Who_goes_on_to_stress_spoke_unless_an_instruction_is_told_of(string body, string roles) =>
        Assert.Equal([$"张三: 市长 ({roles})"], Page.OfficialsOf(body));

    [Fact]
    public void A_venue_is_kept() =>
        Assert.Equal("北山市分会场", Assert.Single(Page.WithBody("市长张三在北山市分会场出席会议。").Officials).Where);

    [Fact]
    public void Who_presides_and_speaks_does_both() =>
        Assert.Equal(["张三: 市委书记 (Chaired, Spoke)"], Page.OfficialsOf("市委书记张三主持并讲话。"));

    [Fact]
    public void Whose_speech_is_taken_to_heart_does_nothing_however_many_posts() =>
        Assert.Equal(
            ["张三: 区长 (Spoke)", "李四: 市委常委、副市长 (Mentioned)"],
            Page.OfficialsOf("区长张三强调,要领会市委常委、副市长李四讲话。"));

    [Fact]
    public void A_comma_may_stand_between_a_comrade_and_what_he_asked() =>
        Assert.Equal(["张三: 副区长 (Spoke)"], Page.OfficialsOf("最后副区长张三同志,要求大家克服麻痹心理。"));

    [Fact]
    public void A_headline_tells_what_was_stressed_at_a_meeting_that_one_presided_over() =>
        Assert.Contains("张三丰:  (Chaired, Spoke)", Page.WithTitle("张三丰主持召开市委常委会会议强调 扎实做好春耕工作").Officials.Select(Page.Line));

    [Theory]
    [InlineData("省妇联主席张三丰到会致贺词。", Roles.Spoke | Roles.Attended)]
    [InlineData("省长张三丰代表双方签署协议。", Roles.Attended)]
    public void What_is_done_at_a_ceremony_gives_a_role(string body, Roles roles) =>
        Assert.Equal(roles, Assert.Single(Page.WithBody(body).Officials).Roles);

    [Fact]
    public void Who_goes_along_accompanies() =>
        Assert.Equal(["张三丰: 副县长 (Attended, Accompanied)"], Page.OfficialsOf("副县长张三丰及相关部门负责人随同。"));

    [Fact]
    public void A_list_that_closes_with_a_name_of_parts_attends() =>
        Assert.Equal(
            ["买买提·吾守尔: 自治州党委常委、统战部部长 (Attended)", "张三丰: 自治州党委常委、秘书长 (Attended)", "努尔兰·巴合提: 自治州副州长 (Attended)"],
            Page.OfficialsOf("自治州党委常委、统战部部长买买提·吾守尔,自治州党委常委、秘书长张三丰,自治州副州长努尔兰·巴合提参加座谈会。"));

    [Fact]
    public void A_name_that_holds_不力_tells_of_no_misconduct() =>
        Assert.Equal(["阿不力孜·吾守尔: 市长 (Attended)"], Page.OfficialsOf("市长阿不力孜·吾守尔参加座谈会。"));

    [Fact]
    public void In_a_headline_a_space_parts_what_each_one_does() =>
        Assert.Equal(
            ["张三丰: 市委书记 (Attended)", "李四光: 市长 (Chaired)"],
            Page.Read("南山市重大项目集中开工\n张三丰宣布开工 李四光主持\n\n昨天,市委书记张三丰出席仪式,市长李四光主持。\n").Officials.Select(Page.Line));

    [Theory]
    [InlineData("市委书记张三丰为全体党员讲授专题党课,市委副书记李四光主持报告会。")]
    [InlineData("市委书记张三丰出席并宣布项目开工,市委副书记李四光主持仪式。")]
    public void Who_presides_is_the_last_who_is_named(string body) =>
        Assert.DoesNotContain(Page.OfficialsOf(body), line => line.Contains("张三丰", StringComparison.Ordinal) && line.Contains("Chaired", StringComparison.Ordinal));

    [Theory]
    [InlineData("张三到会祝贺李四光作工作报告", "李四光: 市政协主席 (Spoke)", "张三: 市委书记 (Attended)")]
    [InlineData("张三到会祝贺并作报告", "李四光: 市政协主席 (Spoke)", "张三: 市委书记 (Spoke, Attended)")]
    public void In_a_headline_nothing_parts_whom_one_greets_from_what_he_does(string headline, params string[] officials) =>
        Assert.Equal(officials, Page.Read($"市政协五届四次会议开幕\n{headline}\n\n3月3日,市政协主席李四光作工作报告。市委书记张三出席会议。\n").Officials.Select(Page.Line));

    [Fact]
    public void Who_receives_guests_takes_part() =>
        Assert.Equal(["张三: 校长 (Attended)"], Page.OfficialsOf("校长张三热情接待了来宾。"));

    [Theory]
    [InlineData("大家聆听习近平代表中央委员会所作的报告。")]
    [InlineData("大家对习近平时代的历史定位进行了全方位的解读。")]
    public void What_somebody_gave_before_is_no_speech_of_the_day(string body) =>
        Assert.DoesNotContain(Page.OfficialsOf(body), line => line.Contains("Spoke", StringComparison.Ordinal));

    [Fact]
    public void When_something_was_said_is_no_part_of_a_guest_s_name() =>
        Assert.Contains("萨利姆", Page.Read("李四光会见巴基斯坦总理萨利姆时强调合作\n\n昨天,市长李四光会见了来宾。\n").Officials.Select(official => official.Name));

    [Fact]
    public void A_title_behind_a_list_is_that_of_all() =>
        Assert.Equal(
            ["胡剑民: 副校长 (Attended)", "章新民: 副校长 (Attended)", "周万民: 副校长 (Attended)"],
            Page.OfficialsOf("胡剑民、章新民、周万民副校长端坐在主席台上。"));

    [Fact]
    public void Behind_a_post_it_is_that_of_the_last() =>
        Assert.Equal(["张三: 县长 (Attended)", "李四光: 副县长 (Attended)"], Page.OfficialsOf("县长张三、李四光副县长端坐在主席台上。"));

    [Theory]
    [InlineData("市长张三丰听了大家的意见。会上,李四光领学《张三丰在会议上的讲话》。", "张三丰: 市长 (Mentioned)")]
    [InlineData("市长张三丰报告了建设进展。", "张三丰: 市长 (Spoke)")]
    public void What_a_work_is_called_after_somebody_gives_him_no_role(string body, string official) => Assert.Contains(official, Page.OfficialsOf(body));

    [Theory]
    [InlineData("市长张三拜会省委书记李四光、省长王五民。", "李四光: 省委书记 (Attended)", "王五民: 省长 (Attended)")]
    [InlineData("市长张三会见了省长李四光率领的代表团。", "李四光: 省长 (Attended)")]
    [InlineData("市长张三慰问了老校长李四光。", "李四光: 老校长 (Mentioned)")]
    public void Guests_and_hosts_take_part_and_those_who_are_visited_are_only_named(string body, params string[] officials) =>
        Assert.Equal(officials, Page.OfficialsOf(body).Skip(1));

    [Theory]
    [InlineData("专家组由副校长张三、院长李四光组成。", "张三: 副校长 (Attended)", "李四光: 院长 (Attended)")]
    [InlineData("副校长张三是班子组成人员。", "张三: 副校长 (Mentioned)")]
    public void Whom_a_group_is_made_of_takes_part(string body, params string[] officials) => Assert.Equal(officials, Page.OfficialsOf(body));

    [Fact]
    public void Who_is_heard_may_have_a_title_behind_the_name() =>
        Assert.Contains("李四光: 院长 (Spoke)", Page.OfficialsOf("市长张三听取了李四光院长关于安全工作的汇报。"));

    [Fact]
    public void An_association_of_writers_is_no_light_verb() =>
        Assert.Equal(
            ["张三: 市委书记 (Spoke, Attended)", "李四光: 市作协主席 (Spoke, Attended)"],
            Page.OfficialsOf("市委书记张三,市作协主席李四光出席开幕式并讲话;大家都来了。"));

    [Theory]
    [InlineData("副市长张三一行到学院指导工作。", "Attended")]
    [InlineData("副市长张三指导工作。", "Mentioned")]
    public void Who_comes_with_a_company_takes_part(string body, string roles) => Assert.Equal([$"张三: 副市长 ({roles})"], Page.OfficialsOf(body));

    [Fact]
    public void To_whom_another_introduces_something_does_not_speak() =>
        Assert.Equal(["张三丰: 市长 (Spoke)", "李四光: 省长 (Attended)"], Page.OfficialsOf("市长张三丰向省长李四光介绍了春耕情况。"));

    [Theory]
    [InlineData("市长张三丰来到南山大学,双方进行了交流。", "Attended")]
    [InlineData("市长张三丰受邀担任评委。", "Attended")]
    public void What_both_sides_do_is_not_what_one_does(string body, string roles) => Assert.Equal([$"张三丰: 市长 ({roles})"], Page.OfficialsOf(body));

    [Theory]
    [InlineData("市长张三丰受省长李四光委托作了讲话。")]
    [InlineData("市长张三丰应省长李四光邀请作了讲话。")]
    public void Who_entrusts_or_invites_another_does_nothing_there(string body) =>
        Assert.Equal(["张三丰: 市长 (Spoke)", "李四光: 省长 (Mentioned)"], Page.OfficialsOf(body));
}
