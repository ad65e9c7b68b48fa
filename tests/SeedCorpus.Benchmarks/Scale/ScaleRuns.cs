using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace SeedCorpus.Benchmarks.Scale;

/// <summary>
/// Cases in pairs, each beside its floor or rival. They run in this process, where the composed pages are; one case of ten
/// thousand pages takes longer than the few minutes that BenchmarkDotNet gives a case of its own accord.
/// </summary>
internal abstract class ScaleRuns : ManualConfig
{
    protected ScaleRuns(Job job)
    {
        AddJob(job.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(3), logOutput: true)));
        AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory);
        AddColumn(CategoriesColumn.Default, StatisticColumn.Median, BaselineRatioColumn.RatioMean);
    }
}

/// <summary>For a driver that has been running for a while: as many calls as fit into an iteration.</summary>
internal sealed class WarmDriverRuns : ScaleRuns
{
    public WarmDriverRuns()
        : base(Job.Default
            .WithUnrollFactor(1)
            .WithMinInvokeCount(1)
            .WithEvaluateOverhead(false)
            .WithIterationTime(TimeInterval.FromMilliseconds(250))
            .WithWarmupCount(6)
            .WithIterationCount(15)) =>
        AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: false)));
}

/// <summary>For a first run over a project: each iteration is one call, with a driver and files of its own.</summary>
internal sealed class ColdDriverRuns : ScaleRuns
{
    public ColdDriverRuns()
        : base(Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(2).WithIterationCount(5)) =>
        AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: false)));
}
