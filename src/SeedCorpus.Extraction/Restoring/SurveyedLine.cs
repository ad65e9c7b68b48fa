namespace SeedCorpus.Extraction.Restoring;

/// <summary>A line and what its characters tell of its script.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Behind its end.</param>
/// <param name="Traditional">How many only Traditional script has.</param>
/// <param name="Simplified">How many only Simplified script has.</param>
internal readonly record struct SurveyedLine(int Start, int End, int Traditional, int Simplified)
{
    /// <summary>Fewer characters tell nothing.</summary>
    private const int Least = 2;

    public bool IsMute => Traditional == 0 && Simplified == 0;

    public ScriptEvidence Script =>
        Traditional >= Least && Traditional > Simplified ? ScriptEvidence.Traditional
        : Simplified >= Least && Simplified >= Traditional ? ScriptEvidence.Simplified
        : ScriptEvidence.None;
}

/// <summary>What a line says of the script that it stands in.</summary>
internal enum ScriptEvidence
{
    /// <summary>It may be of both scripts.</summary>
    None,
    Traditional,
    Simplified,
}
