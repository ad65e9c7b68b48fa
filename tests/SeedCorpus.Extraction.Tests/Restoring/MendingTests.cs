using SeedCorpus.Extraction.Restoring;

namespace SeedCorpus.Extraction.Tests.Restoring;

/// <summary>Byte damage by annotations that matched across two characters.</summary>
public class MendingTests
{
    [Theory]
    [InlineData("要?jiǎng)訂T起來", "要动员起来")]
    [InlineData("北京日?qǐng)?bào)社", "北京日报社")]
    [InlineData("要?jiǎng)訂T(yuán)起來", "要动员起来")]
    public void The_bytes_alone_may_tell_the_truth(string seed, string text)
    {
        RestoredText restored = Restore(seed);

        Assert.Equal(text, restored.Text);
        Assert.Empty(restored.Findings);
        Assert.True(restored.HasRuby);
    }

    [Fact]
    public void A_decoder_that_keeps_the_parenthesis_prints_a_replacement_character()
    {
        RestoredText restored = Restore("要\uFFFD(jiǎng)訂T起來");

        Assert.Equal("要动员起来", restored.Text);
    }

    [Fact]
    public void A_lost_byte_is_chosen_by_words_of_the_page_and_the_choice_is_told()
    {
        const string Page = "阻斷疫情傳播鏈條。迅速斬?cái)嘁咔閭鞑ユ,發現一起";

        RestoredText restored = Restore(Page);

        Assert.Equal("阻断疫情传播链条。迅速斩断疫情传播链,发现一起", restored.Text);
        RestoringFinding finding = Assert.Single(restored.Findings);
        Assert.Equal(FindingKind.MendedByEvidence, finding.Kind);
        Assert.Equal("?cái)嘁咔閭鞑ユ", Page.Substring(finding.Start, finding.Length));
        Assert.Equal("斷疫情傳播鏈", finding.Detail);
    }

    [Fact]
    public void A_lost_byte_that_nothing_tells_leaves_the_place_as_it_stands()
    {
        const string Page = "迅速斬?cái)嘁咔閭鞑ユ,發現一起";

        RestoredText restored = Restore(Page);

        Assert.Contains("?cái)", restored.Text, StringComparison.Ordinal);
        RestoringFinding finding = Assert.Single(restored.Findings);
        Assert.Equal(FindingKind.UnmendedDamage, finding.Kind);
        Assert.Equal("斬?cái)", Page.Substring(finding.Start, finding.Length));
    }

    [Fact]
    public void Damage_may_begin_before_its_mark()
    {
        RestoredText restored = Restore("堅持以快制快。提速。提質。提效。保持以快制快??焖俨殛?yáng)追陽(yáng)。");

        Assert.Equal("坚持以快制快。提速。提质。提效。保持以快制快。快速查阳追阳。", restored.Text);
        Assert.Equal(FindingKind.MendedByEvidence, Assert.Single(restored.Findings).Kind);
    }

    [Fact]
    public void Stops_and_quotation_marks_are_as_common_as_any_character() =>
        Assert.Equal("分析当前形势、“早发现。", Restore("分析當前形勢?qián)ⅰ霸绨l現。").Text);

    [Theory]
    [InlineData("聚焦“六穩”“六保”各项工作。做好“六?!备黜椆ぷ?,全市經濟", "聚焦“六稳”“六保”各项工作。做好“六保”各项工作,全市经济")]
    [InlineData("來我縣調研。做好服務??h委常委參加調研。", "来我县调研。做好服务。县委常委参加调研。")]
    [InlineData("關注重點人群。快速查找。關注重點人群??焖俨檎?,做好服務。", "关注重点人群。快速查找。关注重点人群。快速查找,做好服务。")]
    public void Publishers_that_narrow_full_width_forms_cut_characters_alike(string page, string text) =>
        Assert.Equal(text, Restore(page).Text);

    [Theory]
    [InlineData("这是为什么??他说,要调查。")]
    [InlineData("这是为什么?!大家表示,要调查。")]
    [InlineData("这是为什么??h股如何?")]
    [InlineData("这是为什么?(下转第3版)")]
    [InlineData("怎么办?:市民说,要坚持。")]
    [InlineData("??? 某地新闻网讯")]
    public void Signs_behind_a_question_are_no_damage(string page) =>
        Assert.Equal(page, Restore(page).Text);

    [Theory]
    [InlineData("人?jiǎng)訂T起來")]
    [InlineData("a?jiǎng)訂T起來")]
    public void A_mark_that_the_bytes_do_not_explain_stays_with_a_finding(string page)
    {
        RestoredText restored = Restore(page);

        Assert.Contains("?jiǎng)", restored.Text, StringComparison.Ordinal);
        Assert.Equal(FindingKind.UnmendedDamage, Assert.Single(restored.Findings).Kind);
    }

    [Fact]
    public void Damage_may_follow_damage_at_once() =>
        Assert.Equal("北京日报动员起来", Restore("北京日?qǐng)?bào)動(dòng)?dìng)T(yuán)起來").Text);

    [Fact]
    public void The_annotation_behind_a_mended_stretch_tells_its_last_character()
    {
        RestoredText restored = Restore("遲到。加快方艙?fǔ)t(yī)院建設");

        Assert.Equal("迟到。加快方舱医院建设", restored.Text);
    }

    [Theory]
    [InlineData("怎么办?")]
    [InlineData("是吗?ma)")]
    [InlineData("(是吗?yes)")]
    [InlineData("什么?(记者)")]
    public void A_question_is_no_damage(string page)
    {
        RestoredText restored = Restore(page);

        Assert.Equal(page, restored.Text);
        Assert.Empty(restored.Findings);
    }

    private static RestoredText Restore(string seed) => TextRestorer.Restore(seed, CancellationToken.None);
}
