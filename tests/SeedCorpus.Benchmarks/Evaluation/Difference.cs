namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>One place where the reader and people differ: a miss, an extra, or a miss and the extra read in its stead.</summary>
/// <param name="Field">The field that differs.</param>
/// <param name="Seed">The seed's file name.</param>
/// <param name="Line">The line in the seed, from 1; null where it was not found.</param>
/// <param name="Expected">What people read; null where they read nothing.</param>
/// <param name="Got">What the reader read; null where it read nothing.</param>
/// <param name="Reason">What would have to be improved.</param>
internal sealed record Difference(string Field, string Seed, int? Line, string? Expected, string? Got, string Reason)
{
    /// <summary>Whether it counts as a miss.</summary>
    public bool IsMissed { get; init; } = Expected is not null;

    /// <summary>Whether it counts as an extra.</summary>
    public bool IsExtra { get; init; } = Got is not null;
}
