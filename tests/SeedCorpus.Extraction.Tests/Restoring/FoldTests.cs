using SeedCorpus.Extraction.Restoring;

namespace SeedCorpus.Extraction.Tests.Restoring;

/// <summary>The fold against OpenCC itself; Oracle/make.py asks it.</summary>
public class FoldTests
{
    [Fact]
    public void Every_line_folds_as_OpenCC_folds_it()
    {
        string[] inputs = Oracle("input.txt");
        string[] expected = Oracle("expected.txt");

        string[] folded = Folded(string.Join("\n", inputs)).Split('\n');

        Assert.Equal(inputs.Length, expected.Length);
        Assert.Equal(expected, folded);
    }

    [Theory]
    [InlineData("著力", "着力")]
    [InlineData("著作", "著作")]
    [InlineData("乾隆", "乾隆")]
    [InlineData("餅乾", "饼干")]
    [InlineData("執行", "执行")]
    [InlineData("信息産品", "信息产品")]
    public void A_phrase_goes_before_its_characters(string traditional, string simplified) =>
        Assert.Equal(simplified, Folded(traditional));

    [Fact]
    public void A_character_may_become_a_surrogate_pair_and_both_units_keep_its_place()
    {
        MappedText folded = Fold("人㑮人");

        Assert.Equal("人\U0002B748人", folded.Text);
        Assert.Equal((1, 2), (folded.Start(1), folded.End(1)));
        Assert.Equal((1, 2), (folded.Start(2), folded.End(2)));
        Assert.Equal((2, 3), (folded.Start(3), folded.End(3)));
    }

    [Fact]
    public void A_surrogate_pair_may_become_a_character()
    {
        MappedText folded = Fold("\U00021ED5人");

        Assert.Equal("岁人", folded.Text);
        Assert.Equal((0, 2), (folded.Start(0), folded.End(0)));
        Assert.Equal((2, 3), (folded.Start(1), folded.End(1)));
    }

    private static string Folded(string text) => Fold(text).Text;

    private static MappedText Fold(string text) =>
        ScriptFolder.Fold(new MappedText(text), [(0, text.Length)], names: null, CancellationToken.None);

    private static string[] Oracle(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Restoring", "Oracle", file)).TrimEnd('\n').Split('\n');
}
