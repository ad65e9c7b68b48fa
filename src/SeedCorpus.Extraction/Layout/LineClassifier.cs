using System;
using System.Linq;
using System.Runtime.CompilerServices;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Tells what a line is for by its words, its length and its punctuation.</summary>
internal static class LineClassifier
{
    public const char FirstKana = '\u3041';
    public const char LastKana = '\u30fa';

    /// <summary>Chrome, captions and credits are shorter; a longer line with the same words is a sentence about them.</summary>
    private const int LongestLabelLine = 160;

    private const int ShortestProse = 60;
    private const int LongestOutlet = 16;
    private const int LongestByline = 40;
    private const int LongestMenuWord = 5;
    private const int LongestPartedWord = 8;
    private const int ShortestMenu = 5;
    private const int ShortestPartedMenu = 3;
    private const int Duration = 5;
    private const string Writer = "文/";
    private const string Weekday = "星期";

    private static readonly string[] Pagers = ["上一篇", "下一篇", "上一版", "下一版", "上一期", "下一期"];

    private static readonly string[] Abstracts = ["[摘要]", "【摘要】", "摘要:", "内容摘要:"];

    private static readonly string[] Bylines = ["记者", "本报记者", "本网记者", "本台记者", "通讯员", "本报通讯员", "本刊记者"];

    private static readonly Lazy<Lexicon<Phrase>> Phrases = new(() => new Lexicon<Phrase>(
        EmbeddedTable.Rows("Layout/phrases.tsv").Select(row => (row[0], new Phrase(
            (PhraseKind)Enum.Parse(typeof(PhraseKind), row[1]), (PhrasePlace)Enum.Parse(typeof(PhrasePlace), row[2]))))));

    public static readonly Lazy<Lexicon<bool>> LegalWords = OfKind(PhraseKind.Legal);
    public static readonly Lazy<Lexicon<bool>> SiteWords = OfKind(PhraseKind.Site);
    public static readonly Lazy<Lexicon<bool>> NoticeWords = OfKind(PhraseKind.Notice);
    private static readonly Lazy<Lexicon<bool>> VisitorWords = OfKind(PhraseKind.Visitor);

    private enum PhraseKind
    {
        Chrome,
        Footer,
        Legal,
        Site,
        Caption,
        Notice,
        Visitor,
    }

    private enum PhrasePlace
    {
        Whole,
        Start,
        End,
        Any,
    }

    /// <param name="text">The folded text.</param>
    /// <param name="line">The line without what is trimmed.</param>
    /// <param name="signs">What it may hold: the looks for what it surely does not are left out.</param>
    public static LineKind Classify(string text, TextRange line, LineSigns signs)
    {
        if (line.Length == 0)
            return LineKind.Blank;
        bool sentence = Has(signs, LineSigns.Stop) && text.IndexOf('。', line.Start, line.Length) >= 0;
        if (Has(signs, LineSigns.Legal | LineSigns.Site) && IsLegal(text, line))
            return LineKind.Footer;
        if (line.Length <= LongestLabelLine && Captions.IsCaption(text, line))
            return LineKind.Caption;
        if ((Has(signs, LineSigns.Notice) && IsNotice(text, line)) || (Has(signs, LineSigns.Kana) && IsJapanese(text, line)))
            return LineKind.Chrome;
        if (IsAbstract(text, line))
            return LineKind.Chrome;
        if (sentence)
            return line.Length > 1 ? LineKind.Prose : LineKind.Chrome;
        if (line.Length <= LongestLabelLine)
        {
            if (IsMarkup(text, line, signs))
                return LineKind.Chrome;
            if (BylineStart(text, line) > 0)
                return LineKind.Credit;
            // 2010 年 11 月 8 日 星期: the parts of a day are no words of a menu.
            if (IsMenu(text, line) && !(DateReader.TryReadDay(text, line.Start, line.End, out PrintedDay day) && day.Year is not null))
                return LineKind.Chrome;
            if ((Has(signs, LineSigns.Day) && (IsDated(text, line) || IsRowOfPaper(text, line) || IsDayOfPaper(text, line) || IsPagerOfPaper(text, line)))
                || (Has(signs, LineSigns.Colon) && (StartsWithLink(text, line) || LabelReader.StartsWithLabel(text, line)))
                || (Has(signs, LineSigns.Day | LineSigns.Colon) && IsDatedLabel(text, line)))
                return LineKind.Credit;
            if (KindByPhrase(text, line) is { } kind)
                return kind;
            if (IsBracketed(text, line))
                return LineKind.Credit;
        }

        return line.Length >= ShortestProse && text.IndexOf(',', line.Start, line.Length) >= 0 || EndsLikeSentence(text, line)
            ? LineKind.Prose
            : LineKind.Heading;
    }

