using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// How many characters of each line tell its script (Data/OpenCC/README.md), and whether the text has a unit that is to be
/// cleaned: one pass tells both.
/// </summary>
internal sealed class ScriptSurvey
{
    // Kinds of units. Each is the place of its counter among the bits of a number, so that a unit is counted without a branch.
    private const byte OfBoth = 0;
    private const byte Traditional = 21;
    private const byte Simplified = 42;

    /// <summary>Only whether there is one is told.</summary>
    private const byte Unclean = 63;

    /// <summary>As many units are counted at once: no counter runs over into the next.</summary>
    private const int MostCounted = 1 << 20;

    private const int CounterMask = (1 << 21) - 1;

    private static readonly Lazy<byte[]> Kinds = new(TableOfKinds, LazyThreadSafetyMode.ExecutionAndPublication);

    private readonly List<SurveyedLine> _lines = [];

    private ScriptSurvey()
    {
    }

    /// <summary>The lines in order; those that tell nothing are one with those beside them that do not.</summary>
    public IReadOnlyList<SurveyedLine> Lines => _lines;

    /// <summary>How many characters of the text only Traditional script has.</summary>
    public int AllTraditional { get; private set; }

    /// <summary>How many characters of the text only Simplified script has.</summary>
    public int AllSimplified { get; private set; }

    /// <summary>Whether no unit is one that <see cref="CharacterCleaner"/> changes, drops or tells of.</summary>
    public bool IsClean { get; private set; } = true;

    public static ScriptSurvey Of(string text, CancellationToken cancellation)
    {
        var survey = new ScriptSurvey();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is >= 0 and int at ? at + 1 : text.Length;
            survey.Read(text, start, end, cancellation);
            start = end;
        }

        return survey;
    }

    private void Read(string text, int start, int end, CancellationToken cancellation)
    {
        int traditional = 0;
        int simplified = 0;
        for (int from = start; from < end; from += MostCounted)
        {
            cancellation.ThrowIfCancellationRequested();
            ulong counts = Count(text.AsSpan(from, Math.Min(MostCounted, end - from)));
            traditional += (int)(counts >> Traditional) & CounterMask;
            simplified += (int)(counts >> Simplified) & CounterMask;
            IsClean &= counts >> Unclean == 0;
        }

        AllTraditional += traditional;
        AllSimplified += simplified;
        var line = new SurveyedLine(start, end, traditional, simplified);
        if (line.IsMute && _lines.Count > 0 && _lines[_lines.Count - 1].IsMute)
            _lines[_lines.Count - 1] = _lines[_lines.Count - 1] with { End = end };
        else
            _lines.Add(line);
    }

    /// <summary>The number of units of each kind; where one is unclean, the highest bit.</summary>
    [MethodImpl(HotMethod.Optimized)]
    private static ulong Count(ReadOnlySpan<char> units)
    {
        byte[] kinds = Kinds.Value;
        ulong counts = 0;
        ulong unclean = 0;
        foreach (char unit in units)
        {
            ulong counted = 1UL << kinds[unit];
            counts += counted;
            unclean |= counted;
        }

        return (counts & ~(1UL << Unclean)) | (unclean & (1UL << Unclean));
    }

    private static byte[] TableOfKinds()
    {
        var kinds = new byte[char.MaxValue + 1];
        for (int unit = 0; unit <= char.MaxValue; unit++)
            kinds[unit] = CharacterCleaner.IsUnclean((char)unit) ? Unclean : OfBoth;
        foreach ((string script, string characters) in EmbeddedTable.Pairs("OpenCC/telling.tsv"))
        {
            foreach (char c in characters)
                kinds[c] = script == "Traditional" ? Traditional : Simplified;
        }

        return kinds;
    }
}
