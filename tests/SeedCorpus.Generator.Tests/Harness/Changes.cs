using Microsoft.CodeAnalysis;

namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>For each step of a run, how many of its outputs are new, modified or removed.</summary>
internal sealed record Changes
{
    /// <summary>Every step gave what it gave before.</summary>
    public static readonly Changes None = new();

    public int Options { get; init; }

    public int Target { get; init; }

    public int Settings { get; init; }

    public int Files { get; init; }

    public int Seeds { get; init; }

    public int Facts { get; init; }

    public int Locations { get; init; }

    public int Corpus { get; init; }

    public int LocationIndex { get; init; }

    public int DataShards { get; init; }

    public int LocationShards { get; init; }

    public int Officials { get; init; }

    public int Slogans { get; init; }

    public int Links { get; init; }

    public int UsedShards { get; init; }

    public int MemberShards { get; init; }

    public static Changes Of(GeneratorRunResult result)
    {
        Changes changes = new();
        foreach (System.Reflection.PropertyInfo step in typeof(Changes).GetProperties())
        {
            if (result.TrackedSteps.TryGetValue(step.Name, out var runs))
            {
                step.SetValue(changes, runs.SelectMany(run => run.Outputs).Count(output =>
                    output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)));
            }
        }

        return changes;
    }
}