    private static bool Has(LineSigns signs, LineSigns sought) => (signs & sought) == sought;

    /// <summary>A word of the law and one for the site itself: a notice, however long and well punctuated.</summary>
    private static bool IsLegal(string text, TextRange line) =>
        Holds(LegalWords.Value, text, line) && Holds(SiteWords.Value, text, line);

    /// <summary>您的浏览器…, 请同意隐私权规范…: what a site asks of its visitors, in sentences.</summary>
    private static bool IsNotice(string text, TextRange line) =>
        line.Length <= LongestLabelLine
        && Holds(NoticeWords.Value, text, line)
        && (Holds(VisitorWords.Value, text, line) || Holds(SiteWords.Value, text, line));

    /// <summary>A link to the page in Japanese: of damaged Chinese, far less is kana.</summary>
    private static bool IsJapanese(string text, TextRange line)
    {
        if (line.Length > LongestLabelLine)
            return false;
        int kana = 0;
        for (int at = line.Start; at < line.End; at++)
            kana += text[at] is >= FirstKana and <= LastKana ? 1 : 0;
        return kana > line.Length / 3;
    }

    private static Lazy<Lexicon<bool>> OfKind(PhraseKind kind) => new(() => new Lexicon<bool>(
        EmbeddedTable.Rows("Layout/phrases.tsv").Where(row => row[1] == kind.ToString()).Select(row => (row[0], true))));

    private static bool Holds(Lexicon<bool> words, string text, TextRange line) => words.StandsIn(text, line.Start, line.End);

    private static LineKind? KindByPhrase(string text, TextRange line)
    {
        int end = line.End;
        while (end > line.Start && text[end - 1] is ':' or ' ' or '>' or '-')
            end--;
        Lexicon<Phrase> phrases = Phrases.Value;
        for (int i = line.Start; phrases.TryFind(text, i, end, out i, out Lexicon<Phrase>.Entry match); i++)
        {
            bool starts = i == line.Start;
            bool ends = i + match.Word.Length == end;
            bool holds = match.Value.Place switch
            {
                // 放大 缩小 默认: buttons in a row.
                PhrasePlace.Whole => starts && (ends || (text[i + match.Word.Length] == ' ' && IsButtons(text, TextRange.Between(i + match.Word.Length + 1, end)))),
                PhrasePlace.Start => starts,
                PhrasePlace.End => ends,
                _ => true,
            };
            if (holds && match.Value.Kind is not (PhraseKind.Notice or PhraseKind.Visitor))
            {
                return match.Value.Kind switch
                {
                    PhraseKind.Footer => LineKind.Footer,
                    PhraseKind.Caption => LineKind.Caption,
                    PhraseKind.Legal or PhraseKind.Site => null,
                    _ => LineKind.Chrome,
                };
            }
        }

        return null;
    }

    /// <summary>收藏, 转发: what a site's buttons say.</summary>
    public static bool IsButton(string word) =>
        Phrases.Value.TryMatch(word, 0, word.Length, out Lexicon<Phrase>.Entry phrase)
        && phrase.Word.Length == word.Length && phrase.Value is { Kind: PhraseKind.Chrome, Place: PhrasePlace.Whole };

    private static bool IsButtons(string text, TextRange line)
    {
        int start = line.Start;
        while (start < line.End && text[start] == ' ')
            start++;
        return start < line.End && KindByPhrase(text, TextRange.Between(start, line.End)) == LineKind.Chrome;
    }

    /// <summary>[摘要]:…: what the site says of the text before it.</summary>
    private static bool IsAbstract(string text, TextRange line) =>
        text[line.Start] is '[' or '【' or '摘' or '内' && WordSearch.FirstAt(text, line.Start, line.End, Abstracts) is not null;

