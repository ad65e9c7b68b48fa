namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Units of a text that stand side by side in the seed, each for one unit of it, but the last for a stretch of any length.
/// </summary>
/// <param name="At">The first unit.</param>
/// <param name="Start">Where its stretch of the seed begins.</param>
/// <param name="End">Behind the stretch of the last unit.</param>
internal readonly record struct MappedRun(int At, int Start, int End)
{
    /// <summary>Where the stretch of a unit of the run begins.</summary>
    public int StartOf(int unit) => Start + unit - At;

    /// <summary>Behind the stretch of a unit of the run.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="unitsEnd">Behind the last unit of the run.</param>
    public int EndOf(int unit, int unitsEnd) => unit + 1 == unitsEnd ? End : Start + unit - At + 1;
}
