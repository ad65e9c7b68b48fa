using System.Collections.Generic;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// The Simplified text of a page with its line breaks (LF only), and for each of its UTF-16 units the stretch of the seed it
/// came from.
/// </summary>
internal sealed class RestoredText
{
    private readonly MappedText _mapped;

    /// <param name="mapped">The restored text with its map to the seed.</param>
    /// <param name="script">The script of the seed.</param>
    /// <param name="hasRuby">Whether readings were dropped.</param>
    /// <param name="findings">What could not be restored surely, as offsets in the seed.</param>
    public RestoredText(MappedText mapped, Script script, bool hasRuby, IReadOnlyList<RestoringFinding> findings)
    {
        _mapped = mapped;
        Script = script;
        HasRuby = hasRuby;
        Findings = findings;
    }

    public string Text => _mapped.Text;

    public Script Script { get; }

    public bool HasRuby { get; }

    public IReadOnlyList<RestoringFinding> Findings { get; }

    /// <summary>The stretch of the seed that <paramref name="length"/> units from <paramref name="start"/> came from.</summary>
    public (int Start, int End) InSeed(int start, int length)
    {
        int units = Text.Length;
        if (units == 0)
            return (0, 0);
        if (start >= units)
            return (_mapped.End(units - 1), _mapped.End(units - 1));
        if (length > 0)
            return _mapped.Stretch(start, start + length - 1);
        int first = _mapped.Start(start);
        return (first, first);
    }
}
