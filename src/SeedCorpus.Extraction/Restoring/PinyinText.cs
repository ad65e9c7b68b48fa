using System.Collections.Generic;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// A text that may be a name in pinyin: with tones or without, in one word or several, in small letters or capitals
/// (yǐn lì, yin3li4, YinLi, YIN LI). Not for several threads.
/// </summary>
internal sealed class PinyinText
{
    /// <summary>Six letters, a combining tone mark or two on the way, and a digit.</summary>
    private const int LongestSyllable = 9;

    private readonly string _text;

    /// <summary>For each offset, the syllables that may start there, each with the offset behind it.</summary>
    private readonly List<(Syllable Syllable, int End)>?[] _syllables;

    // How a name up to some character has been spelt up to each offset.
    private ReadingMatch[] _reached;
    private ReadingMatch[] _next;

    public PinyinText(string text)
    {
        string small = text.ToLowerInvariant();
        _text = small;
        _syllables = new List<(Syllable, int)>?[small.Length];
        _reached = new ReadingMatch[small.Length + 1];
        _next = new ReadingMatch[small.Length + 1];
        for (int start = 0; start < small.Length; start++)
        {
            for (int end = start + 1; end <= small.Length && end - start <= LongestSyllable; end++)
            {
                // A capital behind a small letter begins another syllable.
                if (end - start > 1 && char.IsUpper(text[end - 1]) && char.IsLower(text[end - 2]))
                    break;
                if (Syllable.TryRead(small.Substring(start, end - start), 0, out Syllable syllable, out int length) && length == end - start)
                    (_syllables[start] ??= []).Add((syllable, end));
            }

            HasSyllables |= _syllables[start] is not null;
        }
    }

    /// <summary>Whether there is anything to be read as pinyin.</summary>
    public bool HasSyllables { get; }

    /// <summary>
    /// Whether the text spells a name: <see cref="ReadingMatch.Toned"/> where every tone that it writes agrees,
    /// <see cref="ReadingMatch.Letters"/> where one is another. What has no reading stands for itself, but for punctuation
    /// and spaces, which either may lack.
    /// </summary>
    public ReadingMatch Spells(string name)
    {
        if (_text.Length < name.Length / 2)
            return ReadingMatch.None;
        System.Array.Clear(_reached, 0, _reached.Length);
        Reach(_reached, 0, ReadingMatch.Toned);
        int first = 0;
        int last = Behind(0);
        foreach (char character in name)
        {
            if (!char.IsLetterOrDigit(character))
                continue;
            System.Array.Clear(_next, 0, _next.Length);
            (first, last) = Step(character, first, last);
            (_reached, _next) = (_next, _reached);
            if (first > last)
                return ReadingMatch.None;
        }

        return _reached[_text.Length];
    }

    private (int First, int Last) Step(char character, int first, int last)
    {
        char small = char.ToLowerInvariant(character);
        int nextFirst = int.MaxValue;
        int nextLast = -1;
        for (int at = first; at <= last && at < _text.Length; at++)
        {
            if (_reached[at] == ReadingMatch.None)
                continue;
            if (_text[at] == small)
                Go(at + 1, _reached[at]);
            foreach ((Syllable syllable, int end) in _syllables[at] ?? [])
            {
                ReadingMatch match = Readings.Instance.Match(character, syllable);
                if (match == ReadingMatch.Letters && syllable.Tone == 0)
                    match = ReadingMatch.Toned;
                if (match != ReadingMatch.None)
                    Go(end, match < _reached[at] ? match : _reached[at]);
            }
        }

        return (nextFirst, nextLast);

        void Go(int to, ReadingMatch match)
        {
            Reach(_next, to, match);
            nextFirst = System.Math.Min(nextFirst, to);
            nextLast = System.Math.Max(nextLast, Behind(to));
        }
    }

    /// <summary>A place is reached together with every place behind the separators that follow it.</summary>
    private void Reach(ReadingMatch[] reached, int at, ReadingMatch match)
    {
        int end = Behind(at);
        for (int i = at; i <= end; i++)
        {
            if (reached[i] < match)
                reached[i] = match;
        }
    }

    private int Behind(int at)
    {
        while (at < _text.Length && !char.IsLetterOrDigit(_text[at]))
            at++;
        return at;
    }
}
