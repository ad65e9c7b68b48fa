using System.Text.RegularExpressions;
using SeedCorpus.Benchmarks.Composing.Truths;

namespace SeedCorpus.Extraction.Tests.Composing;

/// <summary>All that the web does to pages is done to some of the composed ones.</summary>
public class NoiseTests
{
    private const string Tones = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";

    public static TheoryData<string, string> Marks { get; } = new()
    {
        { "annotations with tones", $@"\w\([a-zü]*[{Tones}][a-zü]*\)" },
        { "annotations without tones", @"[一-鿿]\([a-zü]{2,6}\)[^(]" },
        { "annotations again and again", @"\(([a-zü]{2,6})\)\(\1\)\(\1\)" },
        { "damaged bytes", $@"[一-鿿]\?[a-zü]*[{Tones}][a-zü]*\)" },
        { "Traditional by character", "[會議].*干部|干部.*[領導會]" },
        { "Traditional of Taiwan", "儘快|彙報|幹部|關於|複雜|規範" },
        { "padded names", @"[、::導导]\w [一-鿿][、,,出參参]" },
        { "full-width forms", "\uFF0C" },
        { "narrow forms", "[一-鿿],[一-鿿]" },
        { "spaced header", @"\d年\d+月\d+日 \d\d:\d\d 来源" },
        { "glued header", @"\d\d:\d\d:\d\d来源:\w+编辑:\w+责编:" },
        { "bracketed header", @"来源:\[\w+\] 日期:\[\d{4}-\d\d-\d\d\]" },
        { "counters", "评论:\\d 点击:" },
        { "labels", @"发布时间:\d{4}-\d\d-\d\d" },
        { "size of type", @"\[字体:大 中 小\]" },
        { "share buttons", "(?m)^分享到:" },
        { "breadcrumbs", "首页 > " },
        { "menu", "首页 新闻 时政" },
        { "QR code", "微信扫一扫" },
        { "pager", "1/62/63/64" },
        { "legal clauses", "(?m)^2、凡本网" },
        { "copyright", "©1999-2024" },
        { "telephone", @"电话:0\d+-\d+" },
        { "day of scraping", "今天是20" },
        { "dateline", @"本报讯\(记者 " },
        { "dateline of an outlet", @"\w\w讯[(\uFF08]记者 " },
        { "correspondents", " 通讯员 " },
        { "credit at the end", @"(?m)[。)][(\uFF08]\w*记者 \w+( \w+)?[)\uFF09]( \|)?\r?$" },
        { "editor below", "责任编辑:|【编辑:" },
        { "outlet below", "(?m)^来源:" },
        { "original title", "原标题:" },
        { "glued names", "(?m)^[一-鿿]{4,12}(出席|参加调研)" },
        { "venues", "在\\w+分会场" },
        { "names and others", "[一-鿿]等(出席|参加|参会|列席|在)" },
        { "names by organ", "政协副主席" },
        { "trailing bar", @"(?m)。 \|\r?$" },
        { "Windows line ends", "\r\n" },
    };

    [Theory]
    [MemberData(nameof(Marks))]
    public void Each_kind_of_noise_occurs(string kind, string mark) =>
        Assert.True(ComposedPages.First.Any(page => Regex.IsMatch(page.Text, mark)), kind);

    [Fact]
    public void Each_kind_of_paragraph_and_script_occurs()
    {
        Truth[] truths = [.. ComposedPages.First.Select(page => page.Truth)];

        Assert.Equal(Enum.GetValues<ParagraphKind>(), truths.SelectMany(truth => truth.Paragraphs).Select(paragraph => paragraph.Kind).Distinct().Order());
        Assert.InRange(truths.Count(truth => truth.Script == "Traditional"), 60, 130);
        Assert.InRange(truths.Count(truth => truth.HasRuby), 20, 70);
        Assert.Contains(truths.SelectMany(truth => truth.Officials), official => official.Name.Contains('·', StringComparison.Ordinal));
        Assert.Contains(truths, truth => truth.EventDate is null);
        Assert.Contains(truths, truth => truth.EventDate?.StartsWith("--", StringComparison.Ordinal) == true);
    }
}
