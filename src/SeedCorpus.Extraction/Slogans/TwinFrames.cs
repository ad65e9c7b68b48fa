using SeedCorpus.Extraction.People;

namespace SeedCorpus.Extraction.Slogans;

/// <summary>
/// Reads parts of one length around 、 that agree place by place, whatever they begin with: 件件有着落、事事有回音, and with three parts or
/// more 看得懂、算得清、用得上.
/// </summary>
internal static class TwinFrames
{
    private const char Sign = '、';
    private const int ThreeLength = 3;
    private const int FewestThrees = 3;

    /// <summary>A longer list is one of names: none is looked through again from each of its signs.</summary>
    private const int MostThrees = 12;
    private const int ShortestDoubled = 4;
    private const int LongestDoubled = 6;
    private const int Reduplicated = 4;

    /// <summary>The parts around the first 、 between them; empty where they do not agree.</summary>
    public static TextRange Read(string text, int sign, TextRange block) =>
        ReadDoubled(text, sign, block) is { Length: > 0 } doubled ? doubled : ReadThrees(text, sign, block);

    /// <summary>件件有着落、事事有回音; 人人讲安全、处处保安全; 清清白白做人、堂堂正正做官: each part begins with a character twice, and both have the same after it or at the end.</summary>
    private static TextRange ReadDoubled(string text, int sign, TextRange block)
    {
        if (sign + 2 >= block.End || text[sign + 1] != text[sign + 2])
            return default;
        for (int length = ShortestDoubled; length <= LongestDoubled && sign - length >= block.Start && sign + length < block.End; length++)
        {
            int first = sign - length;
            if (text[first] != text[first + 1] || !Han.IsAll(text, new TextRange(first, length)))
                continue;
            int end = sign;
            while (end + length < block.End && text[end] == Sign && Han.IsAll(text, new TextRange(end + 1, length)) && AgreesDoubled(text, first, end + 1, length))
                end += length + 1;
            if (end > sign)
                return TextRange.Between(first, end);
        }

        return default;
    }

    private static bool AgreesDoubled(string text, int first, int part, int length) =>
        text[part] == text[part + 1] && text[first] != text[part]
        && (text[first + 2] == text[part + 2]
            || (length > Reduplicated && IsReduplicated(text, first) && IsReduplicated(text, part) && text[first + Reduplicated] == text[part + Reduplicated])
            || (text[first + length - 1] == text[part + length - 1] && text[first + length - 2] == text[part + length - 2]));

    /// <summary>堂堂正正: a quality whose two characters are each said twice.</summary>
    private static bool IsReduplicated(string text, int at) => text[at] == text[at + 1] && text[at + 2] == text[at + 3] && text[at] != text[at + 2];

    /// <summary>能者上、优者奖、庸者下: the same in the middle of each, and nothing else.</summary>
    private static TextRange ReadThrees(string text, int sign, TextRange block)
    {
        int first = sign - ThreeLength;
        if (first < block.Start || !MayBePart(text, first))
            return default;
        int end = sign;
        int parts = 1;
        bool areNames = NameReader.StartsWithSurname(text, first, sign);
        for (int part = end + 1; parts < MostThrees && part + ThreeLength <= block.End && text[end] == Sign && MayBePart(text, part) && Agree(text, first, part); part = end + 1)
        {
            end = part + ThreeLength;
            parts++;
            // 张国强、李国庆、王国栋: persons, whose names may share a character.
            areNames &= NameReader.StartsWithSurname(text, part, end);
            if (end >= block.End)
                break;
        }

        return parts >= FewestThrees && !areNames ? TextRange.Between(first, end) : default;
    }

    /// <summary>走一走 is how people talk.</summary>
    private static bool MayBePart(string text, int start) => Han.IsAll(text, new TextRange(start, ThreeLength)) && text[start] != text[start + 2];

    /// <summary>张家村、李家村: what closes alike is a list of things.</summary>
    private static bool Agree(string text, int first, int part) =>
        text[first + 1] == text[part + 1] && text[first] != text[part] && text[first + 2] != text[part + 2];
}