    /// <summary>Where the names of a by-line without a colon begin: ■本报记者 张三, 某某日报记者 李四, 文/张三; 0 where the line is none.</summary>
    public static int BylineStart(string text, TextRange line)
    {
        int at = line.Start;
        while (at < line.End && !char.IsLetter(text[at]))
            at++;
        if (WordSearch.IsAt(text, at, line.End, Writer) && line.Length <= LongestByline)
            return at + Writer.Length;
        int reporter = text.IndexOf(Bylines[0], at, Math.Min(LongestOutlet, line.End - at), StringComparison.Ordinal);
        if (reporter > at && SourceReader.IsOutlet(text, TextRange.Between(at, reporter)))
            at = reporter;
        string? label = WordSearch.FirstAt(text, at, line.End - 1, Bylines);
        return label is not null && text[at + label.Length] == ' ' && line.Length <= LongestByline ? at + label.Length + 1 : 0;
    }

    /// <summary>首页 要闻 公告 服务 …: five words or more, each short; where brackets or rules part them, three, or four that are longer.</summary>
    [MethodImpl(HotMethod.Optimized)]
    private static bool IsMenu(string text, TextRange line)
    {
        int words = 0;
        int parted = 0;
        int length = 0;
        int longest = 0;
        for (int at = line.Start; at <= line.End; at++)
        {
            bool opens = at < line.End && text[at] is '【' or '[';
            if (at < line.End && !opens && text[at] is not (' ' or '|' or '】' or ']'))
            {
                if (++length > LongestPartedWord || !char.IsLetterOrDigit(text[at]))
                    return false;
                longest = Math.Max(longest, length);
            }
            else
            {
                words += length > 0 ? 1 : 0;
                parted += opens || (at < line.End && text[at] == '|') ? 1 : 0;
                length = 0;
            }
        }

        if (longest > LongestMenuWord)
            return parted >= words - 1 && words > ShortestPartedMenu;
        return words >= (parted >= words - 1 ? ShortestPartedMenu : ShortestMenu);
    }

    /// <summary>Crumbs, pagers, links, rules, leavings of styles: signs, and no word of Chinese.</summary>
    private static bool IsMarkup(string text, TextRange line, LineSigns signs)
    {
        bool holdsHan = false;
        for (int i = line.Start; i < line.End && !holdsHan; i++)
            holdsHan = text[i] is >= '\u4e00' and <= '\u9fff';
        return !holdsHan
                && !(Has(signs, LineSigns.Day) && (IsDated(text, line) || HoldsDay(text, line)))
                && !(Has(signs, LineSigns.Colon) && LabelReader.StartsWithLabel(text, line))
            || IsPageOfPaper(text, line)
            || IsCollection(text, line)
            || (Has(signs, LineSigns.Colon) && IsFilm(text, line))
            || text[line.End - 1] == '>'
            || (text.IndexOf('>', line.Start, line.Length) >= 0
                && (text.IndexOf('>', line.Start, line.Length) < text.LastIndexOf('>', line.End - 1, line.Length)
                    || text.IndexOf(" > ", line.Start, line.Length, StringComparison.Ordinal) >= 0))
            || (Has(signs, LineSigns.Colon) && StartsWithLink(text, line) && !HoldsDay(text, line))
            || text.IndexOf("](http", line.Start, line.Length, StringComparison.Ordinal) >= 0;
    }

    /// <summary>#南山新闻 216个, #防汛: a collection of texts that an account keeps.</summary>
    private static bool IsCollection(string text, TextRange line) =>
        line.Start > 0 && text[line.Start - 1] == '#'
        && (line.Length <= LongestPartedWord || (text[line.End - 1] == '个' && char.IsDigit(text[line.End - 2])));

