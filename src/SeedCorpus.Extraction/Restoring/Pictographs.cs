namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Emoji and letters of mathematics that copies of a page sprinkle between its words, so that it looks like a text of their own:
/// 会𝕴上, 不♋断, 工作☂️。 At the beginning of a line they are the page's own bullets.
/// </summary>
internal static class Pictographs
{
    private const char FirstZodiac = '\u2648';
    private const char LastZodiac = '\u2653';
    private const char ToneHigh = '\uD83C';
    private const char FirstTone = '\uDFFB';
    private const char LastTone = '\uDFFF';
    private const char FirstSymbol = '\u2100';
    private const char LastSymbol = '\u2BFF';

    /// <summary>A variation selector, which draws the sign before it as text or as a picture.</summary>
    public static bool IsMark(char c) => c is '\uFE0E' or '\uFE0F';

    /// <summary>A sign of one unit that is always drawn as a picture.</summary>
    public static bool IsSign(char c) => c is >= FirstZodiac and <= LastZodiac;

    /// <summary>Whether what stands at a place makes a pictograph of the sign before it: a variation selector, or the tone of a skin.</summary>
    public static bool Draws(string text, int at) =>
        text[at - 1] is >= FirstSymbol and <= LastSymbol
        && (IsMark(text[at]) || (text[at] == ToneHigh && at + 1 < text.Length && text[at + 1] is >= FirstTone and <= LastTone));

    /// <summary>Whether a pictograph stands at a place.</summary>
    public static bool IsAt(string text, int at) =>
        IsSign(text[at]) || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && IsPicture(text[at], text[at + 1]));

    /// <summary>Whether a place stands behind a word or a stop.</summary>
    public static bool IsBehindText(string text, int at) =>
        at > 0 && text[at - 1] is (>= '\u4e00' and <= '\u9fff') or (>= '\u3001' and <= '\u3011') or (>= '\uFF01' and <= '\uFF5E') or (> ' ' and < '\x7F') or '“' or '”';

    /// <summary>Mathematical alphanumeric symbols, and the blocks of pictographs from mahjong tiles to symbols and pictographs extended-A.</summary>
    private static bool IsPicture(char high, char low) =>
        char.IsLowSurrogate(low) && char.ConvertToUtf32(high, low) is (>= 0x1D400 and <= 0x1D7FF) or (>= 0x1F000 and <= 0x1FAFF);
}
