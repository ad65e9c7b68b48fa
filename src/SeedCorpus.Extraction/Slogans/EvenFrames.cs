using SeedCorpus.Extraction.People;

namespace SeedCorpus.Extraction.Slogans;

/// <summary>
/// Reads enumerations of three parts or more that are of one length to their end and share a word of grammar at one place:
/// 早发现、早干预、早帮扶; 农时不误、农资不缺、农技不断; 干部能上能下、员工能进能出、收入能增能减; and two parts of four characters that
/// only the last tells apart: 知史爱党、知史爱国.
/// </summary>
internal static class EvenFrames
{
    private const char Sign = '、';
    private const int Shortest = 3;
    private const int Longest = 8;
    private const int FewestParts = 3;

    private const int PairLength = 4;

    /// <summary>How many characters more the first part may have.</summary>
    private const int MostMore = 3;

    /// <summary>A longer list is no saying: none is looked through again from each of its signs.</summary>
    private const int MostParts = 12;

    /// <summary>What may open each part. 有, 大 and others open lists of things.</summary>
    private const string Openings = "早不以";
    private const string Inner = "不有能得更要必最无早之以大";

    /// <summary>六成以上: 以 is the beginning of a word.</summary>
    private const string BehindBounds = "上下内外前后及来";

    /// <summary>The parts around the first 、 between them; empty where they are not even.</summary>
    public static TextRange Read(string text, int sign, TextRange block)
    {
        int length = PartAt(text, sign + 1, block.End);
        int first = sign - length;
        if (length is < Shortest or > Longest || first < block.Start || !Han.IsAll(text, new TextRange(first, length)))
            return default;
        int end = sign;
        int parts = 1;
        bool areNames = length == Shortest && NameReader.StartsWithSurname(text, first, sign);
        while (end < block.End && text[end] == Sign)
        {
            if (parts == MostParts || PartAt(text, end + 1, block.End) != length)
                return default;
            areNames = areNames && NameReader.StartsWithSurname(text, end + 1, end + 1 + length);
            end += length + 1;
            parts++;
        }

        var run = TextRange.Between(first, end);
        if (parts == 2 && length == PairLength && IsPair(text, first, sign + 1))
            return run;
        return parts >= FewestParts && !areNames && ShareGrammar(text, run, length)
            ? TextRange.Between(BehindGovernor(text, first, sign, block.Start), end)
            : default;
    }

    /// <summary>落实到岗、落实到人 and 关键在党、关键在人 tell where to.</summary>
    private static bool IsPair(string text, int first, int second) =>
        text[first + PairLength - 1] != text[second + PairLength - 1]
        && text[first + PairLength - 2] is not ('到' or '在')
        && string.CompareOrdinal(text, first, text, second, PairLength - 1) == 0;

    /// <summary>做到|不安全不生产、隐患不排除不生产; 实现|管理人员能上能下、员工能进能出: the first part may be shorter or longer than the others.</summary>
    private static int BehindGovernor(string text, int first, int sign, int floor)
    {
        // 险情|早发现、早报告: what begins alike is whole.
        int most = text[first] == text[sign + 1] ? 0 : MostMore;
        for (int start = sign - Shortest; start >= System.Math.Max(floor, first - most); start--)
        {
            if (start < first && !Han.Is(text[start]))
                break;
            if (NumericFormulas.Governors.Value.TryMatchBefore(text, start, floor, out _))
                return start;
        }

        return first;
    }

    /// <summary>The length of the Han text from a place to the next sign.</summary>
    private static int PartAt(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && end - start <= Longest && Han.Is(text[end]))
            end++;
        return end - start;
    }

    /// <summary>Not at the end of the parts, nor in a word that closes each: 动员能力、指挥能力、调控能力 are things.</summary>
    private static bool ShareGrammar(string text, TextRange run, int length)
    {
        for (int i = 0; i < length - 1; i++)
        {
            if ((i == 0 ? Openings : Inner).IndexOf(text[run.Start + i]) < 0 || !IsShared(text, run, length, i))
                continue;
            int behind = i + 1;
            while (behind < length && IsShared(text, run, length, behind))
                behind++;
            if (text[run.Start + i] == '以' && BehindBounds.IndexOf(text[run.Start + i + 1]) >= 0)
                continue;
            if (behind < length || !NameReader.IsCommonWord(text, run.Start + i, length - i))
                return true;
        }

        return false;
    }

    private static bool IsShared(string text, TextRange run, int length, int offset)
    {
        for (int part = run.Start + length + 1; part < run.End; part += length + 1)
        {
            if (text[part + offset] != text[run.Start + offset])
                return false;
        }

        return true;
    }
}
