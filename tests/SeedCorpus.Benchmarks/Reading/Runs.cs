using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace SeedCorpus.Benchmarks.Reading;

/// <summary>
/// What all measurements show. They run in this process: one more of its own would be built for each, with all the sources.
/// </summary>
internal abstract class Runs : ManualConfig
{
    protected Runs(Job job)
    {
        AddJob(job.WithToolchain(InProcessEmitToolchain.Instance));
        AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: false)));
        AddColumn(new ThroughputColumn());
    }
}

/// <summary>For what takes milliseconds.</summary>
internal sealed class ManyRuns() : Runs(Job.Default.WithWarmupCount(3).WithIterationCount(15));

/// <summary>For what takes seconds: one reading for the time and one for the memory.</summary>
internal sealed class FewRuns() : Runs(Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(0).WithIterationCount(1));
