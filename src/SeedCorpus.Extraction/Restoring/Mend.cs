using System.Collections.Generic;
using System.Linq;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>A damaged stretch and what it said.</summary>
/// <param name="From">Where the stretch begins.</param>
/// <param name="To">The offset behind it.</param>
/// <param name="Units">What it said, unit by unit.</param>
/// <param name="ByEvidence">Whether evidence chose among several readings.</param>
/// <param name="Widened">How many ASCII characters were read as full-width ones that were narrowed after the damage.</param>
internal sealed record Mend(int From, int To, IReadOnlyList<MendedUnit> Units, bool ByEvidence, int Widened)
{
    public string Text => new([.. Units.Select(unit => unit.Unit)]);
}

/// <summary>A mended unit and the printed units that hold its bytes.</summary>
internal readonly record struct MendedUnit(char Unit, int From, int To);
