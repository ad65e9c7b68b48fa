using System;
using System.Linq;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Tells lines by the words that sites, and not texts, are made of.</summary>
internal static class SitePhrases
{
    public static readonly Lazy<Lexicon<bool>> LegalWords = OfKind(PhraseKind.Legal);
    public static readonly Lazy<Lexicon<bool>> SiteWords = OfKind(PhraseKind.Site);
    public static readonly Lazy<Lexicon<bool>> NoticeWords = OfKind(PhraseKind.Notice);
    private static readonly Lazy<Lexicon<bool>> VisitorWords = OfKind(PhraseKind.Visitor);

    private static readonly Lazy<Lexicon<Phrase>> Phrases = new(() => new Lexicon<Phrase>(
        EmbeddedTable.Rows("Layout/phrases.tsv").Select(row => (row[0], new Phrase(
            (PhraseKind)Enum.Parse(typeof(PhraseKind), row[1]), (PhrasePlace)Enum.Parse(typeof(PhrasePlace), row[2]))))));

    private const int LongestSection = 10;

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

        /// <summary>Between spaces or signs: 无障碍 | 关怀版, but 无障碍环境建设.</summary>
        Alone,
    }

    public static LineKind? KindOf(string text, TextRange line)
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
                // 放大 缩小 默认, 内容简介 | 字号: buttons in a row.
                PhrasePlace.Whole => starts && (ends || IsPath(text, i + match.Word.Length, end) || (text[i + match.Word.Length] is ' ' or '|' && IsButtons(text, TextRange.Between(i + match.Word.Length + 1, end)))),
                PhrasePlace.Start => starts,
                PhrasePlace.End => ends,
                PhrasePlace.Alone => (starts || !char.IsLetter(text[i - 1])) && (ends || !char.IsLetter(text[i + match.Word.Length])),
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

    /// <summary>新闻中心 - 本行动态: a section, and one below it.</summary>
    private static bool IsPath(string text, int at, int end)
    {
        int rule = at;
        while (rule < end && text[rule] == ' ')
            rule++;
        return rule < end && text[rule] == '-' && end - rule <= LongestSection;
    }

    private static bool IsButtons(string text, TextRange line)
    {
        int start = line.Start;
        while (start < line.End && text[start] is ' ' or '|')
            start++;
        return start < line.End && KindOf(text, TextRange.Between(start, line.End)) == LineKind.Chrome;
    }

    /// <summary>A word of the law and one for the site itself: a notice, however long and well punctuated.</summary>
    public static bool IsLegal(string text, TextRange line) =>
        Holds(LegalWords.Value, text, line) && Holds(SiteWords.Value, text, line);

    /// <summary>您的浏览器…, 请同意隐私权规范…: what a site asks of its visitors, in sentences.</summary>
    public static bool IsNotice(string text, TextRange line) =>
        Holds(NoticeWords.Value, text, line)
        && (Holds(VisitorWords.Value, text, line) || Holds(SiteWords.Value, text, line));

    private static Lazy<Lexicon<bool>> OfKind(PhraseKind kind) => new(() => new Lexicon<bool>(
        EmbeddedTable.Rows("Layout/phrases.tsv").Where(row => row[1] == kind.ToString()).Select(row => (row[0], true))));

    private static bool Holds(Lexicon<bool> words, string text, TextRange line) => words.StandsIn(text, line.Start, line.End);

    private readonly record struct Phrase(PhraseKind Kind, PhrasePlace Place);
}
