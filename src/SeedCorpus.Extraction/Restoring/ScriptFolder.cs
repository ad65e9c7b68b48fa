using System;
using System.Collections.Generic;
using System.Threading;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Folds Traditional passages to Simplified characters, as OpenCC's configuration tw2s does: the text is cut at the phrases
/// of the second step, and each piece goes through both steps by itself. The 乾 of a person's name is kept, where OpenCC
/// makes it 干 (<see cref="NamesWithQian"/>).
/// </summary>
internal static class ScriptFolder
{
    private const int CheckEvery = 1 << 12;

    /// <param name="source">The text.</param>
    /// <param name="passages">The stretches to fold, in order.</param>
    /// <param name="names">Where 乾 stays; null where it never does.</param>
    /// <param name="cancellation">Asked now and then.</param>
    public static MappedText Fold(
        MappedText source,
        IReadOnlyList<(int Start, int End)> passages,
        NamesWithQian? names,
        CancellationToken cancellation)
    {
        if (passages.Count == 0)
            return source;
        var builder = new MappedTextBuilder(source);
        var fold = new Run(source.Text, builder, names);
        int kept = 0;
        foreach ((int start, int end) in passages)
        {
            builder.Keep(kept, start);
            fold.Passage(start, end, cancellation);
            kept = end;
        }

        builder.Keep(kept, source.Text.Length);
        return builder.Build();
    }

    /// <summary>Folds the whole of a text that is short, such as a name.</summary>
    public static string Fold(string text) =>
        Fold(new MappedText(text), [(0, text.Length)], names: null, CancellationToken.None).Text;

    private sealed class Run(string text, MappedTextBuilder builder, NamesWithQian? names)
    {
        private readonly FoldTables _tables = FoldTables.Instance;
        private readonly FoldBuffer _piece = new();
        private readonly FoldBuffer _standard = new();
        private readonly FoldBuffer _simplified = new();
        private int _steps;

        public void Passage(int start, int end, CancellationToken cancellation)
        {
            int pieceStart = start;
            for (int i = start; i < end;)
            {
                if ((++_steps & (CheckEvery - 1)) == 0)
                    cancellation.ThrowIfCancellationRequested();
                if (text[i] == '\n')
                {
                    Piece(pieceStart, ++i);
                    pieceStart = i;
                }
                else if (_tables.Cuts.CanStart(text[i]) && _tables.Cuts.Match(text.AsSpan(i, end - i)) is { } phrase)
                {
                    Piece(pieceStart, i);
                    pieceStart = i + phrase.Key.Length;
                    Piece(i, pieceStart);
                    i = pieceStart;
                }
                else
                {
                    i++;
                }
            }

            Piece(pieceStart, end);
        }

        private void Piece(int start, int end)
        {
            if (start == end)
                return;
            _piece.Load(text, start, end);
            _standard.Clear();
            _tables.ToStandard.Fold(_piece, _standard);
            _simplified.Clear();
            _tables.ToSimplified.Fold(_standard, _simplified);
            ReadOnlySpan<char> units = _simplified.Units;
            for (int k = 0; k < units.Length; k++)
            {
                int from = _simplified.Start(k);
                char unit = names is not null && text[from] == NamesWithQian.Qian && names.Holds(from)
                    ? NamesWithQian.Qian
                    : units[k];
                builder.Put(unit, from, _simplified.End(k));
            }
        }
    }
}
