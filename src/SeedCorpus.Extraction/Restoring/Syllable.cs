using System;
using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// A pinyin syllable as a number: its letters without tone, five bits each, and its tone, 1 to 4, or 0 where none is
/// written. <c>v</c> is read as <c>ü</c>; tone marks may be combining, and a tone may be a digit behind the letters.
/// </summary>
internal readonly struct Syllable : IEquatable<Syllable>
{
    /// <summary>The longest syllables have six letters (zhuang).</summary>
    private const int MostLetters = 6;

    private const string Marked = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private const string Plain = "aeiou\u00FC";
    private const int UmlautU = 27;
    private const int ToneShift = 5;
    private const int CodeMask = (1 << ToneShift) - 1;

    /// <summary>ḿ, the last of them in Unicode's order.</summary>
    private const char LastUnit = '\u1E3F';

    private static readonly byte[] Units = TableOfUnits();

    private Syllable(int letters, int tone)
    {
        Letters = letters;
        Tone = tone;
    }

    public int Letters { get; }

    public int Tone { get; }

    /// <summary>The letters with u for ü, as sites write that cannot print ü.</summary>
    public int LettersWithoutUmlaut
    {
        get
        {
            int letters = Letters;
            for (int shift = 0; shift < 5 * MostLetters; shift += 5)
            {
                if (((letters >> shift) & 31) == UmlautU)
                    letters = (letters & ~(31 << shift)) | (Code('u') << shift);
            }

            return letters;
        }
    }

    /// <summary>Reads the syllable that starts at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the syllable starts.</param>
    /// <param name="syllable">The syllable.</param>
    /// <param name="end">The offset behind it.</param>
    [MethodImpl(HotMethod.Optimized)]
    public static bool TryRead(string text, int from, out Syllable syllable, out int end)
    {
        byte[] units = Units;
        int limit = Math.Min(text.Length, from + MostLetters + 1);
        int letters = 0;
        int tone = 0;
        int marks = 0;
        // Where nothing is odd about a syllable, only its end is told by a branch.
        for (end = from; end < limit; end++)
        {
            int unit = text[end] is var c && c < units.Length ? units[c] : 0;
            if (unit == 0)
                break;
            letters = (letters << 5) | (unit & CodeMask);
            tone |= unit >> ToneShift;
            // One for a tone, and more than any number of them for a mark of its own.
            marks += ((CodeMask - unit) >>> 31) + (((unit & CodeMask) - 1) >>> 31 << ToneShift);
        }

        syllable = new Syllable(letters, tone);
        return end > from && end < limit && marks <= 1 && (tone > 0 || text[end] is not (>= '1' and <= '5'))
            || TryReadOdd(text, from, out syllable, out end);
    }

    /// <summary>Reads a syllable that a space may part from the brackets around it: <c>(huì )</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Where the bracket opens.</param>
    /// <param name="syllable">The syllable.</param>
    /// <param name="end">The offset behind the closing bracket.</param>
    [MethodImpl(HotMethod.Optimized)]
    public static bool TryReadBracketed(string text, int open, out Syllable syllable, out int end)
    {
        int from = open + 1;
        if (from < text.Length && text[from] is ' ' or '\u00A0')
            from++;
        if (!TryRead(text, from, out syllable, out end))
            return false;
        if (end < text.Length && text[end] is ' ' or '\u00A0')
            end++;
        return end < text.Length && text[end++] == ')';
    }

    /// <summary>Reads a syllable with its tone written as a mark or a digit, and tells whether there is one at all.</summary>
    private static bool TryReadOdd(string text, int from, out Syllable syllable, out int end)
    {
        int letters = 0;
        int count = 0;
        int tone = 0;
        for (end = from; end < text.Length; end++)
        {
            int unit = Unit(text[end]);
            if (unit == 0)
                break;
            int code = unit & CodeMask;
            if (unit != code)
            {
                // One tone a syllable, and a mark of its own only behind a letter.
                if (tone != 0 || (code == 0 && count == 0))
                    break;
                tone = unit >> ToneShift;
                if (code == 0)
                    continue;
            }

            if (++count > MostLetters)
                break;
            letters = (letters << 5) | code;
        }

        if (count > 0 && count <= MostLetters && tone == 0 && end < text.Length && text[end] is >= '1' and <= '5')
        {
            tone = (text[end] - '0') % 5;
            end++;
        }

        syllable = new Syllable(letters, tone);
        return count is > 0 and <= MostLetters;
    }

    /// <summary>Whether a unit may stand in a syllable: a letter, with or without its tone, or the tone of the letter before it.</summary>
    public static bool IsLetterOrMark(char c) => Unit(c) != 0;

    /// <summary>Whether a unit tells a tone.</summary>
    public static bool HasTone(char c) => Unit(c) > CodeMask;

    public bool Equals(Syllable other) => Letters == other.Letters && Tone == other.Tone;

    public override bool Equals(object? obj) => obj is Syllable other && Equals(other);

    public override int GetHashCode() => (Letters << 3) | Tone;

    /// <summary>1 to 26 for a to z, 27 for ü, 0 for anything else.</summary>
    private static int Code(char c) => c switch
    {
        'v' or '\u00FC' => UmlautU,
        >= 'a' and <= 'z' => c - 'a' + 1,
        _ => 0,
    };

    /// <summary>The code of a unit's letter and, above it, its tone; 0 for what stands in no syllable.</summary>
    private static int Unit(char c) => c < Units.Length ? Units[c] : 0;

    /// <summary>A table, since a page of ruby has as many letters as characters. The letters of phonetic alphabets that fonts confuse
    /// with a and g count as these.</summary>
    private static byte[] TableOfUnits()
    {
        var units = new byte[LastUnit + 1];
        for (char c = 'a'; c <= 'z'; c++)
            units[c] = (byte)Code(c);
        units['\u00FC'] = UmlautU;
        units['\u0251'] = (byte)Code('a');
        units['\u0261'] = (byte)Code('g');
        for (int i = 0; i < Marked.Length; i++)
            Add(Marked[i], Plain[i / 4], i % 4 + 1);
        Add('\u0144', 'n', 2);
        Add('\u0148', 'n', 3);
        Add('\u01F9', 'n', 4);
        Add(LastUnit, 'm', 2);
        Add('\u0304', '\0', 1);
        Add('\u0301', '\0', 2);
        Add('\u030C', '\0', 3);
        Add('\u0300', '\0', 4);
        return units;

        void Add(char unit, char letter, int tone) => units[unit] = (byte)(Code(letter) | (tone << ToneShift));
    }
}
