using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Extraction.Layout;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Extraction.Slogans;

/// <summary>
/// Finds formulas set in quotation marks. Not slogans: a single character (以“防”为主), an outlet's name, a sentence of speech,
/// a list that the text closes as one (“…”等12个环节).
/// </summary>
internal static class QuotedFormulas
{
    private const int LongestFormula = 50;
    private const int LengthOfShorthand = 4;

    /// <summary>一改了之: what one thinks is done with.</summary>
    private const string Dropped = "了之";

    /// <summary>What speech holds and formulas do not: a full stop, a question.</summary>
    private static readonly char[] SentenceEnds = ['。', '?'];

    public static void Find(string text, TextRange block, List<SloganCandidate> found)
    {
        for (int open = text.IndexOf('“', block.Start, block.Length); open >= 0;)
        {
            int from = open + 1;
            int end = from;
            while (end < block.End && text[end] is not ('“' or '”'))
                end++;
            var inside = TextRange.Between(from, end);
            if (end < block.End && text[end] == '”' && IsFormula(text, inside, block))
                found.Add(new SloganCandidate(inside, KindOf(text, inside)));
            open = end < block.End ? text.IndexOf('“', end, block.End - end) : -1;
        }
    }

    private static bool IsFormula(string text, TextRange inside, TextRange block) =>
        inside.Length is > 1 and <= LongestFormula
        && text.IndexOfAny(SentenceEnds, inside.Start, inside.Length) < 0
        && !IsExclaimed(text, inside, block)
        && text[inside.Start - 1 > block.Start ? inside.Start - 2 : inside.Start] is not ':'
        && (text.IndexOf('、', inside.Start, inside.Length) >= 0 || text.IndexOf('+', inside.Start, inside.Length) >= 0 || !NamesOutlet(text, inside))
        && !IsClosedList(text, inside, block.End);

    /// <summary>“…好!”老张说: an exclamation is speech; a call only where the paragraph ends with it.</summary>
    private static bool IsExclaimed(string text, TextRange inside, TextRange block) =>
        text[inside.End - 1] == '!' && inside.End + 1 < block.End;

    /// <summary>“南山在线”, “某某日报”, but “关系网”: what ends like an outlet, and begins like one or could be nothing else.</summary>
    private static bool NamesOutlet(string text, TextRange inside) =>
        SourceReader.IsOutlet(text, inside)
        && (SourceReader.IsMasthead(text, inside)
            || DivisionTable.Instance.Names.Matches(text, inside.Start, inside.End)
            || DivisionTable.Instance.Outlets.Matches(text, inside.Start, inside.End));

    private static SloganKind KindOf(string text, TextRange inside)
    {
        if (ParallelFrames.Covers(text, inside))
            return SloganKind.Parallel;
        return IsNumeric(text, inside) ? SloganKind.Numeric : SloganKind.Formula;
    }

    /// <summary>Led by a number or made of digits; 一 alone leads many plain words (一把手), so it needs a second number, or what it counts. 零容忍 counts nothing.</summary>
    private static bool IsNumeric(string text, TextRange inside)
    {
        char first = text[inside.Start];
        if (Numerals.IsDigit(first))
            return true;
        if (!Numerals.IsNumeral(first) || first == '零')
            return false;
        int numerals = 0;
        for (int at = inside.Start; at < inside.End && !(first == '一' && text[at] == '、'); at++)
        {
            if (Numerals.IsNumeral(text[at]))
                numerals++;
        }

        return first != '一' || numerals > 1 || IsOneOfItsKind(text, inside);
    }

    /// <summary>一网通办, 一号工程: 一 counts what it stands before; 一路畅通 is no number.</summary>
    private static bool IsOneOfItsKind(string text, TextRange inside) =>
        inside.Length == LengthOfShorthand && !WordSearch.IsAt(text, inside.Start + 2, inside.End, Dropped)
        && WordList.Instance.PartOfSpeech(text.AsSpan(inside.Start, 2)) is null or "m" && text[inside.Start + 1] is not ('路' or '心' or '片');

    private static bool IsClosedList(string text, TextRange inside, int limit)
    {
        int at = inside.End + 1;
        return at + 1 < limit && text[at] == '等' && (Numerals.IsDigit(text[at + 1]) || Numerals.IsNumeral(text[at + 1]));
    }
}
