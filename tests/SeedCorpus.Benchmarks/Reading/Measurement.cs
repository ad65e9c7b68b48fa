using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SeedCorpus.Benchmarks.Reading;

/// <summary>Runs the benchmarks of one class.</summary>
internal static class Measurement
{
    /// <returns>The exit code: 0 where all were measured.</returns>
    public static int Run<TBenchmarks>()
    {
        Summary summary = BenchmarkRunner.Run<TBenchmarks>();
        return summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success) ? 1 : 0;
    }
}
