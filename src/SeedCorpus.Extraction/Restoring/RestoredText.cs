using System.Collections.Generic;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// The Simplified text of a page with its line breaks (LF only), and for each of its UTF-16 units the stretch of the seed it
/// came from.
/// </summary>
internal sealed class RestoredText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <param name="text">The restored text.</param>
    /// <param name="starts">For each unit of it, the offset in the seed where its source begins.</param>
    /// <param name="ends">For each unit of it, the offset behind its source, noise that was dropped after it included.</param>
    /// <param name="script">The script of the seed.</param>
    /// <param name="hasRuby">Whether readings were dropped.</param>
    /// <param name="findings">What could not be restored surely, as offsets in the seed.</param>
    public RestoredText(
        string text, int[] starts, int[] ends, Script script, bool hasRuby, IReadOnlyList<RestoringFinding> findings)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
        Script = script;
        HasRuby = hasRuby;
        Findings = findings;
    }

    public string Text { get; }

    public Script Script { get; }

    public bool HasRuby { get; }

    public IReadOnlyList<RestoringFinding> Findings { get; }

    /// <summary>The stretch of the seed that <paramref name="length"/> units from <paramref name="start"/> came from.</summary>
    public (int Start, int End) InSeed(int start, int length)
    {
        if (_starts.Length == 0)
            return (0, 0);
        if (start >= _starts.Length)
            return (_ends[_ends.Length - 1], _ends[_ends.Length - 1]);
        int first = _starts[start];
        return length == 0 ? (first, first) : (first, _ends[start + length - 1]);
    }
}
