using SeedCorpus.Extraction.Facts;
using SeedCorpus.Extraction.Restoring;

namespace SeedCorpus.Extraction.Tests.Restoring;

/// <summary>Which script a page is in, and what of it is folded.</summary>
public class ScriptTests
{
    private const string Traditional = "全力推動社會面儘快清零,堅決打贏疫情殲滅戰。";
    private const string Simplified = "全力推动社会面尽快清零,坚决打赢疫情歼灭战。";

    [Theory]
    [InlineData(Traditional, Script.Traditional)]
    [InlineData(Simplified, Script.Simplified)]
    [InlineData(Simplified + "\n" + Traditional, Script.Mixed)]
    [InlineData("戰", Script.Traditional)]
    [InlineData("十一月二十日", Script.Simplified)]
    [InlineData("No Han at all", Script.Simplified)]
    public void The_characters_that_one_script_has_alone_tell_the_script(string seed, Script script) =>
        Assert.Equal(script, Restore(seed).Script);

    [Fact]
    public void Characters_that_a_conversion_left_alone_do_not_make_a_page_mixed()
    {
        RestoredText restored = Restore("盡快召開領導干部會議\n關于防控\n干部,里面,后面,于是");

        Assert.Equal(Script.Traditional, restored.Script);
        Assert.StartsWith("尽快召开领导干部会议", restored.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Simplified + "\n简体 繁體", Script.Simplified)]
    [InlineData(Traditional + "\n简体 繁體", Script.Traditional)]
    public void A_link_to_the_other_edition_does_not_make_a_page_mixed(string seed, Script script) =>
        Assert.Equal(script, Restore(seed).Script);

    [Theory]
    [InlineData("著名的乾隆,干部,后来,王昇")]
    [InlineData("“瞭望”周刊,藉此,李乾元")]
    public void Simplified_text_stays_as_it_is(string passage)
    {
        string seed = Simplified + passage;

        Assert.Equal(seed, Restore(seed).Text);
    }

    [Fact]
    public void On_a_mixed_page_only_the_traditional_lines_are_folded()
    {
        RestoredText restored = Restore(Simplified + "著名的李乾元。\n" + Traditional + "著力落實。");

        Assert.Equal(
            Simplified + "著名的李乾元。\n" + Simplified + "着力落实。", restored.Text);
    }

    [Theory]
    [InlineData("參加會議的有王文乾、李乾、張乾元。餅乾乾燥", "参加会议的有王文乾、李乾、张乾元。饼干干燥")]
    [InlineData("市長李乾強調,要曬乾。李乾指出", "市长李乾强调,要晒干。李乾指出")]
    [InlineData("記者 李文乾", "记者 李文乾")]
    public void Qian_of_a_name_stays(string seed, string text) => Assert.Equal(text, Restore(seed).Text);

    [Theory]
    [InlineData("圍住撈乾,嚴防外溢", "围住捞干,严防外溢")]
    [InlineData("有餅乾、乾糧、肉乾", "有饼干、干粮、肉干")]
    public void Qian_of_dryness_is_folded(string seed, string text) => Assert.Equal(text, Restore(seed).Text);

    private static RestoredText Restore(string seed) => TextRestorer.Restore(seed, CancellationToken.None);
}
