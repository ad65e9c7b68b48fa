using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Makes LF of every line end, drops what carries no text (byte-order marks, zero-width marks, control characters, and pictographs
/// that copies of a page sprinkle between its words), and reads a surrogate without its partner as U+FFFD. Control characters and surrogates give one finding a seed each, at the first
/// place, with the number of places as its detail; where characters were lost is told by <see cref="LostCharacters"/>.
/// </summary>
internal static class CharacterCleaner
{
    private const char Replacement = '\uFFFD';

    private static readonly CharacterSet Unclean =
        new(string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(unit => (char)unit).Where(IsUnclean)));

    public static MappedText Clean(MappedText source, List<RestoringFinding> findings, CancellationToken cancellation)
    {
        string text = source.Text;
        int first = NextUnclean(text, 0, cancellation);
        if (first == text.Length)
            return source;

        var builder = new MappedTextBuilder(source);
        var controls = new Tally(FindingKind.ControlCharacters);
        var lost = new LostCharacters();
        var surrogates = new Tally(FindingKind.LoneSurrogate);
        int kept = 0;
        int dropped = -1;
        for (int i = first; i < text.Length; i = NextUnclean(text, i, cancellation))
        {
            char c = text[i];
            // ☂ and the mark that makes a picture of it.
            bool isDrawn = i > kept && Pictographs.Draws(text, i) && IsSprinkled(text, i - 1, dropped);
            builder.Keep(kept, isDrawn ? i - 1 : i);
            kept = i + 1;
            if (isDrawn)
                dropped = i;
            if (Pictographs.IsAt(text, i) && IsSprinkled(text, i, dropped))
            {
                kept = char.IsSurrogate(c) ? i + 2 : i + 1;
                builder.Drop(dropped = kept);
            }
            else if (char.IsSurrogate(c))
            {
                if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
                {
                    builder.Keep(i, i + 2);
                    kept = i + 2;
                }
                else
                {
                    surrogates.Add(i);
                    builder.Put(Replacement, i, i + 1);
                }
            }
            else if (Pictographs.IsSign(c))
            {
                builder.Keep(i, i + 1);
            }
            else if (c == Replacement)
            {
                lost.Add(i);
                builder.Keep(i, i + 1);
            }
            else if (c == '\r')
            {
                if (i + 1 < text.Length && text[i + 1] == '\n')
                    kept++;
                builder.Put('\n', i, kept);
            }
            else if (IsLineBreak(c))
            {
                builder.Put('\n', i, i + 1);
            }
            else
            {
                if (char.IsControl(c))
                    controls.Add(i);
                builder.Drop(i + 1);
                if (dropped == i)
                    dropped = i + 1;
            }

            i = kept;
        }

        builder.Keep(kept, text.Length);
        controls.Report(findings);
        lost.Report(text, findings);
        surrogates.Report(findings);
        return builder.Build();
    }

    /// <summary>Whether a pictograph stands behind text, or behind others that do.</summary>
    private static bool IsSprinkled(string text, int at, int dropped) => at == dropped || Pictographs.IsBehindText(text, at);

    private static int NextUnclean(string text, int from, CancellationToken cancellation)
    {
        for (int i = from; i < text.Length; i++)
        {
            if ((i & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (Unclean.Contains(text[i]))
                return i;
        }

        return text.Length;
    }

    public static bool IsUnclean(char c) =>
        c is (< ' ' and not ('\n' or '\t')) or >= '\x7F' and <= '\x9F' or '\u2028' or '\u2029' or Replacement || char.IsSurrogate(c) || IsZeroWidth(c)
        || Pictographs.IsSign(c);

    /// <summary>Soft hyphen, zero-width space, joiners, variation selectors and byte-order mark: invisible in a page, no part of its words.</summary>
    private static bool IsZeroWidth(char c) => c is '\u00AD' or '\u200B' or '\u200D' or '\u2060' or '\uFEFF' || Pictographs.IsMark(c);

    private static bool IsLineBreak(char c) => c is '\v' or '\f' or '\x85' or '\u2028' or '\u2029';

    /// <summary>Where a kind of bad character stands first and how many there are.</summary>
    private struct Tally
    {
        private readonly FindingKind _kind;
        private int _first;
        private int _count;

        public Tally(FindingKind kind)
        {
            _kind = kind;
            _first = 0;
            _count = 0;
        }

        public void Add(int at)
        {
            if (_count++ == 0)
                _first = at;
        }

        public readonly void Report(List<RestoringFinding> findings)
        {
            if (_count > 0)
                findings.Add(new RestoringFinding(_kind, _first, 1, _count.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
