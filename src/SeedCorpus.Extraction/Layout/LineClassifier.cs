using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Tells what a line is for by its words, its length and its punctuation.</summary>
internal static class LineClassifier
{
    public const char FirstKana = '\u3041';
    public const char LastKana = '\u30fa';

    /// <summary>Chrome, captions and credits are shorter; a longer line with the same words is a sentence about them.</summary>
    private const int LongestLabelLine = 160;

    private const string TagEnd = "/>";
    private const int ShortestProse = 60;
    private const int ShortestQuestion = 8;
    private const int LongestDocumentNumber = 24;
    private const int YearLength = 4;

    private static readonly char[] YearBrackets = ['〔', '[', '(', '【'];

    private static readonly string[] Declarations = ["免责声明:", "版权声明:", "特别声明:", "郑重声明:", "重要声明:", "本站声明:", "本网声明:", "声明:"];

    private static readonly string[] Salutations = ["亲爱的", "尊敬的", "敬爱的", "各位"];

    private static readonly string[] Asking = ["记者", "问", "主持人"];

    private static readonly string[] Abstracts = ["[摘要]", "【摘要】", "摘要:", "内容摘要:"];

    /// <param name="text">The folded text.</param>
    /// <param name="line">The line without what is trimmed.</param>
    /// <param name="signs">What it may hold: the looks for what it surely does not are left out.</param>
    public static LineKind Classify(string text, TextRange line, LineSigns signs)
    {
        if (line.Length == 0)
            return LineKind.Blank;
        if (signs.Has(LineSigns.Legal | LineSigns.Site) && SitePhrases.IsLegal(text, line))
            return LineKind.Footer;
        if (signs.Has(LineSigns.Colon) && IsDeclaration(text, line))
            return LineKind.Footer;
        bool isShort = line.Length <= LongestLabelLine;
        if (isShort && Captions.IsCaption(text, line) && !(signs.Has(LineSigns.Day) && DatedLines.IsDated(text, line)))
            return LineKind.Caption;
        if ((isShort && (IsAddressedToVisitors(text, line, signs) || HoldsTagEnd(text, line))) || IsAbstract(text, line))
            return LineKind.Chrome;
        if (signs.Has(LineSigns.Stop) && text.IndexOf('。', line.Start, line.Length) >= 0)
            return line.Length > 1 ? LineKind.Prose : LineKind.Chrome;
        if (IsQuestion(text, line))
            return LineKind.Prose;
        LineKind? label = isShort ? KindOfLabel(text, line, signs) : null;
        if (isShort && signs.Has(LineSigns.Colon) && (label == LineKind.Chrome || (label is null && text[line.Start] is '【' or '[')) && HoldsByline(text, line))
            return LineKind.Credit;
        if (label is { } kind)
            return kind;
        return EndsLikeSentence(text, line) || IsSalutation(text, line) ? LineKind.Prose : LineKind.Heading;
    }

    /// <summary>What a line without a sentence is, where it is no text.</summary>
    private static LineKind? KindOfLabel(string text, TextRange line, LineSigns signs)
    {
        if (Markup.IsMarkup(text, line, signs))
            return LineKind.Chrome;
        if (BylineStarts.Find(text, line) > 0 || BylineStarts.FindEditors(text, line) > 0)
            return LineKind.Credit;
        // 2010 年 11 月 8 日 星期: the parts of a day are no words of a menu.
        if (Markup.IsMenu(text, line) && !DatedLines.BeginsWithDay(text, line))
            return LineKind.Chrome;
        if (IsLabelled(text, line, signs))
            return LineKind.Credit;
        return SitePhrases.KindOf(text, line) ?? (IsBracketed(text, line) || IsDocumentNumber(text, line) ? LineKind.Credit : null);
    }

    /// <summary>【打印】 【关闭】 撰稿:张三: who wrote, beside buttons.</summary>
    private static bool HoldsByline(string text, TextRange line) =>
        LabelReader.Read(text, line).Exists(label => label.Kind == LabelKind.Reporters && label.Value.Length > 0);