    /// <summary>3.彰明镇喜获丰收 01:45: a film in a list, and how long it is.</summary>
    private static bool IsFilm(string text, TextRange line)
    {
        int at = line.End - Duration;
        return char.IsDigit(text[line.Start]) && at > line.Start && text[at - 1] == ' ' && text[at + 2] == ':'
            && char.IsDigit(text[at]) && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 3]) && char.IsDigit(text[at + 4])
            && !HoldsDay(text, line);
    }

    private static bool StartsWithLink(string text, TextRange line) =>
        text.IndexOf("://", line.Start, Math.Min(line.Length, 12), StringComparison.Ordinal) >= 0;

    private static bool HoldsDay(string text, TextRange line)
    {
        for (int at = DateReader.Next(text, line.Start, line.End); at < line.End; at = DateReader.Next(text, at + 1, line.End))
        {
            if (DateReader.TryReadDay(text, at, line.End, out PrintedDay day) && day.Year is not null)
                return true;
        }

        return false;
    }

    /// <summary>某某网站 2011年12月16日 11时07分 来源:某某日报: with a day and a label, whatever it begins with.</summary>
    private static bool IsDatedLabel(string text, TextRange line) =>
        text.IndexOf(':', line.Start, line.Length) >= 0 && HoldsDay(text, line) && LabelReader.Read(text, line).Count > 0;

    /// <summary>《某某日报》(2010年05月02日 002版): where and when a paper printed the text.</summary>
    private static bool IsDayOfPaper(string text, TextRange line)
    {
        if (text[line.Start] != '《')
            return false;
        int close = text.IndexOf('》', line.Start, Math.Min(line.Length, LongestOutlet));
        return close > 0 && SourceReader.IsMasthead(text, SourceReader.TrimRules(text, line.Start, close))
            && HoldsDay(text, TextRange.Between(close, line.End));
    }

    /// <summary>00001版:一版要闻, 第02版: a page of a newspaper.</summary>
    private static bool IsPageOfPaper(string text, TextRange line)
    {
        int at = line.Start;
        while (at < line.End && at - line.Start < 6 && text[at] is '第' or 'A' or 'B' or (>= '0' and <= '9'))
            at++;
        return at > line.Start && at + 1 < line.End && text[at] == '版' && text[at + 1] is ':' or ' ';
    }

    /// <summary>A full date that begins the line, or that follows an outlet and closes it or has a time: 某某融媒 2023-05-19 18:22.</summary>
    private static bool IsDated(string text, TextRange line)
    {
        int limit = Math.Min(line.End, line.Start + LongestOutlet + 1);
        for (int at = DateReader.Next(text, line.Start, limit); at < limit; at = DateReader.Next(text, at + 1, limit))
        {
            if (!DateReader.TryReadDay(text, at, line.End, out PrintedDay day) || day.Year is null)
                continue;
            int end = day.Range.End;
            bool timed = DateReader.ReadTime(text, end, line.End) is not null;
            bool opens = at == line.Start || LabelReader.EndsBefore(text, at, line.Start, LabelKind.Published);
            return timed || end == line.End || HoldsLostWeekday(text, end, line.End)
                || (opens && text[end] is ' ' or '来' or '编' or '作' or '字' or '(' or '|' or (>= '0' and <= '9'));
        }

        return false;
    }

    /// <summary>某某日报 要闻 00002 标题 2020年01月07日 星期二: how electronic newspapers say where a text stood.</summary>
    private static bool IsRowOfPaper(string text, TextRange line)
    {
        int space = text.IndexOf(' ', line.Start, line.Length);
        int weekday = text.LastIndexOf(Weekday, line.End - 1, line.Length, StringComparison.Ordinal);
        return space > 0 && weekday > space && line.End - weekday == Weekday.Length + 1 && text[weekday - 1] == ' '
            && SourceReader.IsMasthead(text, TextRange.Between(line.Start, space))
            && HoldsDay(text, TextRange.Between(space, weekday));
    }

    /// <summary>上一篇 下一篇 2018年09月13日 星期四 放大 缩小: the day of a newspaper between its buttons.</summary>
    private static bool IsPagerOfPaper(string text, TextRange line) =>
        text[line.Start] is '上' or '下'
        && WordSearch.FirstAt(text, line.Start, line.End, Pagers) is not null
        && text.IndexOf(Weekday, line.Start, line.Length, StringComparison.Ordinal) >= 0
        && HoldsDay(text, line);

    /// <summary>2021年9月9日 星期 放大: papers print so what their pages fill in later.</summary>
    private static bool HoldsLostWeekday(string text, int at, int limit)
    {
        while (at < limit && text[at] == ' ')
            at++;
        return WordSearch.IsAt(text, at, limit, Weekday) && (at + Weekday.Length == limit || text[at + Weekday.Length] == ' ');
    }

    private static bool EndsLikeSentence(string text, TextRange line) =>
        line.Length >= 12 && text[line.End - 1] is ';' or ':' && text.IndexOf(',', line.Start, line.Length) >= 0;

    /// <summary>(党办供稿): a credit that stands alone.</summary>
    private static bool IsBracketed(string text, TextRange line) =>
        text[line.Start] is '(' && text[line.End - 1] is ')'
        && text.IndexOf(')', line.Start, line.Length) == line.End - 1;

    private readonly record struct Phrase(PhraseKind Kind, PhrasePlace Place);
}
