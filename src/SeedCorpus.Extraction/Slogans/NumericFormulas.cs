using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Slogans;

/// <summary>
/// Finds shorthands led by a number that stand without quotation marks: a policy named by the number of its articles (十六条),
/// a number of campaigns (三大攻坚战), and number, 个 and noun as the object of a verb that calls for them (做到三个不) or before
/// a quotation mark that nothing opened. Plain counts are none: 12个环节, 两条战线.
/// </summary>
internal static class NumericFormulas
{
    /// <summary>做到, 坚持: verbs that call for what stands behind them.</summary>
    public static readonly Lazy<Lexicon<bool>> Governors = Lexicons.OfWords("Slogans/governors.tsv");
    private static readonly Lazy<Lexicon<bool>> CountedNouns = Lexicons.OfWords("Slogans/counted-nouns.tsv");

    private static readonly Lazy<Lexicon<bool>> Shorthands = Lexicons.OfWords("Slogans/shorthands.tsv");

    private static readonly char[] Measures = ['条', '个', '大', '并'];

    private const string AllTogether = "并举";

    /// <summary>What 三大… counts where it names a campaign.</summary>
    private static readonly string[] Campaigns = ["攻坚战", "保卫战", "战役", "会战"];

    private static readonly string[] PolicyNouns = ["措施", "举措", "政策", "意见", "规定", "要求", "新规", "禁令", "纪律"];

    public static void Find(string text, TextRange block, List<SloganCandidate> found)
    {
        for (int measure = text.IndexOfAny(Measures, block.Start, block.Length);
            measure >= 0;
            measure = text.IndexOfAny(Measures, measure + 1, block.End - measure - 1))
        {
            int numerals = Numerals.RunLengthBefore(text, measure, block.Start);
            int start = measure - numerals;
            if (numerals == 0)
            {
                if (text[measure] == '并' && IsAllTogether(text, measure, block))
                    found.Add(new SloganCandidate(TextRange.Between(measure - 2, measure + AllTogether.Length), SloganKind.Numeric));
                continue;
            }

            if (text[measure] == '条' && IsPolicy(text, start, numerals, block))
                found.Add(new SloganCandidate(TextRange.Between(start, measure + 1), SloganKind.Numeric));
            else if (text[measure] == '个' && measure + 2 < block.End && numerals == 1 && IsCalledFor(text, start, measure + 1, block))
                found.Add(new SloganCandidate(TextRange.Between(start, measure + 3), SloganKind.Numeric));
            else if (text[measure] == '大' && numerals == 1 && Campaign(text, measure + 1, block.End) is > 0 and int campaign)
                found.Add(new SloganCandidate(TextRange.Between(start, measure + 1 + campaign), SloganKind.Numeric));
        }
    }

    /// <summary>Shorthands of national instruments wherever they stand: 一岗双责, 四不两直.</summary>
    public static void FindKnown(string text, TextRange block, List<SloganCandidate> found)
    {
        Lexicon<bool> shorthands = Shorthands.Value;
        for (int at = block.Start; shorthands.TryFind(text, at, block.End, out at, out Lexicon<bool>.Entry known); at += known.Word.Length)
            found.Add(new SloganCandidate(new TextRange(at, known.Word.Length), SloganKind.Numeric));
    }

    /// <summary>五育并举: a number and what it counts, done together.</summary>
    private static bool IsAllTogether(string text, int at, TextRange block) =>
        at - 2 >= block.Start && WordSearch.IsAt(text, at, block.End, AllTogether)
        && Numerals.IsNumeral(text[at - 2]) && Han.Is(text[at - 1])
        && (at - 2 == block.Start || !Han.Is(text[at - 3]) || !Numerals.IsNumeral(text[at - 3]));

    private static int Campaign(string text, int at, int limit) =>
        WordSearch.FirstAt(text, at, limit, Campaigns)?.Length ?? 0;

    /// <summary>Ten articles or more, or fewer with the word for policy: 两条战线 counts, 八条规定 names.</summary>
    private static bool IsPolicy(string text, int start, int numerals, TextRange block)
    {
        int behind = start + numerals + 1;
        if (start > block.Start && text[start - 1] is '第' or '、')
            return false;
        if (WordSearch.FirstAt(text, behind, text.Length, PolicyNouns) is not null)
            return true;
        return numerals > 1 && (behind >= block.End || text[behind] is ',' or '。' or ';' or '、' or '”');
    }

    private static bool IsCalledFor(string text, int start, int noun, TextRange block)
    {
        int behind = noun + 2;
        return text[start] is not ('一' or '百' or '千')
            && Han.Is(text[noun]) && Han.Is(text[noun + 1])
            && (behind >= block.End || !Han.Is(text[behind]))
            && !CountedNouns.Value.TryMatch(text, noun, behind, out _)
            && (Governors.Value.TryMatchBefore(text, start, block.Start, out _) || (behind < block.End && text[behind] == '”'));
    }
}
