using System;

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
    public static bool TryRead(string text, int from, out Syllable syllable, out int end)
    {
        int letters = 0;
        int count = 0;
        int tone = 0;
        for (end = from; end < text.Length; end++)
        {
            char c = text[end];
            int code = Code(c);
            if (code == 0 && count > 0 && tone == 0 && ToneOf(c) is var mark and > 0)
            {
                tone = mark;
                continue;
            }

            if (code == 0)
            {
                int marked = c < 'à' ? -1 : Marked.IndexOf(c);
                if (marked < 0 && NasalTone(c, out code, out int nasal))
                {
                    if (tone != 0)
                        break;
                    tone = nasal;
                }
                else if (marked >= 0 && tone == 0)
                {
                    code = Code(Plain[marked / 4]);
                    tone = marked % 4 + 1;
                }
                else
                {
                    break;
                }
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
    public static bool IsLetterOrMark(char c) => Code(c) != 0 || HasTone(c);

    /// <summary>Whether a unit tells a tone.</summary>
    public static bool HasTone(char c) =>
        c >= 'à' && (Marked.IndexOf(c) >= 0 || ToneOf(c) > 0 || NasalTone(c, out _, out _));

    public bool Equals(Syllable other) => Letters == other.Letters && Tone == other.Tone;

    public override bool Equals(object? obj) => obj is Syllable other && Equals(other);

    public override int GetHashCode() => (Letters << 3) | Tone;

    /// <summary>1 to 26 for a to z, 27 for ü, 0 for anything else; the letters of phonetic alphabets that fonts confuse with
    /// a and g count as these.</summary>
    private static int Code(char c) => c switch
    {
        'v' or '\u00FC' => UmlautU,
        >= 'a' and <= 'z' => c - 'a' + 1,
        '\u0251' => 1,
        '\u0261' => 7,
        _ => 0,
    };

    private static int ToneOf(char c) => c switch
    {
        '\u0304' => 1,
        '\u0301' => 2,
        '\u030C' => 3,
        '\u0300' => 4,
        _ => 0,
    };

    private static bool NasalTone(char c, out int code, out int tone)
    {
        (code, tone) = c switch
        {
            '\u0144' => (Code('n'), 2),
            '\u0148' => (Code('n'), 3),
            '\u01F9' => (Code('n'), 4),
            '\u1E3F' => (Code('m'), 2),
            _ => (0, 0),
        };
        return code != 0;
    }
}
