using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>What each unit of a page is folded to, and what it tells of the line that it stands in.</summary>
internal static class UnitSigns
{
    private const int Units = char.MaxValue + 1;

    /// <summary>What each unit is folded to; straight quotation marks take their side from the line.</summary>
    public static readonly char[] Folds = [.. Enumerable.Range(0, Units).Select(unit => Fold((char)unit))];

    /// <summary>What each unit tells, by the unit as it is printed.</summary>
    public static readonly LineSigns[] Signs = OfUnits();

    public static bool IsStraightQuote(char c) => c is '"' or '＂';

    private static LineSigns[] OfUnits()
    {
        var folded = new LineSigns[Units];
        Add("。", LineSigns.Stop);
        Add(":", LineSigns.Colon);
        Add(DateReader.Beginnings, LineSigns.Day);
        Add(TellingUnits(SitePhrases.LegalWords.Value.Words), LineSigns.Legal);
        Add(TellingUnits(SitePhrases.SiteWords.Value.Words), LineSigns.Site);
        Add(TellingUnits(SitePhrases.NoticeWords.Value.Words), LineSigns.Notice);
        for (char kana = LineClassifier.FirstKana; kana <= LineClassifier.LastKana; kana++)
            folded[kana] |= LineSigns.Kana;

        var signs = new LineSigns[Units];
        for (int unit = 0; unit < Units; unit++)
        {
            char fold = Folds[unit];
            bool changes = fold != unit || fold == '\n' || IsStraightQuote(fold);
            signs[unit] = folded[fold] | (changes ? LineSigns.Changes : LineSigns.None);
        }

        return signs;

        void Add(IEnumerable<char> units, LineSigns sign)
        {
            foreach (char unit in units)
                folded[unit] |= sign;
        }
    }

    /// <summary>The unit of each word that is rarest in words; digits and letters are in no word of the list, and stand everywhere.</summary>
    private static IEnumerable<char> TellingUnits(IEnumerable<string> words) => words.Select(word => word
        .OrderBy(unit => unit < '\u4e00')
        .ThenBy(WordList.Instance.CharacterFrequency)
        .First());

    private static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '\t' or '\u00a0' or '\u3000' or (>= '\u2000' and <= '\u200b') or '\ufeff' => ' ',
        '「' or '『' or '〝' => '“',
        '」' or '』' or '〞' => '”',
        '•' or '‧' or '・' or '･' or '﹒' or '．' or '∙' or '⋅' => '·',
        '﹑' => '、',
        '｡' => '。',
        '〔' or '﹝' or '［' => '[',
        '〕' or '﹞' or '］' => ']',
        '→' or '»' or '›' => '>',
        _ => c,
    };
}
