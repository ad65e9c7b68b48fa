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
    private const int CheckEvery = 1 << 8;

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
        private char[] _units = new char[1024];
        private FoldBuffers? _buffers;
        private int _steps;

        public void Passage(int start, int end, CancellationToken cancellation)
        {
            FoldPlan plan = _tables.Plan;
            for (int at = start; at < end;)
            {
                if ((++_steps & (CheckEvery - 1)) == 0)
                    cancellation.ThrowIfCancellationRequested();
                int phrase = plan.Fold(text, at, end, _units);
                builder.Put(_units.AsSpan(0, phrase - at), at);
                at = phrase;
                if (phrase == end)
                    return;
                // Or as many were folded as are written at once: then too what follows may go through both steps.
                at = plan.EndOfPhrases(text, phrase, end);
                Pieces(phrase, at);
            }
        }

        /// <summary>Folds the phrases at which the text is cut, and what stands between them.</summary>
        private void Pieces(int start, int end)
        {
            for (int at = start; at < end;)
            {
                if (_tables.Cuts.CanStart(text[at]) && _tables.Cuts.Match(text.AsSpan(at, end - at)) is { } phrase)
                {
                    Piece(start, at);
                    start = at + phrase.Key.Length;
                    Piece(at, start);
                    at = start;
                }
                else
                {
                    at++;
                }
            }

            Piece(start, end);
        }

        private void Piece(int start, int end)
        {
            if (start == end)
                return;
            if (end - start > _units.Length)
                Array.Resize(ref _units, (end - start) * 2);
            Span<char> units = _units.AsSpan(0, end - start);
            if (!_tables.ToStandard.TryFold(text.AsSpan(start, end - start), units) || !_tables.ToSimplified.TryFold(units, units))
            {
                PieceOfOtherLength(start, end);
                return;
            }

            for (int k = start; names is not null && k < end; k++)
            {
                if (IsKept(k))
                    units[k - start] = NamesWithQian.Qian;
            }

            builder.Put(units, start);
        }

        /// <summary>Few pieces change their length: only these carry a map along.</summary>
        private void PieceOfOtherLength(int start, int end)
        {
            FoldBuffers buffers = _buffers ??= new FoldBuffers();
            buffers.Piece.Load(text, start, end);
            buffers.Standard.Clear();
            _tables.ToStandard.Fold(buffers.Piece, buffers.Standard);
            FoldBuffer simplified = buffers.Simplified;
            simplified.Clear();
            _tables.ToSimplified.Fold(buffers.Standard, simplified);
            for (int k = 0; k < simplified.Length; k++)
            {
                int from = simplified.Start(k);
                builder.Put(IsKept(from) ? NamesWithQian.Qian : simplified.Units[k], from, simplified.End(k));
            }
        }

        private bool IsKept(int at) => text[at] == NamesWithQian.Qian && names is not null && names.Holds(at);

        private sealed class FoldBuffers
        {
            public FoldBuffer Piece { get; } = new();

            public FoldBuffer Standard { get; } = new();

            public FoldBuffer Simplified { get; } = new();
        }
    }
}