    private static bool IsLabelled(string text, TextRange line, LineSigns signs) =>
        (signs.Has(LineSigns.Day) && (DatedLines.IsDated(text, line) || PaperLines.IsDated(text, line)))
        || (signs.Has(LineSigns.Colon) && (Markup.StartsWithLink(text, line) || LabelReader.StartsWithLabel(text, line)))
        || (signs.Has(LineSigns.Day | LineSigns.Colon) && DatedLines.IsLabelled(text, line));

    private static bool IsAddressedToVisitors(string text, TextRange line, LineSigns signs) =>
        (signs.Has(LineSigns.Notice) && SitePhrases.IsNotice(text, line)) || (signs.Has(LineSigns.Kana) && IsJapanese(text, line));

    /// <summary>…的权威平台。" />: what is left of an element whose beginning another line holds.</summary>
    private static bool HoldsTagEnd(string text, TextRange line)
    {
        int end = text.IndexOf(TagEnd, line.Start, line.Length, StringComparison.Ordinal);
        return end > line.Start && text[end - 1] is ' ' or '"' or '”';
    }

    /// <summary>A link to the page in Japanese: of damaged Chinese, far less is kana.</summary>
    private static bool IsJapanese(string text, TextRange line)
    {
        int kana = 0;
        for (int at = line.Start; at < line.End; at++)
            kana += text[at] is >= FirstKana and <= LastKana ? 1 : 0;
        return kana > line.Length / 3;
    }

    /// <summary>免责声明:…, 版权声明:…: what a site says of the text behind it.</summary>
    private static bool IsDeclaration(string text, TextRange line)
    {
        int start = text[line.Start] is '(' or '【' ? line.Start + 1 : line.Start;
        return WordSearch.FirstAt(text, start, line.End, Declarations) is not null;
    }

    /// <summary>[摘要]:…: what the site says of the text before it.</summary>
    private static bool IsAbstract(string text, TextRange line) =>
        text[line.Start] is '[' or '【' or '摘' or '内' && WordSearch.FirstAt(text, line.Start, line.End, Abstracts) is not null;

    /// <summary>A long line with a pause, or one that leads on: 会议要求,一是…;.</summary>
    private static bool EndsLikeSentence(string text, TextRange line) =>
        (line.Length >= ShortestProse || (line.Length >= 12 && text[line.End - 1] is ';' or ':'))
        && text.IndexOf(',', line.Start, line.Length) >= 0;

    /// <summary>某某台记者:物资怎么保障?: who asks, and what.</summary>
    private static bool IsQuestion(string text, TextRange line) =>
        line.Length >= ShortestQuestion && text[line.End - 1] == '?' && text.IndexOf(':', line.Start, line.Length) is > 0 and int colon
        && WordSearch.FirstBefore(text, colon, line.Start, Asking) is not null;

    /// <summary>尊敬的各位代表:</summary>
    private static bool IsSalutation(string text, TextRange line) =>
        text[line.End - 1] == ':' && WordSearch.FirstAt(text, line.Start, line.End, Salutations) is not null;

    /// <summary>(党办供稿): a credit that stands alone.</summary>
    private static bool IsBracketed(string text, TextRange line) =>
        text[line.Start] is '(' && text[line.End - 1] is ')'
        && text.IndexOf(')', line.Start, line.Length) == line.End - 1;

    /// <summary>某政任〔2016〕9号: the number of an official document (GB/T 9704-2012, 7.2.5).</summary>
    private static bool IsDocumentNumber(string text, TextRange line)
    {
        if (line.Length > LongestDocumentNumber || text[line.End - 1] != '号')
            return false;
        int open = text.IndexOfAny(YearBrackets, line.Start, line.Length);
        int close = open + YearLength + 1;
        if (open < 0 || close >= line.End || text[close] is not ('〕' or ']' or ')' or '】'))
            return false;
        int at = open + 1;
        while (text[at] is >= '0' and <= '9')
            at++;
        return at == close;
    }
}
