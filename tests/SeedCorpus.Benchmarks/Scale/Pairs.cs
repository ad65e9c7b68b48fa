using BenchmarkDotNet.Reports;

namespace SeedCorpus.Benchmarks.Scale;

/// <summary>Benchmarks and their baselines, by category and count of pages.</summary>
internal sealed class Pairs(params IReadOnlyList<Summary> summaries)
{
    private const double NanosecondsPerMillisecond = 1e6;

    private readonly BenchmarkReport[] _reports = [.. summaries.SelectMany(summary => summary.Reports)];

    /// <summary>Whether each was measured.</summary>
    public bool AreComplete => _reports.Length > 0
        && !summaries.Any(summary => summary.HasCriticalValidationErrors)
        && _reports.All(report => report.Success);

    /// <returns>The median time in milliseconds; not a number where nothing was measured.</returns>
    public double Time(string category, int pages, bool isBaseline) =>
        Find(category, pages, isBaseline)?.ResultStatistics?.Median / NanosecondsPerMillisecond ?? double.NaN;

    /// <returns>The bytes allocated in one call; not a number where they were not counted.</returns>
    public double Allocated(string category, int pages, bool isBaseline) =>
        Find(category, pages, isBaseline) is { } report ? report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN : double.NaN;

    private BenchmarkReport? Find(string category, int pages, bool isBaseline) => _reports.FirstOrDefault(report =>
        report.BenchmarkCase.Descriptor.Categories.Contains(category)
        && report.BenchmarkCase.Descriptor.Baseline == isBaseline
        && report.BenchmarkCase.Parameters.Items.Any(item => item.Value is int count && count == pages));
}
